import "server-only";
import { now } from "@/lib/server/clock";
import type { Tx } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { transaction } from "@/lib/server/db/transaction";
import type { Day } from "@/lib/kernel/calendar";
import { done, type Outcome } from "@/lib/kernel/outcome";

/** Cases in one transaction. */
const BATCH = 500;

/**
 * Takes the late cases of a day to whoever must know: the head of the office when a step is late, the HR agency when
 * the answer is, each once. `escalationDue` of lib/domain/complaint.ts spoken in SQL. Several servers may do this at
 * the same time: a case another one holds is passed over. The events are written once and are the trace.
 * Answers how many cases were raised; where it is a whole batch, there may be more.
 */
export function escalateComplaints(
  day: Day,
  batch: number = BATCH,
): Promise<Outcome<{ raised: number; isLast: boolean }>> {
  return transaction(async (tx) => {
    const raised = await raise(tx, day, batch);
    if (raised.length > 0) {
      await tx.complaintEvent.createMany({
        data: raised.map(({ id, level }) => ({
          complaintId: id,
          at: now(),
          action: "ESCALATED",
          note: String(level),
          visible: true,
        })),
      });
      await notifyLeaders(
        tx,
        day,
        raised.map(({ id, before, level }) => ({ id, before, level })),
      );
    }
    return done({ raised: raised.length, isLast: raised.length < batch });
  });
}

interface Raised {
  id: string;
  before: number;
  level: number;
}

const raise = (tx: Tx, day: Day, batch: number): Promise<Raised[]> => tx.$queryRaw<Raised[]>`
  WITH due AS (
    SELECT "id", "escalation" AS "before", CASE WHEN "answerBy" < ${fromDay(day)}::date THEN 2 ELSE 1 END AS
      "level" FROM "Complaint"
    WHERE "status" IN ('RECEIVED', 'VERIFIED', 'FORWARDED') AND (
      ("escalation" < 2 AND "answerBy" < ${fromDay(day)}::date)
      OR ("escalation" < 1 AND "status" = 'RECEIVED' AND "verifyBy" < ${fromDay(day)}::date)
      OR ("escalation" < 1 AND "status" = 'VERIFIED' AND "forwardBy" < ${fromDay(day)}::date))
    ORDER BY "answerBy", "id" LIMIT ${batch} FOR UPDATE SKIP LOCKED)
  UPDATE "Complaint" c SET "escalation" = due."level" FROM due WHERE c."id" = due."id"
    RETURNING c."id", due."before", due."level"`;

/** One message for each person and level, with how many cases it is about; a single case is named. */
async function notifyLeaders(tx: Tx, day: Day, raised: readonly Raised[]): Promise<void> {
  const column = <K extends keyof Raised>(key: K) => raised.map((row) => row[key]);
  await tx.$executeRaw`
    WITH raised AS (
      SELECT c."code", u."path", coalesce(o."path", u."path") AS "opdPath", r."before", r."level"
      FROM unnest(${column("id")}::uuid[], ${column("before")}::int[], ${column("level")}::int[]) AS r("id",
        "before", "level")
      JOIN "Complaint" c ON c."id" = r."id" JOIN "Unit" u ON u."id" = c."unitId"
        LEFT JOIN "Unit" o ON o."id" = u."opdId"),
    told AS (
      SELECT g."employeeId", wanted."level", r."code" FROM raised r
      JOIN (VALUES (1, 'LEADER'), (2, 'BKD_ADMIN')) AS wanted("level", "role") ON wanted."level" >
        r."before" AND wanted."level" <= r."level"
      JOIN "Unit" gu ON CASE WHEN wanted."level" = 1 THEN gu."path" = r."opdPath" ELSE starts_with(r."path",
        gu."path") END
      JOIN "RoleGrant" g ON g."unitId" = gu."id" AND g."role"::text = wanted."role"
        AND g."startsOn" <= ${fromDay(day)}::date AND (g."endsOn" IS NULL OR g."endsOn" >=
        ${fromDay(day)}::date)
      GROUP BY g."employeeId", wanted."level", r."code")
    INSERT INTO "Notification" ("id", "employeeId", "kind", "facts", "href", "createdAt")
    SELECT gen_random_uuid(), "employeeId", 'COMPLAINT_LATE', jsonb_build_object('level', "level", 'count',
      count(*), 'code', min("code")),
      CASE WHEN count(*) = 1 THEN '/aduan-warga/' || min("code") ELSE
        '/aduan-warga?bagian=semua&terlambat=1' END, ${now()}
    FROM told GROUP BY "employeeId", "level"`;
}
