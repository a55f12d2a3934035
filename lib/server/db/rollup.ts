import "server-only";
import type { Tx } from "@/lib/server/db/client";

/**
 * Recomputes the figures of one unit (without the units under it) for one term, inside the transaction that changed
 * them. The row is locked first, so a concurrent change of the same unit waits and then counts both.
 */
export async function refreshRollup(tx: Tx, unitId: string, termId: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "TermRollup" ("unitId", "termId") VALUES (${unitId}::uuid, ${termId}::uuid)
    ON CONFLICT ("unitId", "termId") DO UPDATE SET "people" = "TermRollup"."people"`;
  await tx.$executeRaw`
    UPDATE "TermRollup" r SET
      "people" = p."people", "filed" = s."filed", "approved" = s."approved", "submitted" = a."submitted",
        "rated" = a."rated",
      "sangatBaik" = a."sb", "baik" = a."b", "butuhPerbaikan" = a."bp", "kurang" = a."k", "sangatKurang" =
        a."sk",
      "scored" = c."scored", "scoreSum" = c."scoreSum", "components" = c."components"
    FROM
      (SELECT count(DISTINCT pl."employeeId")::int AS "people" FROM "Placement" pl
        JOIN "Position" po ON po."id" = pl."positionId" JOIN "Term" t ON t."id" = ${termId}::uuid
        WHERE po."unitId" = ${unitId}::uuid AND pl."kind" = 'DEFINITIF'
          AND pl."startsOn" <= t."endsOn" AND coalesce(pl."endsOn", 'infinity') >= t."endsOn") p,
      (SELECT count(*) FILTER (WHERE k."status" IN ('SUBMITTED', 'APPROVED'))::int AS "filed",
              count(*) FILTER (WHERE k."status" = 'APPROVED')::int AS "approved"
        FROM "Skp" k JOIN "Term" t ON t."id" = ${termId}::uuid
        WHERE k."unitId" = ${unitId}::uuid AND k."startsOn" <= t."endsOn" AND k."endsOn" >= t."endsOn") s,
      (SELECT count(*) FILTER (WHERE "status" IN ('SUBMITTED', 'FINAL'))::int AS "submitted",
              count(*) FILTER (WHERE "status" = 'FINAL')::int AS "rated",
              count(*) FILTER (WHERE "status" = 'FINAL' AND "predikat" = 'SANGAT_BAIK')::int AS "sb",
              count(*) FILTER (WHERE "status" = 'FINAL' AND "predikat" = 'BAIK')::int AS "b",
              count(*) FILTER (WHERE "status" = 'FINAL' AND "predikat" = 'BUTUH_PERBAIKAN')::int AS "bp",
              count(*) FILTER (WHERE "status" = 'FINAL' AND "predikat" = 'KURANG')::int AS "k",
              count(*) FILTER (WHERE "status" = 'FINAL' AND "predikat" = 'SANGAT_KURANG')::int AS "sk"
        FROM "Appraisal" WHERE "unitId" = ${unitId}::uuid AND "termId" = ${termId}::uuid) a,
      (SELECT count("total")::int AS "scored", coalesce(sum("total"), 0) AS "scoreSum",
              coalesce((SELECT jsonb_object_agg(x."key", jsonb_build_object('sum', x."sum"::text, 'count',
                x."count")) FROM (
                SELECT e->>'key' AS "key", sum((e->>'value')::numeric) AS "sum", count(e->>'value') AS
                  "count"
                FROM "Score" sc JOIN "Appraisal" ap ON ap."id" = sc."appraisalId",
                  jsonb_array_elements(sc."components") e
                WHERE ap."unitId" = ${unitId}::uuid AND ap."termId" = ${termId}::uuid
                  AND e->>'value' IS NOT NULL
                  AND sc."version" = (SELECT max("version") FROM "Score" WHERE "appraisalId" = ap."id")
                GROUP BY e->>'key') x), '{}'::jsonb) AS "components"
        FROM "Score" sc JOIN "Appraisal" ap ON ap."id" = sc."appraisalId"
        WHERE ap."unitId" = ${unitId}::uuid AND ap."termId" = ${termId}::uuid
          AND sc."version" = (SELECT max("version") FROM "Score" WHERE "appraisalId" = ap."id")) c
    WHERE r."unitId" = ${unitId}::uuid AND r."termId" = ${termId}::uuid`;
}

/** Refreshes a unit in every term of the period that the given days touch. */
export async function refreshRollups(tx: Tx, unitId: string, termIds: readonly string[]): Promise<void> {
  for (const termId of [...termIds].sort()) await refreshRollup(tx, unitId, termId);
}
