import "server-only";
import type { Tx } from "@/lib/db/client";
import { moveTally } from "@/lib/db/survey-tally";

/**
 * Takes answers out of the tallies altogether, before their rows are deleted: first out of the figure,
 * then from among those kept out of it.
 */
export async function dropFromTally(tx: Tx, importId: string): Promise<void> {
  const counted = await tx.surveyResponse.findMany({
    where: { importId, standing: { in: ["COUNTED", "RELEASED"] } },
    select: { id: true },
  });
  if (counted.length > 0)
    await moveTally(
      tx,
      counted.map(({ id }) => id),
      "excluded",
    );
  await tx.$executeRaw`
    UPDATE "SurveyTally" t SET "answered" = t."answered" - d."count", "sum" = t."sum" - d."count"
    FROM (SELECT "serviceId", "month", count(*)::int AS "count" FROM "SurveyResponse"
      WHERE "importId" = ${importId}::uuid GROUP BY "serviceId", "month") d
    WHERE t."serviceId" = d."serviceId" AND t."month" = d."month" AND t."unsur" = 'Q'`;
}
