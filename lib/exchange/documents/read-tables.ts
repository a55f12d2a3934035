import "server-only";
import { choicesOf, headOf, tableLabel } from "@/lib/exchange/labels/tables";
import {
  COLUMNS,
  DAYS,
  HEADING_ROWS,
  MOST_ROWS,
  NEEDED,
  TABLES,
  type Fault,
  type RawRow,
  type RawTables,
  type Table,
} from "@/lib/exchange/rules/tables";
import { typeByHead } from "@/lib/kernel/file-type";
import { plainWords } from "@/lib/kernel/plain-words";
import type { ImportFileProblem } from "@/lib/kernel/refusal";
import type { PaperCell, PaperSheet } from "@/lib/kernel/workbook";
import { writtenDay } from "@/lib/kernel/written-day";
import { readCsv } from "@/lib/server/documents/csv-table";
import { readWorkbook } from "@/lib/server/documents/xlsx-workbook";

/** What a file says, or why it cannot be read at all. */
export type FileReading =
  | { readonly ok: true; readonly tables: RawTables; readonly faults: readonly Fault[] }
  | { readonly ok: false; readonly problem: ImportFileProblem; readonly names: readonly string[] };

const no = (problem: ImportFileProblem, names: readonly string[] = []): FileReading => ({
  ok: false,
  problem,
  names,
});

const LIMITS = { unpacked: 64 * 1024 * 1024, rows: MOST_ROWS + HEADING_ROWS, columns: 40 };
const OLE = 0xd0;

/** The tables of a workbook or of a file of values, by their headings; other sheets are instructions. */
export function readTables(bytes: Uint8Array): FileReading {
  const sheets = sheetsOf(bytes);
  if (typeof sheets === "string") return no(sheets);
  const found = sheets.flatMap((sheet) => foundIn(sheet) ?? []);
  const missing = found.flatMap(({ sheet, missing: heads }) => heads.map((head) => `${sheet.name}: ${head}`));
  if (missing.length > 0) return no("COLUMNS_MISSING", missing);
  if (found.length === 0) return no("NO_TABLE");
  const names = found.map(({ table }) => tableLabel[table]);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  if (twice.length > 0) return no("TABLE_TWICE", twice);
  const alike = found.flatMap(({ columns, sheet }) =>
    headsTwice(columns).map((head) => `${sheet.name}: ${head}`),
  );
  if (alike.length > 0) return no("COLUMNS_TWICE", alike);
  const read = found.map((one) => ({ ...one, ...rowsOf(one) }));
  const long = read.filter(({ sheet, rows }) => sheet.cut || rows.length > MOST_ROWS);
  if (long.length > 0)
    return no(
      "TOO_MANY_ROWS",
      long.map(({ sheet }) => sheet.name),
    );
  if (read.every(({ rows }) => rows.length === 0)) return no("NO_ROWS");
  return {
    ok: true,
    tables: Object.fromEntries(read.map(({ table, rows }) => [table, rows])),
    faults: read.flatMap(({ faults }) => faults),
  };
}

/** By what the file is, not by its name. */
function sheetsOf(bytes: Uint8Array): readonly PaperSheet[] | ImportFileProblem {
  if (typeByHead(bytes.subarray(0, 16)) !== null || bytes[0] === OLE) {
    const book = readWorkbook(bytes, LIMITS);
    return book.ok ? book.sheets : (book.problem as ImportFileProblem);
  }
  const rows = readCsv(bytes);
  return rows === null ? "NOT_XLSX" : [{ name: "CSV", rows, cut: rows.length > LIMITS.rows }];
}

interface Heading {
  readonly at: number;
  readonly column: string;
  readonly head: string;
}

interface Found {
  readonly sheet: PaperSheet;
  readonly table: Table;
  /** The row of the headings, from 0. */
  readonly top: number;
  readonly columns: readonly Heading[];
  readonly missing: readonly string[];
}

