import type { MouseHandlerDataParam } from "recharts";
import { columnsOn, type ChartData, type ChartRow } from "@/components/charts/chart-data";
import type { ExploreState } from "@/components/charts/explore-state";
import { formatNumber } from "@/lib/labels/number";

/** What both drawings are given. */
export interface DrawingProps {
  readonly data: ChartData;
  readonly state: ExploreState;
  readonly rows: readonly ChartRow[];
  readonly onPoint: (pointed: MouseHandlerDataParam) => void;
}

/** One row for the drawing package: numbers by column, beside its key. */
type Drawn = Readonly<Record<string, number | string | null>>;

/** The only place where values become floats: on the way into a drawing. */
export const drawnRows = ({ data, state, rows }: DrawingProps): Drawn[] =>
  rows.map(({ key, values, running }, at) => ({
    key,
    ...Object.fromEntries(
      columnsOn(data, state.scale).flatMap((column) => {
        const given = values[column.key];
        const value = given == null ? null : Number(given);
        const leads = running === true || rows[at + 1]?.running === true;
        return [
          [`value-${column.key}`, running === true && data.kind === "line" ? null : value],
          [`running-${column.key}`, leads ? value : null],
        ];
      }),
    ),
  }));

/** The ends of the axis of values; an open end follows the values. */
export function domainOf({ scales }: ChartData, scale: string): [number | "auto", number | "auto"] {
  const end = (bound: string | undefined) => (bound === undefined ? "auto" : Number(bound));
  const { low, high } = scales[scale] ?? {};
  return [end(low), high === "0" ? "auto" : end(high)];
}

/** A number on the axis, with the unit of the scale. */
export const tickWords =
  ({ scales }: ChartData, scale: string) =>
  (value: number): string =>
    `${formatNumber(String(value), 1)}${scales[scale]?.unit ?? ""}`;

/** What the drawing package gives to a name on an axis. */
export interface TickProps {
  readonly x: number | string;
  readonly y: number | string;
  readonly payload: { readonly value: string };
}

/** Text of the drawings: never under 13 pixels, in the ink of the tokens. */
export const tick = { fill: "var(--color-ink-2)", fontSize: 13 };
