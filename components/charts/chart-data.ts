import { formatFixed, formatNumber } from "@/lib/labels/number";

/** What columns share that are drawn on one axis. */
export interface ChartScale {
  readonly label: string;
  readonly unit?: string;
  readonly low?: string;
  readonly high?: string;
  /** Its columns are parts of one whole and stand on one another. */
  readonly stacked?: boolean;
}

/** One column of the table; it is drawn when it has a scale. */
export interface ChartColumn {
  readonly key: string;
  readonly label: string;
  readonly scale?: string;
  /** Always so many decimals; without it, as many as there are. */
  readonly decimals?: number;
  readonly unit?: string;
  readonly colour?: string;
  /** Words instead of a number. */
  readonly text?: boolean;
  /** Drawn only when a person asks for it. */
  readonly offered?: boolean;
}

export interface ChartRow {
  readonly key: string;
  readonly label: string;
  /** The label in two short lines, where there is little room. */
  readonly short?: string;
  readonly sublabel?: string;
  /** Where more about this row is said. */
  readonly href?: string;
  readonly colour?: string;
  /** Its figures still move: it is drawn apart from those that stand. */
  readonly running?: boolean;
  /** Decimal strings by column, or words where the column has words. */
  readonly values: Readonly<Record<string, string | null>>;
}

/** What a chart shows, said once: the drawing, the table, the file and the exploring view all come from it. */
export interface ChartData {
  readonly kind: "line" | "ranked" | "funnel" | "predikat" | "pairs";
  /** What the rows are: "Masa", "OPD". */
  readonly category: string;
  readonly scales: Readonly<Record<string, ChartScale>>;
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly ChartRow[];
  /** A level that values are held against. */
  readonly reference?: { readonly value: string; readonly label: string };
  /** The rows are alike: a person may choose which of them to compare. */
  readonly comparable?: boolean;
}

/** A value as people read it; an absent one is a dash. */
export function printValue(
  { text, decimals, unit = "" }: ChartColumn,
  value: string | null | undefined,
): string {
  if (value == null || value === "") return "-";
  if (text) return value;
  return `${decimals === undefined ? formatNumber(value) : formatFixed(value, decimals)}${unit}`;
}

/** The columns of one scale. */
export const columnsOn = ({ columns }: ChartData, scale: string): readonly ChartColumn[] =>
  columns.filter((column) => column.scale === scale);

/** The column that a still drawing shows, with its scale. */
export function leadOf(data: ChartData): { readonly column: ChartColumn; readonly scale: ChartScale } {
  const column = data.columns.find(({ scale }) => scale !== undefined);
  const scale = data.scales[column?.scale ?? ""];
  if (column === undefined || scale === undefined) throw new Error("A chart has a column that is drawn.");
  return { column, scale };
}

/** The rows that have a value in that column, with it. */
export const rowsWith = (
  { rows }: ChartData,
  { key }: ChartColumn,
): readonly (ChartRow & { value: string })[] =>
  rows.flatMap((row) => {
    const value = row.values[key];
    return value == null ? [] : [{ ...row, value }];
  });
