import { db } from "@/lib/server/db/client";
import type { Day } from "@/lib/kernel/calendar";

/**
 * The commands stamp the moment of seeding; here the rows that people read get the moment at which it would have
 * happened. Scores, submitted revisions and the audit trail keep theirs: they are written once.
 */
export async function retime(today: Day): Promise<void> {
  await db.$executeRaw`
    UPDATE "Skp" s SET "savedAt" = m."at", "submittedAt" = CASE WHEN s."submittedAt" IS NULL THEN NULL ELSE
      m."at" END,
      "approvedAt" = CASE WHEN s."approvedAt" IS NULL THEN NULL ELSE m."at" + interval '3 days 2 hours' END
    FROM (SELECT "id", ("startsOn" + 8 + (hashtext("id"::text) & 3))::timestamp AT TIME ZONE 'Asia/Jakarta'
      + interval '9 hours' + (hashtext("employeeId"::text) & 255) * interval '1 minute' AS "at"
      FROM "Skp") m
    WHERE m."id" = s."id"`;
  await db.$executeRaw`
    UPDATE "Actual" SET "recordedAt" = least(("month" + interval '1 month' + (2 + (hashtext("ikiId"::text) &
      3)) * interval '1 day')::timestamp AT TIME ZONE 'Asia/Jakarta' + interval '10 hours', now())`;
  await db.$executeRaw`
    UPDATE "Evidence" SET "uploadedAt" = least(("month" + interval '1 month' + (2 + (hashtext("ikiId"::text)
      & 3)) * interval '1 day')::timestamp AT TIME ZONE 'Asia/Jakarta' + interval '10 hours 7 minutes',
      now())`;
  await db.$executeRaw`
    UPDATE "Appraisal" a SET "submittedAt" = CASE WHEN a."submittedAt" IS NULL THEN NULL ELSE m."at" END,
      "finalisedAt" = CASE WHEN a."finalisedAt" IS NULL THEN NULL ELSE m."at" + least(4, greatest(1,
        ${today}::date - m."at"::date - 1)) * interval '1 day' END
    FROM (SELECT x."id", (least(t."endsOn" + 4 + (hashtext(x."id"::text) & 3), ${today}::date -
      3))::timestamp AT TIME ZONE 'Asia/Jakarta' + interval '13 hours' + (hashtext(x."employeeId"::text) &
      127) * interval '1 minute' AS "at"
      FROM "Appraisal" x JOIN "Term" t ON t."id" = x."termId") m
    WHERE m."id" = a."id"`;
  await db.$executeRaw`
    UPDATE "Feedback" f SET "writtenAt" = coalesce(a."finalisedAt", a."submittedAt" + interval '1 day')
      FROM "Appraisal" a WHERE a."id" = f."appraisalId" AND a."submittedAt" IS NOT NULL`;
  await db.$executeRaw`
    UPDATE "Feedback" f SET "writtenAt" = least(s."endsOn" - 6, ${today}::date - 5 - (hashtext(f."id"::text)
      & 15))::timestamp AT TIME ZONE 'Asia/Jakarta' + interval '9 hours 40 minutes'
      FROM "Skp" s WHERE s."id" = f."skpId" AND f."appraisalId" IS NULL AND s."approvedAt" IS NOT NULL`;
  await retellNotifications();
}

/** A message is as old as what it is about; what is older than three weeks was read. */
async function retellNotifications(): Promise<void> {
  await db.$executeRaw`
    UPDATE "Notification" n SET "createdAt" = coalesce(CASE WHEN n."employeeId" = a."employeeId" THEN
      a."finalisedAt" ELSE a."submittedAt" END, a."submittedAt", n."createdAt")
    FROM "Appraisal" a WHERE n."href" LIKE '%' || a."id"::text`;
  await db.$executeRaw`
    UPDATE "Notification" n SET "createdAt" = coalesce(CASE WHEN n."employeeId" = s."employeeId" THEN
      s."approvedAt" ELSE s."submittedAt" END, n."createdAt")
    FROM "Skp" s WHERE n."href" LIKE '%' || s."id"::text`;
  await db.$executeRaw`UPDATE "Notification" SET "readAt" = "createdAt" + interval '1 day'
      WHERE "createdAt" < now() - interval '21 days'`;
}
