import type { Refusal } from "@/lib/kernel/refusal";

/** What goes in and out in bulk, in the order in which one stands on the other. */
export const TABLES = ["units", "positions", "people", "placements"] as const;
export type Table = (typeof TABLES)[number];

/** The columns of a table in the order of its file; the words stand in the labels. */
export const COLUMNS = {
  units: ["code", "name", "kind", "parent", "unorId", "areaCode", "startsOn"],
  positions: ["unit", "name", "kind", "jenjang", "eselon", "kelas", "formasi", "headsUnit"],
  people: ["nip", "name", "kind", "golongan", "email"],
  placements: ["nip", "unit", "position", "as", "startsOn", "endsOn", "document", "documentOn"],
} as const satisfies Record<Table, readonly string[]>;

export type Column<T extends Table = Table> = (typeof COLUMNS)[T][number];

/** Without these columns a sheet is not read; what another column would say stays as it is when that one is missing. */
export const NEEDED: { readonly [T in Table]: readonly Column<T>[] } = {
  units: ["name", "kind", "parent"],
  positions: ["unit", "name", "kind"],
  people: ["nip", "name", "kind", "golongan"],
  placements: ["nip", "unit", "position", "startsOn"],
};

/** Columns that hold days. */
export const DAYS: ReadonlySet<string> = new Set(["startsOn", "endsOn", "documentOn"]);

/** A row as it stands in a file: its number there, and its cells by column; a column that is not there has none. */
export interface RawRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

export type RawTables = { readonly [T in Table]?: readonly RawRow[] | undefined };

/** A fault of shape as a schema tells it. */
export interface Issue {
  readonly code: string;
  readonly message: string;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly origin?: string | undefined;
}

/** What is wrong in a cell: a refusal of a rule, or its shape. */
export type Problem = { readonly refusal: Refusal } | { readonly issue: Issue };

export interface Fault {
  readonly table: Table;
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly problem: Problem;
}

/** Rows of one table that a file may have. */
export const MOST_ROWS = 20_000;
/** Rows in which headings are looked for. */
export const HEADING_ROWS = 20;
/** Moves that one file may make besides first placements; more than that is another file. */
export const MOST_MOVES = 500;
