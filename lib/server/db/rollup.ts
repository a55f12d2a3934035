import "server-only";
import { FILED, SENT } from "@/lib/kernel/progress";
import type { Tx } from "@/lib/server/db/client";
import { EXCUSED } from "@/lib/server/db/status";
import { Prisma } from "@/prisma/generated/client";

/**
 * Whoever is due of a unit in a term, for rows `own` (of both) and the term `t`: the placement `pl`, with the plan `k`
 * that she has there on the term's last day and its appraisal `a`, where there are any.
 */
export const WHO_IS_DUE: Prisma.Sql = Prisma.sql`
      LEFT JOIN ("Placement" pl JOIN "Position" po ON po."id" = pl."positionId")
        ON po."unitId" = own."unitId" AND pl."kind" = 'DEFINITIF' AND pl."startsOn" <= t."endsOn"
          AND coalesce(pl."endsOn", 'infinity') >= t."endsOn" AND NOT ${EXCUSED}
      LEFT JOIN "Skp" k ON k."employeeId" = pl."employeeId" AND k."unitId" = own."unitId"
        AND k."startsOn" <= t."endsOn" AND k."endsOn" >= t."endsOn"
      LEFT JOIN "Appraisal" a ON a."skpId" = k."id" AND a."termId" = t."id"`;

/**
 * Recounts units (without the units under them) in terms, inside the transaction that changed them. The rows are locked
 * first, so a concurrent change of the same unit waits and then counts both.
 *
 * Everything is counted from whoever is due: placed in the unit on the term's last day and not excused by a status,
 * with the plan she has there on that day, its appraisal and the newest score. Who has no plan yet counts as due too,
 * and who moved away before that day counts where she went, so nothing of a unit is ever more than its people.
 */
async function recount(tx: Tx, unitIds: readonly string[], termIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "TermRollup" ("unitId", "termId")
    SELECT u."id", t."id" FROM unnest(${[...unitIds]}::uuid[]) u("id"), unnest(${[...termIds]}::uuid[]) t("id")
    ORDER BY u."id", t."id"
    ON CONFLICT ("unitId", "termId") DO UPDATE SET "people" = "TermRollup"."people"`;
  await tx.$executeRaw`
    WITH due AS MATERIALIZED (
      SELECT own."unitId", own."termId", pl."employeeId", k."status" AS "plan", a."status" AS "judging",
        a."predikat", sc."total", sc."components"
      FROM "TermRollup" own JOIN "Term" t ON t."id" = own."termId" ${WHO_IS_DUE}
      LEFT JOIN LATERAL (SELECT s."total", s."components" FROM "Score" s WHERE s."appraisalId" = a."id"
        ORDER BY s."version" DESC LIMIT 1) sc ON true
      WHERE own."unitId" = ANY(${[...unitIds]}::uuid[]) AND own."termId" = ANY(${[...termIds]}::uuid[])),
    counted AS (
      SELECT "unitId", "termId", count("employeeId")::int AS "people",
        count(*) FILTER (WHERE "plan"::text = ANY(${[...FILED]}::text[]))::int AS "filed",
        count(*) FILTER (WHERE "plan" = 'APPROVED')::int AS "approved",
        count(*) FILTER (WHERE "judging"::text = ANY(${[...SENT]}::text[]))::int AS "submitted",
        count(*) FILTER (WHERE "judging" = 'FINAL')::int AS "rated",
        count(*) FILTER (WHERE "judging" = 'FINAL' AND "predikat" = 'SANGAT_BAIK')::int AS "sangatBaik",
        count(*) FILTER (WHERE "judging" = 'FINAL' AND "predikat" = 'BAIK')::int AS "baik",
        count(*) FILTER (WHERE "judging" = 'FINAL' AND "predikat" = 'BUTUH_PERBAIKAN')::int AS "butuhPerbaikan",
        count(*) FILTER (WHERE "judging" = 'FINAL' AND "predikat" = 'KURANG')::int AS "kurang",
        count(*) FILTER (WHERE "judging" = 'FINAL' AND "predikat" = 'SANGAT_KURANG')::int AS "sangatKurang",
        count("total")::int AS "scored", coalesce(sum("total"), 0) AS "scoreSum"
      FROM due GROUP BY "unitId", "termId"),
    averaged AS (
      SELECT x."unitId", x."termId", jsonb_object_agg(x."key",
        jsonb_build_object('sum', x."sum"::text, 'count', x."count")) AS "components"
      FROM (SELECT d."unitId", d."termId", e->>'key' AS "key", sum((e->>'value')::numeric) AS "sum",
          count(*) AS "count"
        FROM due d, jsonb_array_elements(d."components") e WHERE e->>'value' IS NOT NULL
        GROUP BY d."unitId", d."termId", e->>'key') x
      GROUP BY x."unitId", x."termId")
    UPDATE "TermRollup" r SET
      "people" = c."people", "filed" = c."filed", "approved" = c."approved", "submitted" = c."submitted",
      "rated" = c."rated", "sangatBaik" = c."sangatBaik", "baik" = c."baik",
      "butuhPerbaikan" = c."butuhPerbaikan", "kurang" = c."kurang", "sangatKurang" = c."sangatKurang",
      "scored" = c."scored", "scoreSum" = c."scoreSum", "components" = coalesce(m."components", '{}'::jsonb)
    FROM counted c LEFT JOIN averaged m ON m."unitId" = c."unitId" AND m."termId" = c."termId"
    WHERE r."unitId" = c."unitId" AND r."termId" = c."termId"`;
}

/** Recounts one unit in one term. */
export const refreshRollup = (tx: Tx, unitId: string, termId: string): Promise<void> =>
  recount(tx, [unitId], [termId]);

/** Recounts one unit in terms: those that a plan or a placement touches. */
export const refreshRollups = (tx: Tx, unitId: string, termIds: readonly string[]): Promise<void> =>
  recount(tx, [unitId], termIds);

/** Recounts many units in the terms that are not closed: closed figures stay. */
export async function refreshManyRollups(tx: Tx, unitIds: readonly string[]): Promise<void> {
  const terms = await tx.term.findMany({ where: { status: { not: "CLOSED" } }, select: { id: true } });
  await recount(
    tx,
    unitIds,
    terms.map(({ id }) => id),
  );
}

/** Recounts a term in every unit that has positions, so that people whose unit never filed a plan are due as well. */
export async function recountTerm(tx: Tx, termId: string): Promise<void> {
  const units = await tx.position.findMany({ distinct: ["unitId"], select: { unitId: true } });
  await recount(
    tx,
    units.map(({ unitId }) => unitId),
    [termId],
  );
}
