import {
  drawnMeasures,
  printValue,
  type ChartData,
  type ChartMeasure,
  type ChartRow,
} from "@/components/charts/chart-data";

export interface ExploreState {
  readonly measures: readonly string[];
  /** The rows to compare; none chosen means all of them. */
  readonly chosen: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

export type ExploreChange =
  | { readonly type: "measure"; readonly key: string }
  | { readonly type: "choose"; readonly key: string }
  | { readonly type: "all" }
  | { readonly type: "zoom"; readonly from: number; readonly to: number }
  | { readonly type: "read"; readonly at: number };

/** The first view: the measures the drawing has, all rows, the last point of a line read out. */
export function firstState(data: ChartData): ExploreState {
  const last = Math.max(0, data.rows.length - 1);
  const drawn = drawnMeasures(data).filter(({ role }) => role !== "offered");
  return {
    measures: drawn.map(({ key }) => key),
    chosen: [],
    from: 0,
    to: last,
    at: data.kind === "line" ? last : 0,
  };
}

const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

const toggled = (keys: readonly string[], key: string): readonly string[] =>
  keys.includes(key) ? keys.filter((known) => known !== key) : [...keys, key];

/** The rows a person compares, in the order of the chart. */
export const comparedRows = ({ rows }: ChartData, { chosen }: ExploreState): readonly ChartRow[] =>
  chosen.length === 0 ? rows : rows.filter(({ key }) => chosen.includes(key));

/** The measures that are switched on, in the order of the chart. */
export const shownMeasures = (data: ChartData, { measures }: ExploreState): readonly ChartMeasure[] =>
  drawnMeasures(data).filter(({ key }) => measures.includes(key));

function whole(data: ChartData, state: ExploreState): ExploreState {
  const last = Math.max(0, comparedRows(data, state).length - 1);
  return { ...state, from: 0, to: last, at: within(state.at, 0, last) };
}

/** What a choice does; the last measure stays on, and what is read out stays inside the window. */
export function explore(data: ChartData, state: ExploreState, change: ExploreChange): ExploreState {
  if (change.type === "measure") {
    const measures = toggled(state.measures, change.key);
    return measures.length === 0 ? state : { ...state, measures };
  }
  if (change.type === "choose") return whole(data, { ...state, chosen: toggled(state.chosen, change.key) });
  if (change.type === "all") return whole(data, { ...state, chosen: [] });
  if (change.type === "read") return { ...state, at: within(change.at, state.from, state.to) };
  const last = Math.max(0, comparedRows(data, state).length - 1);
  const from = within(Math.min(change.from, change.to), 0, last);
  const to = within(Math.max(change.from, change.to), 0, last);
  return { ...state, from, to, at: within(state.at, from, to) };
}

/** One row in words: "TW II 2026: Dinilai 84,1%". */
export function readOut(measures: readonly ChartMeasure[], row: ChartRow | undefined): string {
  if (row === undefined) return "Tidak ada data.";
  const words = measures.map((measure) => `${measure.label} ${printValue(measure, row.values[measure.key])}`);
  return `${row.label}: ${words.join(", ")}`;
}
