import type { Day } from "@/lib/kernel/calendar";
import type { AnswerStanding } from "@/lib/kernel/service";
import { STANDING_ANSWERS, servesOn } from "@/lib/surveys/rules/answers";

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

/**
 * Whose own an answer is: of the one person who served at its point on its day. Two people share none,
 * because nobody knows which of them was met. The oracle of the SQL that counts them.
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
