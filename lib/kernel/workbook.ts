/** The largest workbook of paper questionnaires, as it arrives and unpacked. */
export const MOST_PAPER_BYTES = 2 * 1024 * 1024;
export const MOST_PAPER_BYTES_UNPACKED = 16 * 1024 * 1024;

/** The most questionnaires in one workbook. */
export const MOST_PAPER_ROWS = 2000;

/** Rows in which the headings are looked for, and columns that are looked at. */
export const PAPER_HEADING_ROWS = 20;
export const MOST_PAPER_COLUMNS = 60;

/** How much of a workbook is read: its bytes unpacked, and the rows and columns of a sheet. */
export interface SheetLimits {
  readonly unpacked: number;
  readonly rows: number;
  readonly columns: number;
}

export const PAPER_LIMITS: SheetLimits = {
  unpacked: MOST_PAPER_BYTES_UNPACKED,
  rows: MOST_PAPER_ROWS + PAPER_HEADING_ROWS,
  columns: MOST_PAPER_COLUMNS,
};

/** A cell whose value stands for something else: what it says now need not be what the person wrote. */
export interface HiddenCell {
  readonly hidden: "FORMULA" | "MERGED";
}

/** A cell of a workbook: text, a number, nothing, or not to be read. A day is text, "2026-08-31". */
export type PaperCell = string | number | null | HiddenCell;

/** One sheet; its first row is row 1 of the workbook. */
export interface PaperSheet {
  readonly name: string;
  readonly rows: readonly (readonly PaperCell[])[];
  /** There was more than the rows that may be read. */
  readonly cut: boolean;
}

/** Why a workbook cannot be read at all. */
export type PaperFileProblem =
  | "TOO_LARGE"
  | "EMPTY"
  | "NOT_XLSX"
  | "OLD_OR_LOCKED"
  | "UNPACKS_TOO_LARGE"
  | "BROKEN"
  | "NO_HEADINGS"
  | "COLUMNS_MISSING"
  | "COLUMNS_TWICE"
  | "TOO_MANY_ROWS"
  | "NO_ROWS";
