import { db } from "@/lib/server/db/client";

/**
 * Says at which counter or kiosk each answer was given, in turns; whoever answered by a link was
 * nowhere in particular.
 */
export async function placeAnswers(): Promise<void> {
  await db.$executeRaw`
    WITH answers AS (
      SELECT "id", "serviceId", row_number() OVER (PARTITION BY "serviceId" ORDER BY "receivedAt", "id") AS
        "turn" FROM "SurveyResponse" WHERE "channel" = 'LINK'
    ), places AS (
      SELECT "id", "serviceId", "kind", row_number() OVER (PARTITION BY "serviceId"
        ORDER BY "name") AS "turn", count(*) OVER (PARTITION BY "serviceId") AS "places"
      FROM "ServicePoint" WHERE "kind" <> 'ONLINE'
    )
    UPDATE "SurveyResponse" r SET "pointId" = p."id", "channel" = (CASE WHEN p."kind" = 'KIOSK' THEN 'KIOSK'
      ELSE 'QR' END)::"AnswerChannel"
    FROM answers a JOIN places p ON p."serviceId" = a."serviceId" AND p."turn" = a."turn" % p."places" + 1
      WHERE r."id" = a."id"`;
}
