/**
 * Places in a questionnaire that differ for every citizen; the rest of the page is the same for
 * everybody and made once.
 */
export const SHEET_HOLES = {
  submissionKey: "~~kunci~~",
  stamp: "~~stempel~~",
  t: "~~titik~~",
  karcis: "~~karcis~~",
  rest: "~~sisa~~",
} as const;

export type SheetFill = Record<keyof typeof SHEET_HOLES, string>;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
const HOLE = new RegExp(Object.values(SHEET_HOLES).join("|"), "g");
const BY_HOLE: Readonly<Record<string, keyof SheetFill>> = Object.fromEntries(
  Object.entries(SHEET_HOLES).map(([name, hole]) => [hole, name as keyof SheetFill]),
);

/** The page for one citizen. */
export const fillSheet = (sheet: string, fill: SheetFill): string =>
  sheet.replace(HOLE, (hole) => escaped(fill[BY_HOLE[hole] ?? "t"]));

const attribute = (tag: string, name: string): string =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "";

/** The page with what the citizen had answered, after it was not accepted. */
export function withAnswers(sheet: string, typed: Readonly<Record<string, string>>): string {
  const given = (tag: string): string | undefined => typed[attribute(tag, "name")];
  return sheet
    .replace(/<input[^>]*type="radio"[^>]*>/g, (tag) =>
      given(tag) === attribute(tag, "value") ? tag.replace("<input", "<input checked") : tag,
    )
    .replace(/(<textarea[^>]*>)(<\/textarea>)/g, (whole, open: string, close: string) =>
      given(open) === undefined ? whole : `${open}\n${escaped(given(open) ?? "")}${close}`,
    )
    .replace(/<select[^>]*>[\s\S]*?<\/select>/g, (select) =>
      chosen(select, given(/<select[^>]*>/.exec(select)?.[0] ?? "") ?? ""),
    );
}

const chosen = (select: string, value: string): string =>
  value === ""
    ? select
    : select.replace(/<option[^>]*>/g, (tag) =>
        attribute(tag, "value") === escaped(value) ? tag.replace("<option", "<option selected") : tag,
      );
