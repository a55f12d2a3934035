import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from "write-excel-file/utility";

/** Cells of one column from row 2 on in which only some values may be typed. */
export interface Allowed {
  /** Letters of the first and the last column. */
  readonly columns: readonly [string, string];
  readonly last: number;
  /** What may be chosen, or the bounds of a whole number. */
  readonly of: readonly string[] | { readonly least: number; readonly most: number };
}

const rule = ({ columns: [from, to], last, of }: Allowed): string => {
  const place = `allowBlank="1" showErrorMessage="1" sqref="${from}2:${to}${last}"`;
  if ("least" in of)
    return (
      `<dataValidation type="whole" ${place}><formula1>${of.least}</formula1>` +
      `<formula2>${of.most}</formula2></dataValidation>`
    );
  const words = sanitizeTextContent(`"${of.join(",")}"`);
  return `<dataValidation type="list" ${place}><formula1>${words}</formula1></dataValidation>`;
};

/** Lists to choose from in a sheet; spreadsheets refuse anything else while typing. */
export const withChoices = (xml: string, allowed: readonly Allowed[]): string =>
  insertElementMarkupAccordingToOrderOfSiblings(
    xml,
    `<dataValidations count="${allowed.length}">${allowed.map(rule).join("")}</dataValidations>`,
    getOrderOfSiblings("xl/worksheets/sheet{id}.xml", "worksheet") ?? [],
    "worksheet",
  );
