import type { Cell, CellObject } from "write-excel-file/node";
import { MOST_PAPER_COLUMNS, MOST_PAPER_ROWS, PAPER_HEADING_ROWS } from "@/lib/kernel/workbook";

/** A sheet with only the cells that may be read, and what was left out of it. */
export interface TamedSheet {
  /** The sheet again, holding plain values within bounds. */
  readonly xml: string;
  /** Places as "row:column" from 1. */
  readonly formulas: ReadonlySet<string>;
  readonly merged: ReadonlySet<string>;
  readonly cut: boolean;
}

const LAST_ROW = MOST_PAPER_ROWS + PAPER_HEADING_ROWS;
const MOST_MERGED = 200_000;
const REFERENCE = /\sr="([A-Z]{1,3})(\d{1,7})"/;
const ERROR = /\st="e"/;

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
const place = (row: number, column: number): string => `${row}:${column}`;

/**
 * Takes the cells out of a sheet one by one, by position and never by pattern over the whole, so that no file takes
 * more than one pass; null when it is not a sheet. Formulas and errors stay out: what they show is not
 * what a person wrote.
 */
export function tameSheet(xml: string): TamedSheet | null {
  const from = xml.indexOf("<sheetData");
  if (from === -1 || /<!(?:DOCTYPE|ENTITY)/.test(xml)) return null;
  const kept = keep(cellsOf(xml, from));
  const merged = mergedIn(xml);
  return kept === null || merged === null
    ? null
    : { xml: sheetOf(kept.rows), formulas: kept.formulas, merged, cut: kept.cut };
}

type Rows = Map<number, Map<number, string>>;

function keep(cells: Iterable<RawCell | null>): { rows: Rows; formulas: Set<string>; cut: boolean } | null {
  const kept = { rows: new Map() as Rows, formulas: new Set<string>(), cut: false };
  for (const cell of cells) {
    if (cell === null) return null;
    const kind = kindOf(cell);
    if (kind === "CUT") kept.cut = true;
    if (kind === "FORMULA") kept.formulas.add(place(cell.row, cell.column));
    if (kind === "PLAIN")
      kept.rows.set(
        cell.row,
        (kept.rows.get(cell.row) ?? new Map<number, string>()).set(cell.column, cell.xml),
      );
  }
  return kept;
}

interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly attributes: string;
  readonly content: string;
  readonly xml: string;
}

const isWithin = (row: number, column: number): boolean =>
  row >= 1 && row <= LAST_ROW && column <= MOST_PAPER_COLUMNS;

function kindOf({ row, column, attributes, content }: RawCell): "PLAIN" | "FORMULA" | "CUT" | "NOTHING" {
  const isFormula = content.includes("<f") || ERROR.test(attributes);
  if (!isFormula && !content.includes("<v") && !content.includes("<is")) return "NOTHING";
  if (!isWithin(row, column)) return row > LAST_ROW && column <= MOST_PAPER_COLUMNS ? "CUT" : "NOTHING";
  return isFormula ? "FORMULA" : "PLAIN";
}

function* cellsOf(xml: string, from: number): Generator<RawCell | null> {
  for (let at = from; ; ) {
    const open = xml.indexOf("<", at);
    if (open === -1) return;
    const close = xml.indexOf(">", open);
    if (close === -1) {
      yield null;
      return;
    }
    const tag = xml.slice(open + 1, close);
    if (tag === "/sheetData") return;
    at = close + 1;
    if (!/^c[\s/]/.test(tag) && tag !== "c") continue;
    const end = tag.endsWith("/") ? close + 1 : xml.indexOf("</c>", close);
    if (end === -1) {
      yield null;
      return;
    }
    yield cellOf(tag, tag.endsWith("/") ? "" : xml.slice(close + 1, end));
    at = end;
  }
}

function cellOf(tag: string, content: string): RawCell | null {
  const [, letters, digits] = REFERENCE.exec(tag) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const kept = [...tag.matchAll(/\s(?:s="\d{1,6}"|t="[A-Za-z]{1,9}")/g)]
    .map(([attribute]) => attribute)
    .join("");
  return {
    row: Number(digits),
    column: columnOf(letters),
    attributes: kept,
    content,
    xml: `<c r="${letters}${digits}"${kept}>${content}</c>`,
  };
}

/** Every place of a merged area but its first, which keeps the value. */
function mergedIn(xml: string): Set<string> | null {
  const merged = new Set<string>();
  let left = MOST_MERGED;
  for (const [, from = "", top = "", to = "", bottom = ""] of xml
    .slice(Math.max(0, xml.indexOf("<mergeCells")))
    .matchAll(/<mergeCell\s+ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g)) {
    const area = {
      row: Number(top),
      column: columnOf(from),
      height: Math.min(Number(bottom), LAST_ROW) - Number(top) + 1,
      width: Math.min(columnOf(to), MOST_PAPER_COLUMNS) - columnOf(from) + 1,
    };
    if (area.height <= 0 || area.width <= 0) continue;
    left -= area.height * area.width;
    if (left < 0) return null;
    for (let at = 1; at < area.height * area.width; at += 1)
      merged.add(place(area.row + Math.floor(at / area.width), area.column + (at % area.width)));
  }
  return merged;
}

function sheetOf(rows: ReadonlyMap<number, ReadonlyMap<number, string>>): string {
  const inOrder = <Value>(map: ReadonlyMap<number, Value>): [number, Value][] =>
    [...map].sort(([a], [b]) => a - b);
  const body = inOrder(rows)
    .map(
      ([row, cells]) =>
        `<row r="${row}">${inOrder(cells)
          .map(([, cell]) => cell)
          .join("")}</row>`,
    )
    .join("");
  return (
    `<?xml version="1.0" encoding="UTF-8"?><worksheet ` +
    `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${body}</sheetData></worksheet>`
  );
}

const FORMULA = /^[=+\-@\t\r]/;

/** Text as a cell; what a spreadsheet would read as a formula is kept apart from its first sign by an apostrophe. */
export const textCell = (value: string, more: CellObject = {}): Cell => ({
  ...more,
  type: String,
  value: FORMULA.test(value) ? `'${value}` : value,
  wrap: true,
  alignVertical: "top",
});

export const headCell = (value: string): Cell =>
  textCell(value, { fontWeight: "bold", bottomBorderStyle: "thin" });

/** How spreadsheets with Indonesian settings show it: "1.234,50"; the format itself is written the English way. */
const NUMBER = { 0: "#,##0", 1: "#,##0.0", 2: "#,##0.00", 3: "#,##0.000", 4: "#,##0.0000" } as const;

/** A number as a number, so that it can be added up; absent ones stay empty. */
export const numberCell = (value: number | string | null, places: keyof typeof NUMBER = 0): Cell =>
  value === null
    ? null
    : { type: Number, value: Number(value), format: NUMBER[places], alignVertical: "top" };

/** A day as a day. */
export const dayCell = (day: string | null): Cell =>
  day === null
    ? null
    : { type: Date, value: new Date(`${day}T00:00:00Z`), format: "dd/mm/yyyy", alignVertical: "top" };
