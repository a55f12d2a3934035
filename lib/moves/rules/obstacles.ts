import { dayAfter, type Day } from "@/lib/kernel/calendar";
import type { Cadence } from "@/lib/kernel/codes";
import type { Refusal } from "@/lib/kernel/refusal";
import type { Term } from "@/lib/kernel/term";
import type { AppraisalRow, Facts } from "@/lib/moves/rules/facts";
import { nameOf, meets } from "@/lib/moves/rules/state";
import { partOf } from "@/lib/people/rules/timeline";

/** The days that a change takes from what stood, and how often the people of its units are judged. */
export interface Touched {
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  readonly cadences: readonly (Cadence | null)[];
  /** Whether she counted anywhere before; who is placed for the first time changes no figure of a closed term. */
  readonly counts: boolean;
}

/** One thing that stands in the way, and the first day on which it no longer does. */
interface Obstacle {
  readonly code: "MOVE_TERM_CLOSED" | "MOVE_RATED" | "MOVE_TERM_SENT";
  readonly term: Term;
  readonly earliest: Day;
}

function ofAppraisal({ state, around }: Facts, row: AppraisalRow, touched: Touched): readonly Obstacle[] {
  const term = around.terms.find(({ id }) => id === row.termId);
  const plan = state.skp.find(({ id }) => id === row.skpId);
  if (term === undefined || plan === undefined) return [];
  const part = partOf(term, plan);
  if (!meets(part, touched)) return [];
  if (row.status === "FINAL") return [{ code: "MOVE_RATED", term, earliest: dayAfter(part.endsOn) }];
  // Of a part that is cut, what was sent stays with whoever had it; a part that would vanish must be untouched.
  const isTouched = row.status !== "OPEN" || row.draft !== null;
  return isTouched && part.startsOn >= touched.startsOn
    ? [{ code: "MOVE_TERM_SENT", term, earliest: dayAfter(part.startsOn) }]
    : [];
}

/** What forbids a change from a day on: of several, the one that lasts longest, for its day is the first possible. */
export function firstObstacle(facts: Facts, employeeId: string, touched: Touched): Refusal | null {
  const closed: Obstacle[] = touched.counts
    ? facts.around.terms
        .filter(({ status, cadence }) => status === "CLOSED" && touched.cadences.includes(cadence))
        .filter((term) => meets(term, touched))
        .map((term) => ({ code: "MOVE_TERM_CLOSED", term, earliest: dayAfter(term.endsOn) }))
    : [];
  const rated = facts.state.appraisals
    .filter((row) => row.employeeId === employeeId)
    .flatMap((row) => ofAppraisal(facts, row, touched));
  const all = [...closed, ...rated];
  const [last] = all.sort((a, b) => (a.earliest > b.earliest ? -1 : 1));
  if (last === undefined) return null;
  const { cadence, year, number } = last.term;
  const name = nameOf(facts.around, employeeId);
  return { code: last.code, name, term: { cadence, year, number }, earliest: last.earliest };
}
