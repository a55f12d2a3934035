import type { Day } from "@/lib/kernel/calendar";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { pathsUpward } from "@/lib/kernel/unit";
import { holds, holdsAnywhere, type Viewer } from "@/lib/kernel/viewer";

/**
 * The day whose scheme holds for an act. An SKP is planned by the scheme of its first day; everything that is done in a
 * term (recording, sending, rating, scoring) goes by the scheme of the term's last day, so that nobody is asked for
 * less, or more, than what the score then counts.
 */
export const schemeDay = {
  ofPlan: ({ startsOn }: { readonly startsOn: Day }): Day => startsOn,
  ofTerm: ({ endsOn }: { readonly endsOn: Day }): Day => endsOn,
};

/** A scheme that a unit was given from a day on. */
export interface Assigned {
  /** Path of the unit it was chosen for. */
  readonly path: string;
  readonly startsOn: Day;
}

/** Of all assignments the one that holds for a unit on a day: nearest up the tree, and of those the newest. */
export function nearestAssigned<A extends Assigned>(
  assignments: readonly A[],
  unitPath: string,
  day: Day,
): A | null {
  const begun = assignments.filter(({ startsOn }) => startsOn <= day);
  for (const upper of pathsUpward(unitPath)) {
    const there = begun.filter(({ path }) => path === upper);
    if (there.length > 0)
      return there.reduce((newest, next) => (next.startsOn > newest.startsOn ? next : newest));
  }
  return null;
}

/** The facts of a scheme that decide whether it may still be changed. */
export interface SchemeFacts {
  /** Offices it was ever assigned to. */
  assignments: number;
  /** Final scores computed with it. */
  scores: number;
  revision: number;
}

/** Where a scheme stands; only a draft is changed. */
export type SchemeState = "DRAFT" | "ASSIGNED" | "USED";

/** Schemes are read by the HR agency and by auditors; employees read the explanation of their own score instead. */
export const readsSchemes = (viewer: Viewer): boolean => holdsAnywhere(viewer, ["BKD_ADMIN", "AUDITOR"]);

/** Schemes are kept by the HR agency alone. */
export const keepsSchemes = (viewer: Viewer): boolean => holdsAnywhere(viewer, ["BKD_ADMIN"]);

/** Whoever may not read schemes does not learn that there is one; an auditor reads and changes nothing. */
export function mayKeepSchemes(viewer: Viewer): Outcome<null> {
  if (!readsSchemes(viewer)) return refuse({ code: "NOT_FOUND" });
  return keepsSchemes(viewer) ? done(null) : refuse({ code: "NOT_ALLOWED" });
}

/** A scheme with scores is law that was applied, one with an office is law that is in force. */
export function stateOf({ assignments, scores }: Pick<SchemeFacts, "assignments" | "scores">): SchemeState {
  if (scores > 0) return "USED";
  return assignments > 0 ? "ASSIGNED" : "DRAFT";
}

/** Only an unused draft is changed or deleted, by the version that was before the person's eyes. */
export function changeScheme(viewer: Viewer, scheme: SchemeFacts, revision: number): Outcome<null> {
  const allowed = mayKeepSchemes(viewer);
  if (!allowed.ok) return allowed;
  const state = stateOf(scheme);
  if (state === "USED") return refuse({ code: "SCHEME_USED", scores: scheme.scores });
  if (state === "ASSIGNED") return refuse({ code: "SCHEME_ASSIGNED" });
  return scheme.revision === revision ? done(null) : refuse({ code: "STALE" });
}

/** Where and from when a scheme is to hold, and what was scored there already. */
export interface ActivationFacts {
  unitPath: string;
  startsOn: Day;
  effectiveFrom: Day;
  /** The office already has a scheme that begins on this day. */
  dayTaken: boolean;
  /** Last day of the newest term with a final score that this choice would govern. */
  newestScoredOn: Day | null;
}

/**
 * A scheme begins on a day after everything that was already scored: no final score gets another law
 * behind its back.
 */
export function activateScheme(viewer: Viewer, facts: ActivationFacts): Outcome<null> {
  const allowed = mayKeepSchemes(viewer);
  if (!allowed.ok) return allowed;
  if (!holds(viewer, ["BKD_ADMIN"], facts.unitPath)) return refuse({ code: "NOT_FOUND" });
  if (facts.startsOn < facts.effectiveFrom)
    return refuse({ code: "SCHEME_NOT_YET_VALID", day: facts.effectiveFrom });
  if (facts.newestScoredOn !== null && facts.startsOn <= facts.newestScoredOn)
    return refuse({ code: "SCORED_BEYOND_DAY", day: facts.newestScoredOn });
  return facts.dayTaken ? refuse({ code: "ASSIGNMENT_EXISTS", day: facts.startsOn }) : done(null);
}

/**
 * A simulation reads the scores of a whole unit: only the HR agency over that unit starts one, and only
 * where there are scores.
 */
export function simulateScheme(viewer: Viewer, facts: { unitPath: string; scores: number }): Outcome<null> {
  const allowed = mayKeepSchemes(viewer);
  if (!allowed.ok) return allowed;
  if (!holds(viewer, ["BKD_ADMIN"], facts.unitPath)) return refuse({ code: "NOT_FOUND" });
  return facts.scores > 0 ? done(null) : refuse({ code: "NOTHING_TO_SIMULATE" });
}
