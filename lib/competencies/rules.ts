import type { Day } from "@/lib/kernel/calendar";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";

/** The levels of the national standard; 0 is "not yet at the first level". */
export const LEVELS = [0, 1, 2, 3, 4, 5] as const;

/** One competency of a position as it stands. */
export interface CompetencyStanding {
  competencyId: string;
  latest: { day: Day; level: number } | null;
}

/** What was before the person's eyes, as one text to compare. */
export const standingText = (standings: readonly CompetencyStanding[]): string =>
  standings
    .map(
      ({ competencyId, latest }) =>
        `${competencyId} ${latest === null ? "-" : `${latest.day} ${latest.level}`}`,
    )
    .toSorted()
    .join("|");

/** Levels asked for, as one text to compare. */
export const standardText = (levels: readonly { competencyId: string; level: number }[]): string =>
  levels
    .map(({ competencyId, level }) => `${competencyId} ${level}`)
    .toSorted()
    .join("|");

/** The facts that decide whether an assessment of a day may be written. */
export interface AssessmentFacts {
  assessedOn: Day;
  today: Day;
  /** Levels already written for that day that would change. */
  changes: number;
  /** A final score counted assessments up to that day. */
  isCounted: boolean;
  name: string;
}

/**
 * An assessment is of a day that has come; what a day already says is corrected only while no final
 * score counted it.
 */
export function writeAssessment({
  assessedOn,
  today,
  changes,
  isCounted,
  name,
}: AssessmentFacts): Outcome<null> {
  if (assessedOn > today) return refuse({ code: "DAY_NOT_COME", day: today });
  return changes > 0 && isCounted ? refuse({ code: "ALREADY_FINAL", name }) : done(null);
}
