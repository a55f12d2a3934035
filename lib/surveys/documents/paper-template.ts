import "server-only";
import writeExcelFile, { type SheetData } from "write-excel-file/node";
import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from "write-excel-file/utility";
import { headCell, textCell } from "@/lib/server/documents/xlsx-cells";
import { MOST_PAPER_ROWS } from "@/lib/kernel/workbook";
import {
  TEMPLATE_CHOICES,
  TEMPLATE_HEADINGS,
  TEMPLATE_SHEETS,
  choicesTitle,
  sexHelp,
  templateHelp,
  templateHelpHead,
  templateTitle,
} from "@/lib/surveys/labels/paper";
import { unsur } from "@/lib/labels/unsur";
import { UNSUR } from "@/lib/kernel/codes";

/** An empty workbook for questionnaires on paper: a sheet to fill in, and how. */
export async function paperTemplate(): Promise<Uint8Array> {
  return writeExcelFile(
    [
      {
        sheet: TEMPLATE_SHEETS.answers,
        data: [TEMPLATE_HEADINGS.map(headCell)],
        columns: TEMPLATE_HEADINGS.map((_, at) => ({ width: at === 0 || at > UNSUR.length ? 18 : 14 })),
        stickyRowsCount: 1,
      },
      {
        sheet: TEMPLATE_SHEETS.help,
        data: help(),
        columns: [{ width: 28 }, { width: 52 }, ...Array.from({ length: 4 }, () => ({ width: 26 }))],
      },
    ],
    {
      features: [
        {
          files: {
            transform: {
              "xl/worksheets/sheet{id}.xml": {
                transform: (xml, { sheet }) => (sheet === TEMPLATE_SHEETS.answers ? withChoices(xml) : xml),
              },
            },
          },
        },
      ],
    },
  ).toBuffer();
}

const help = (): SheetData => [
  [headCell(templateTitle)],
  ...templateHelp.map((line) => [textCell(line, { columnSpan: 6 })]),
  [null],
  templateHelpHead.map(headCell),
  ...UNSUR.map((name) => [
    textCell(`${unsur[name].code} ${unsur[name].name}`),
    textCell(unsur[name].question),
    ...unsur[name].answers.map((answer) => textCell(answer)),
  ]),
  [null],
  [headCell(choicesTitle)],
  [textCell(TEMPLATE_HEADINGS[10] ?? ""), textCell(sexHelp.join(", "), { columnSpan: 5 })],
  [textCell(TEMPLATE_HEADINGS[11] ?? ""), textCell(TEMPLATE_CHOICES.education.join(", "), { columnSpan: 5 })],
  [
    textCell(TEMPLATE_HEADINGS[12] ?? ""),
    textCell(TEMPLATE_CHOICES.occupation.join(", "), { columnSpan: 5 }),
  ],
];

const LAST = MOST_PAPER_ROWS + 1;
function list(choices: readonly string[], column: string): string {
  const words = sanitizeTextContent(`"${choices.join(",")}"`);
  return (
    `<dataValidation type="list" allowBlank="1" showErrorMessage="1" ` +
    `sqref="${column}2:${column}${LAST}"><formula1>${words}</formula1></dataValidation>`
  );
}

/** Lists to choose from in the answer columns; spreadsheets refuse anything else while typing. */
function withChoices(xml: string): string {
  const rules = [
    `<dataValidation type="whole" allowBlank="1" showErrorMessage="1" ` +
      `sqref="B2:J${LAST}"><formula1>1</formula1><formula2>4</formula2></dataValidation>`,
    list(TEMPLATE_CHOICES.sex, "K"),
    list(TEMPLATE_CHOICES.education, "L"),
    list(TEMPLATE_CHOICES.occupation, "M"),
  ];
  const markup = `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`;
  return insertElementMarkupAccordingToOrderOfSiblings(
    xml,
    markup,
    getOrderOfSiblings("xl/worksheets/sheet{id}.xml", "worksheet") ?? [],
    "worksheet",
  );
}
