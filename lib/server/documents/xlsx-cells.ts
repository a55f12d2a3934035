import type { Cell, CellObject } from "write-excel-file/node";

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
