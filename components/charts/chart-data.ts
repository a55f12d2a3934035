import type { TrendPoint } from "@/components/charts/trend-scale";
import { formatFixed, formatNumber } from "@/lib/labels/number";

/** One measure of a chart. `table` measures stand in the table and the file; only the others are drawn. */
export interface ChartMeasure {
  readonly key: string;
  readonly label: string;
  /** Always so many decimals. */
  readonly decimals?: number;
  /** At most so many decimals. */
  readonly places?: number;
  readonly unit?: string;
  readonly colour?: string;
  readonly role?: "drawn" | "offered" | "table" | "text";
}

export interface ChartRow {
  readonly key: string;
  readonly label: string;
  readonly short?: string;
  readonly sublabel?: string;
  /** Where a click on this row leads. */
  readonly href?: string;
  readonly values: Readonly<Record<string, string | null>>;
}

/** What a chart shows, said once: the drawing, the table, the file and the exploring view all come from it. */
export interface ChartData {
  readonly kind: "line" | "bars" | "stacked" | "columns";
  readonly category: string;
  readonly measures: readonly ChartMeasure[];
  readonly rows: readonly ChartRow[];
  readonly low?: string;
  readonly high?: string;
  /** The rows are alike, so that a person may choose which of them to compare. */
  readonly comparable?: boolean;
}

/** A value as people read it; an absent one is a dash. */
export function printValue(measure: ChartMeasure, value: string | null | undefined): string {
  if (value == null || value === "") return "-";
  if (measure.role === "text") return value;
  const text =
    measure.decimals === undefined
      ? formatNumber(value, measure.places)
      : formatFixed(value, measure.decimals);
  return `${text}${measure.unit ?? ""}`;
}

export const drawnMeasures = ({ measures }: ChartData): readonly ChartMeasure[] =>
  measures.filter(({ role }) => role !== "table" && role !== "text");

/** The points of one measure, for a drawing; rows without a value have none. */
export function pointsOf({ rows }: ChartData, key: string): readonly TrendPoint[] {
  return rows.flatMap(({ label, short, sublabel, values }) => {
    const value = values[key];
    if (value == null) return [];
    return [{ label: short ?? label, ...(sublabel === undefined ? {} : { sublabel }), value }];
  });
}

const FORMULA = /^[=+\-@\t\r]/;

function csvCell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function csvValue(measure: ChartMeasure, value: string | null | undefined): string {
  if (value == null) return "";
  return measure.role === "text" ? csvCell(value) : value.replace(".", ",");
}

/** The rows as a file a spreadsheet with Indonesian settings opens; no text of it is taken for a formula. */
export function chartCsv({ category, measures, rows }: ChartData): string {
  const lines = [
    [category, ...measures.map(({ label, unit }) => (unit ? `${label} (${unit.trim()})` : label))].map(
      csvCell,
    ),
    ...rows.map(({ label, values }) => [
      csvCell(label),
      ...measures.map((measure) => csvValue(measure, values[measure.key])),
    ]),
  ];
  return `\uFEFF${lines.map((line) => line.join(";")).join("\r\n")}\r\n`;
}
