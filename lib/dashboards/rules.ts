import type { TermStatus } from "@/lib/kernel/term";

/** How many are due in a term, and how many of them are judged. */
export interface JudgedShare {
  people: number;
  rated: number;
}

/**
 * Whether figures of a term stand: it is closed, or everybody who is due is judged. Until then they move with every
 * rating, so nothing is held against the guidance and no change is claimed.
 */
export const isSettled = (status: TermStatus, { people, rated }: JudgedShare): boolean =>
  status === "CLOSED" || (people > 0 && rated >= people);

/** A term of a trend with its figure. */
export interface TrendFigure {
  value: string | null;
  people: number;
  settled: boolean;
}

/** Populations that differ by more than a tenth of the larger are not compared. */
const alike = (a: number, b: number): boolean => 10 * Math.abs(a - b) <= Math.max(a, b);

/** What may be compared in a trend. */
export interface Comparison<F> {
  /** The newest settled figure; null while there is none. */
  last: F | null;
  /** The oldest settled figure before it with about the same population all the way; null where there is none. */
  first: F | null;
  /** The settled figure before it, where its population is another one. */
  other: F | null;
  /** The newest figure where it still moves. */
  running: F | null;
}

/** Compares like with like: settled figures of about the same population, and nothing that still moves. */
export function compareTrend<F extends TrendFigure>(figures: readonly F[]): Comparison<F> {
  const known = figures.filter(({ value }) => value !== null);
  const settled = known.filter((figure) => figure.settled);
  const last = settled.at(-1) ?? null;
  const newest = known.at(-1);
  const running = newest !== undefined && !newest.settled ? newest : null;
  if (last === null) return { last, first: null, other: null, running };
  const before = settled.slice(0, -1);
  const breakAt = before.findLastIndex(({ people }) => !alike(people, last.people));
  return { last, first: before[breakAt + 1] ?? null, other: before[breakAt] ?? null, running };
}