function headings(table: Table, row: readonly PaperCell[]): Heading[] {
  const columns = new Map(
    COLUMNS[table].map((column) => [plainWords(headOf(table, column)), column as string]),
  );
  return row.flatMap((cell, at) => {
    const column = typeof cell === "string" ? columns.get(plainWords(cell)) : undefined;
    return column === undefined || typeof cell !== "string" ? [] : [{ at, column, head: cell }];
  });
}

const lacks = (table: Table, columns: readonly Heading[]): string[] =>
  NEEDED[table]
    .filter((needed) => !columns.some(({ column }) => column === needed))
    .map((one) => headOf(table, one));

/** The table of a sheet: whose headings are all there; a sheet called like a table tells which are missing. */
function foundIn(sheet: PaperSheet): Found | null {
  const named = TABLES.find((table) => plainWords(tableLabel[table]) === plainWords(sheet.name));
  const candidates = sheet.rows.slice(0, HEADING_ROWS).flatMap((row, top) =>
    TABLES.map((table) => {
      const columns = headings(table, row);
      return { sheet, table, top, columns, missing: lacks(table, columns) };
    }),
  );
  const best = (of: readonly Found[]): Found | undefined =>
    [...of].sort((one, other) => other.columns.length - one.columns.length)[0];
  const whole = candidates.filter(({ missing }) => missing.length === 0);
  const own = candidates.filter(({ table, columns }) => table === named && columns.length > 0);
  return best(whole.filter(({ table }) => table === named)) ?? best(whole) ?? best(own) ?? null;
}

const headsTwice = (columns: readonly Heading[]): string[] =>
  columns
    .filter(({ column }, index) => columns.findIndex((other) => other.column === column) !== index)
    .map(({ head }) => head);

/** Every row under the headings in which anything is written. */
function rowsOf({ sheet, table, top, columns }: Found): { rows: RawRow[]; faults: Fault[] } {
  const rows: RawRow[] = [];
  const faults: Fault[] = [];
  for (const [offset, line] of sheet.rows.slice(top + 1).entries()) {
    if (columns.every(({ at }) => isEmpty(line[at]))) continue;
    const row = top + offset + 2;
    const cells: Record<string, string> = {};
    for (const { at, column } of columns) {
      const read = cellOf(table, column, line[at] ?? null);
      cells[column] = read.text;
      if (read.what !== null)
        faults.push({
          ...{ table, row, column, value: read.text },
          problem: { refusal: { code: "IMPORT_CELL", what: read.what } },
        });
    }
    rows.push({ row, cells });
  }
  return { rows, faults };
}

const isEmpty = (cell: PaperCell | undefined): boolean =>
  cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");

/** Numbers of so many digits are rounded by spreadsheets. */
const ROUNDED = 1e15;
const YEARS = { first: 1945, last: 2199 };

type ReadCell = { readonly text: string; readonly what: "FORMULA" | "MERGED" | "ROUNDED" | null };

/** A cell as the schemas read it: days as days, and the words of a choice as its code. */
function cellOf(table: Table, column: string, cell: PaperCell): ReadCell {
  if (cell !== null && typeof cell === "object") return { text: "", what: cell.hidden };
  if (typeof cell === "number" && Math.abs(cell) >= ROUNDED) return { text: String(cell), what: "ROUNDED" };
  if (DAYS.has(column))
    return { text: writtenDay(cell ?? "", YEARS) ?? String(cell ?? "").trim(), what: null };
  return { text: codeOf(table, column, withoutApostrophe(String(cell ?? "").trim())), what: null };
}

/** Exported texts that a spreadsheet would read as formulas carry an apostrophe. */
const withoutApostrophe = (text: string): string => (/^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text);

function codeOf(table: Table, column: string, text: string): string {
  const choices = choicesOf(table, column);
  if (choices === null || text === "") return text;
  const said = plainWords(text);
  const found = Object.entries(choices).find(([code, words]) =>
    [plainWords(code), plainWords(words)].includes(said),
  );
  return found?.[0] ?? text;
}
