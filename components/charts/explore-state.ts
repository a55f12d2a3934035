import {
  columnsOn,
  printValue,
  type ChartColumn,
  type ChartData,
  type ChartRow,
} from "@/components/charts/chart-data";
import { toCsv } from "@/lib/labels/csv";
import { exploreWords } from "@/lib/labels/explore";

/** What a person has chosen to see of a chart. */
export interface ExploreState {
  /** The axis: only columns on one scale are drawn together. */
  readonly scale: string;
  readonly columns: readonly string[];
  /** The rows to compare; none chosen means all of them. */
  readonly chosen: readonly string[];
  /** The window of rows, and the one that is read out. */
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

export type ExploreChange =
  | { readonly type: "scale"; readonly scale: string }
  | { readonly type: "column"; readonly key: string }
  | { readonly type: "choose"; readonly key: string }
  | { readonly type: "all" }
  | { readonly type: "window"; readonly from: number; readonly to: number }
  | { readonly type: "read"; readonly at: number };

/** More bars than these are not seen at once; the window shows the others. */
const AT_FIRST = 10;

/** Scales with something to draw, in the order of their first column. */
export const scalesOf = ({ columns, scales }: ChartData): readonly string[] =>
  [...new Set(columns.map(({ scale }) => scale))].filter(
    (scale): scale is string => scale !== undefined && scale in scales,
  );

function firstColumns(data: ChartData, scale: string): readonly string[] {
  return columnsOn(data, scale)
    .filter(({ offered }) => offered !== true)
    .map(({ key }) => key);
}

function wholeWindow(data: ChartData, state: ExploreState): ExploreState {
  const last = Math.max(0, comparedRows(data, state).length - 1);
  const to = data.kind === "ranked" && state.chosen.length === 0 ? Math.min(last, AT_FIRST - 1) : last;
  return { ...state, from: 0, to, at: data.kind === "line" ? to : 0 };
}

/** The first view: what the still drawing shows, and the newest point of a line read out. */
export function firstState(data: ChartData): ExploreState {
  const scale = scalesOf(data)[0] ?? "";
  return wholeWindow(data, {
    scale,
    columns: firstColumns(data, scale),
    chosen: [],
    from: 0,
    to: 0,
    at: 0,
  });
}

const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

const toggled = (keys: readonly string[], key: string): readonly string[] =>
  keys.includes(key) ? keys.filter((known) => known !== key) : [...keys, key];

/** The columns that are switched on, in the order of the chart. */
export const shownColumns = (data: ChartData, { scale, columns }: ExploreState): readonly ChartColumn[] =>
  columnsOn(data, scale).filter(({ key }) => columns.includes(key));

/** The rows a person compares: in the order of the chart, or where it ranks from high to low, absent values last. */
export function comparedRows(data: ChartData, state: ExploreState): readonly ChartRow[] {
  const rows =
    state.chosen.length === 0 ? data.rows : data.rows.filter(({ key }) => state.chosen.includes(key));
  const [first] = shownColumns(data, state);
  if (data.kind !== "ranked" || first === undefined) return rows;
  const height = ({ values }: ChartRow) => Number(values[first.key] ?? -Infinity);
  return rows.toSorted((a, b) => (height(a) === height(b) ? 0 : height(b) - height(a)));
}

/** The rows inside the window. */
export const visibleRows = (data: ChartData, state: ExploreState): readonly ChartRow[] =>
  comparedRows(data, state).slice(state.from, state.to + 1);

/** What a choice does; the last column stays on, and what is read out stays inside the window. */
export function explore(data: ChartData, state: ExploreState, change: ExploreChange): ExploreState {
  if (change.type === "scale")
    return { ...state, scale: change.scale, columns: firstColumns(data, change.scale) };
  if (change.type === "column") {
    const next = { ...state, columns: toggled(state.columns, change.key) };
    return shownColumns(data, next).length === 0 ? state : next;
  }
  if (change.type === "choose")
    return wholeWindow(data, { ...state, chosen: toggled(state.chosen, change.key) });
  if (change.type === "all") return wholeWindow(data, { ...state, chosen: [] });
  if (change.type === "read") {
    const at = within(change.at, state.from, state.to);
    return at === state.at ? state : { ...state, at };
  }
  const last = Math.max(0, comparedRows(data, state).length - 1);
  const from = within(change.from, 0, last);
  const to = within(change.to, from, last);
  return { ...state, from, to, at: within(state.at, from, to) };
}

const STEPS: Readonly<Record<string, { readonly line: number; readonly list: number }>> = {
  ArrowRight: { line: 1, list: 1 },
  ArrowLeft: { line: -1, list: -1 },
  // In a list of bars the next one is below; on a line, as on every slider, up is forward.
  ArrowDown: { line: -1, list: 1 },
  ArrowUp: { line: 1, list: -1 },
  Home: { line: -Infinity, list: -Infinity },
  End: { line: Infinity, list: Infinity },
};

/** Where a key moves what is read out; null when the key is not for that. */
export function moved({ kind }: ChartData, { at }: ExploreState, key: string): number | null {
  const step = STEPS[key];
  return step === undefined ? null : at + (kind === "line" ? step.line : step.list);
}

/** One row in words: "Triwulan II 2026: Dinilai 84,1%". */
export function readOut(columns: readonly ChartColumn[], row: ChartRow | undefined): string {
  if (row === undefined) return exploreWords.nothing;
  const words = columns.map((column) => `${column.label} ${printValue(column, row.values[column.key])}`);
  return `${row.label}: ${words.join(", ")}`;
}

/** What stands in a file: a number without points between its thousands, an absent one as an empty cell. */
function fileCell(column: ChartColumn, value: string | null | undefined): string {
  if (value == null || value === "") return "";
  return column.text ? value : printValue({ ...column, unit: "" }, value).replaceAll(".", "");
}

/** The visible rows with every column of the table, as a file for a spreadsheet. */
export function chartFile(data: ChartData, state: ExploreState): string {
  const head = data.columns.map(({ label, unit }) => (unit ? `${label} (${unit})` : label));
  return toCsv([
    [data.category, ...head],
    ...visibleRows(data, state).map(({ label, values }) => [
      label,
      ...data.columns.map((column) => fileCell(column, values[column.key])),
    ]),
  ]);
}

/** "Nilai indikatif rata-rata" → "nilai-indikatif-rata-rata". */
export const fileName = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

const COLOURS = [1, 2, 3, 4, 5].map((at) => `var(--color-chart-${at})`);

/** The colour of a column: its own, or the one of its place on the scale. */
export function colourOf(data: ChartData, column: ChartColumn): string {
  const place = columnsOn(data, column.scale ?? "").indexOf(column);
  return column.colour ?? COLOURS[place % COLOURS.length] ?? "";
}
