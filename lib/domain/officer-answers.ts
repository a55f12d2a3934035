import type { Day, DayRange } from "@/lib/domain/calendar";
import type { AnswerStanding } from "@/lib/domain/service";
import { isGroupShown } from "@/lib/domain/suppression";

/** Standings of answers that are in the figures. */
export const STANDING_ANSWERS: readonly AnswerStanding[] = ["COUNTED", "RELEASED"];

/** Who served at a point, whole days, both ends included. */
export interface ServedDays {
  readonly employeeId: string;
  readonly pointId: string;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
}

/** The facts of an answer that decide whose it is. */
export interface AnswerOfADay {
  readonly pointId: string | null;
  readonly receivedOn: Day;
  readonly standing: AnswerStanding;
}

/** Whether somebody serves on a day. */
export const servesOn = ({ startsOn, endsOn }: Pick<ServedDays, "startsOn" | "endsOn">, day: Day): boolean =>
  startsOn <= day && (endsOn === null || endsOn >= day);

/**
 * Whose own an answer is: of the one person who served at its point on its day. Two people share none,
 * because nobody knows which of them was met.
 */
export function officerOf(answer: AnswerOfADay, assignments: readonly ServedDays[]): string | null {
  if (!STANDING_ANSWERS.includes(answer.standing)) return null;
  const [only, ...others] = new Set(
    assignments
      .filter((one) => one.pointId === answer.pointId && servesOn(one, answer.receivedOn))
      .map(({ employeeId }) => employeeId),
  );
  return only === undefined || others.length > 0 ? null : only;
}

/**
 * Whether somebody's own figures of a term are shown to her: only when its survey is closed and fixed,
 * because the difference of two days would tell an answer.
 */
export const isOwnShown = (
  { startsOn, endsOn }: { readonly startsOn: Day; readonly endsOn: Day },
  closed: readonly DayRange[],
): boolean => closed.some(({ from, to }) => from <= startsOn && endsOn <= to);

/** Whether figures of so many answers, and of so many to each unsur, tell nothing of a single person. */
export const isOwnLarge = (answered: readonly number[]): boolean =>
  answered.length > 0 && answered.every(isGroupShown);
