import "server-only";
import writeExcelFile, { type Cell } from "write-excel-file/node";
import { cellWords, choicesOf, headOf, headsOf, tableLabel } from "@/lib/exchange/labels/tables";
import { HELP_SHEET, help, helpHeads, helpLines } from "@/lib/exchange/labels/template";
import { COLUMNS, DAYS, NEEDED, TABLES, type Table } from "@/lib/exchange/rules/tables";
import { toCsv } from "@/lib/labels/csv";
import { withChoices, type Allowed } from "@/lib/server/documents/xlsx-choices";
import { dayCell, headCell, textCell } from "@/lib/server/documents/xlsx-cells";

type Lines = readonly (readonly string[])[];

/** Rows in which the template offers its lists. */
const LAST_ROW = 10_001;
/** Longer lists do not fit into a rule of a sheet; they stand in the instructions. */
const LONGEST_LIST = 250;

const letter = (at: number): string => String.fromCharCode(65 + at);

/** A cell of a table: days as days, codes in words, everything else as text, so that no NIP is rounded. */
function cellFor(table: Table, column: string, value: string): Cell {
  if (value === "") return null;
  return DAYS.has(column) ? dayCell(value) : textCell(cellWords(table, column, value), { wrap: false });
}

const allowedIn = (table: Table): Allowed[] =>
  COLUMNS[table].flatMap((column, at): Allowed[] => {
    const of = Object.values(choicesOf(table, column) ?? {});
    const fits = of.length > 0 && of.join(",").length <= LONGEST_LIST;
    return fits ? [{ columns: [letter(at), letter(at)], last: LAST_ROW, of }] : [];
  });

const sheetOf = (table: Table, rows: Lines) => ({
  sheet: tableLabel[table],
  data: [
    headsOf(table).map(headCell),
    ...rows.map((row) => COLUMNS[table].map((column, at) => cellFor(table, column, row[at] ?? ""))),
  ],
  columns: COLUMNS[table].map((column) => ({ width: column === "name" || column === "position" ? 44 : 22 })),
  stickyRowsCount: 1,
});

const helpSheet = () => ({
  sheet: HELP_SHEET,
  data: [
    ...helpLines.map((line) => [textCell(line, { columnSpan: 5 })]),
    [null],
    helpHeads.map(headCell),
    ...TABLES.flatMap((table) =>
      COLUMNS[table].map((column) => {
        const { how, example } = (help[table] as Readonly<Record<string, { how: string; example: string }>>)[
          column
        ] ?? { how: "", example: "" };
        const choices = Object.values(choicesOf(table, column) ?? {});
        const needed = (NEEDED[table] as readonly string[]).includes(column) ? "wajib" : "";
        const all = choices.length === 0 ? how : `${how} Pilihan: ${choices.join(", ")}.`;
        return [tableLabel[table], headOf(table, column), needed, all, example].map((text) => textCell(text));
      }),
    ),
  ],
  columns: [{ width: 16 }, { width: 24 }, { width: 10 }, { width: 80 }, { width: 30 }],
});

/** A workbook of all tables, with lists to choose from, and the instructions where it is a template. */
export function officeXlsx(tables: Readonly<Record<Table, Lines>> | null): Promise<Uint8Array> {
  const named = new Map(TABLES.map((table) => [tableLabel[table], table]));
  const sheets = TABLES.map((table) => sheetOf(table, tables?.[table] ?? []));
  return writeExcelFile(tables === null ? [...sheets, helpSheet()] : sheets, {
    features: [
      {
        files: {
          transform: {
            "xl/worksheets/sheet{id}.xml": {
              transform: (xml, { sheet }) => {
                const table = named.get(sheet ?? "");
                return table === undefined ? xml : withChoices(xml, allowedIn(table));
              },
            },
          },
        },
      },
    ],
  }).toBuffer();
}

/** One table as values parted by semicolons. */
export const tableCsv = (table: Table, rows: Lines): string =>
  toCsv([
    headsOf(table),
    ...rows.map((row) => COLUMNS[table].map((column, at) => cellWords(table, column, row[at] ?? ""))),
  ]);
