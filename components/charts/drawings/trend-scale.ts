export interface TrendPoint {
  readonly label: string;
  readonly sublabel?: string;
  readonly value: string;
  /** It still moves: drawn hollow, and the way to it broken. */
  readonly running?: boolean;
}

export interface PlacedPoint extends TrendPoint {
  readonly x: number;
  readonly y: number;
  readonly labelled: boolean;
}

export const TOP = 28;
export const BOTTOM = 152;

/** Height of a value between the two bounds, in pixels from the top. */
export function heightOf(value: number, low: number, high: number): number {
  return BOTTOM - ((value - low) / (high - low)) * (BOTTOM - TOP);
}

/** Points at equal distances; in a narrow drawing only the ends and the extremes keep their number. */
export function placePoints(
  points: readonly TrendPoint[],
  bounds: { readonly low: number; readonly high: number },
  room: number,
): readonly PlacedPoint[] {
  const values = points.map(({ value }) => Number(value));
  const extremes = [
    0,
    points.length - 1,
    values.indexOf(Math.max(...values)),
    values.indexOf(Math.min(...values)),
  ];
  return points.map((point, index) => ({
    ...point,
    x: ((index + 0.5) / points.length) * 100,
    y: heightOf(Number(point.value), bounds.low, bounds.high),
    labelled: points.length <= room || extremes.includes(index),
  }));
}
