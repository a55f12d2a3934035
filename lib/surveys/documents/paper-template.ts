import "server-only";
import writeExcelFile, { type SheetData } from "write-excel-file/node";
import { headCell, textCell } from "@/lib/server/documents/xlsx-cells";
import { withChoices, type Allowed } from "@/lib/server/documents/xlsx-choices";
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
                transform: (xml, { sheet }) =>
                  sheet === TEMPLATE_SHEETS.answers ? withChoices(xml, ALLOWED) : xml,
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

const last = MOST_PAPER_ROWS + 1;

const ALLOWED: readonly Allowed[] = [
  { columns: ["B", "J"], last, of: { least: 1, most: 4 } },
  { columns: ["K", "K"], last, of: TEMPLATE_CHOICES.sex },
  { columns: ["L", "L"], last, of: TEMPLATE_CHOICES.education },
  { columns: ["M", "M"], last, of: TEMPLATE_CHOICES.occupation },
];
