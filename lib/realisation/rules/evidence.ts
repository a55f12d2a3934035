import type { Month } from "@/lib/kernel/calendar";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";

/** The largest file that is accepted: 10 MB. */
export const MOST_BYTES = 10 * 1024 * 1024;

/** The most pieces of evidence of one indicator in one month. */
export const MOST_PER_MONTH = 20;

/** How far a month has come: indicators with a number, with something that proves them, and all there are. */
export interface MonthCount {
  readonly filled: number;
  readonly proved: number;
  readonly total: number;
}

/** A month is complete when every indicator has a number and something that proves it. */
export const isComplete = ({ filled, proved, total }: MonthCount): boolean =>
  filled >= total && proved >= total;

/** The months with a number that nothing proves, in their order. */
export const unprovedMonths = (recorded: readonly Month[], proved: readonly Month[]): Month[] =>
  recorded.filter((month) => !proved.includes(month)).sort();

/** Where a piece of evidence stands. */
export interface Attached {
  readonly name: string;
  readonly ikiId: string;
  readonly month: Month;
}

/** The place a new piece is meant for, and how many pieces are there already. */
export interface Place {
  readonly ikiId: string;
  readonly month: Month;
  readonly count: number;
}

/**
 * The same content twice at one indicator and month is refused and named; elsewhere in the SKP it is accepted, and the
 * answer names the first other place. `same` are the pieces of this SKP with the same content.
 */
export function attach(place: Place, same: readonly Attached[]): Outcome<Attached | null> {
  const here = same.find(({ ikiId, month }) => ikiId === place.ikiId && month === place.month);
  if (here !== undefined) return refuse({ code: "FILE_ALREADY_HERE", name: here.name, month: here.month });
  if (place.count >= MOST_PER_MONTH) return refuse({ code: "EVIDENCE_FULL", most: MOST_PER_MONTH });
  return done(same[0] ?? null);
}
