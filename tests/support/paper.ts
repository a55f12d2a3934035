import { randomInt, randomUUID } from "node:crypto";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { addToTally } from "@/lib/surveys/db/tally";
import { done } from "@/lib/kernel/outcome";
import { transaction } from "@/lib/server/db/transaction";
import { patternOf } from "@/lib/surveys/rules/answers";
import { UNSUR, type Unsur } from "@/lib/kernel/codes";
import { receiptCode } from "@/lib/kernel/spoken-code";

type Answers = Partial<Record<Unsur, number>>;

/**
 * Answers of citizens to a service on a day, in the tables and in the tallies, as the survey itself
 * would leave them.
 */
export async function answered(
  serviceId: string,
  day: string,
  answers: readonly Answers[],
): Promise<string[]> {
  const rows = await db.surveyResponse.createManyAndReturn({
    data: answers.map((given) => ({
      serviceId,
      submissionKey: randomUUID(),
      receiptCode: receiptCode((below) => randomInt(below)),
      month: fromDay(`${day.slice(0, 7)}-01`),
      receivedOn: fromDay(day),
      receivedAt: fromDay(day),
      pattern: patternOf(UNSUR.map((unsur) => given[unsur])),
      ...Object.fromEntries(Object.entries(given).map(([unsur, answer]) => [unsur.toLowerCase(), answer])),
    })),
    select: { id: true },
  });
  const ids = rows.map(({ id }) => id);
  await transaction(async (tx) => {
    await addToTally(tx, ids);
    return done(null);
  });
  return ids;
}
