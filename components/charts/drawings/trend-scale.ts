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

const ROOM_FOR_NUMBER = 30;

/** A number stands under its point where the reference would run through it. */
export function numberY(point: Pick<PlacedPoint, "y">, lines: readonly number[]): number {
  const crossed = lines.some((y) => y <= point.y + 4 && point.y - y < ROOM_FOR_NUMBER);
  const below = lines.some((y) => y < point.y);
  return crossed || below ? point.y + 24 : point.y - 13;
}

/** Where the label of the level stands: at which end of its line, and the height of its letters' foot. */
export interface LevelLabel {
  readonly side: "start" | "end";
  readonly y: number;
}

/** Lines of text closer than this run into one another. */
const LINE = 17;
const BELOW = 18;
const ABOVE = -10;
/** Half of a point with its rim, and how far a letter reaches over and under its foot. */
const RIM = 7;
const LETTER = { over: 9, under: 3 };

/** Under or over the line, at its end or its beginning: the first place where no number and no point stands. */
export function levelLabelAt(level: number, placed: readonly PlacedPoint[]): LevelLabel {
  const spots = (["end", "start"] as const).flatMap((side) =>
    [BELOW, ABOVE].map((away): LevelLabel => ({ side, y: level + away })),
  );
  const isFree = ({ side, y }: LevelLabel): boolean => {
    const point = side === "end" ? placed.at(-1) : placed[0];
    if (point === undefined) return true;
    const isOnPoint = y - LETTER.over < point.y + RIM && y + LETTER.under > point.y - RIM;
    return !isOnPoint && Math.abs(y - numberY(point, [level])) >= LINE && y <= BOTTOM + 6;
  };
  return spots.find(isFree) ?? { side: "end", y: level + BELOW };
}
