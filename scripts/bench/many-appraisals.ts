import { db } from "@/lib/server/db/client";
import type { Prisma } from "@/prisma/generated/client";

/** A score to be written for the appraisal of that number. */
export interface SyntheticScore {
  total: string;
  category: string;
  input: Prisma.InputJsonValue;
}

const BATCH = 500;

/**
 * Final appraisals of invented people in the term, the unit and with the appraiser of an existing one, each with a
 * score. For measuring only: it writes rows directly.
 */
export async function makeFinalAppraisals(
  sourceId: string,
  count: number,
  { schemeId, scoreOf }: { schemeId: string; scoreOf: (index: number) => SyntheticScore },
): Promise<string[]> {
  const made = await db.$queryRaw<{ id: string }[]>`
    WITH source AS (SELECT a.*, s."periodId", s."positionId", s."startsOn", s."endsOn"
      FROM "Appraisal" a JOIN "Skp" s ON s."id" = a."skpId" WHERE a."id" = ${sourceId}::uuid),
      numbered AS MATERIALIZED (SELECT g, gen_random_uuid() AS "employee", gen_random_uuid() AS "skp",
        gen_random_uuid() AS "appraisal" FROM generate_series(1, ${count}::int) g),
      people AS (
        INSERT INTO "Employee" ("id", "nip", "name", "kind", "golongan")
        SELECT "employee", '8' || lpad(g::text, 17, '0'), 'Pegawai ' || g, 'PNS', 'III/a'
          FROM numbered),
      plans AS (
        INSERT INTO "Skp" ("id", "employeeId", "periodId", "unitId", "positionId", "appraiserId",
          "startsOn", "endsOn", "status", "approvedAt")
        SELECT n."skp", n."employee", s."periodId", s."unitId", s."positionId", s."appraiserId",
          s."startsOn", s."endsOn", 'APPROVED', now() FROM numbered n, source s)
    INSERT INTO "Appraisal" ("id", "employeeId", "skpId", "termId", "unitId", "appraiserId", "superiorId",
      "status", "suggestedRating", "workRating", "behaviourRating", "predikat", "submittedAt",
      "finalisedAt")
    SELECT n."appraisal", n."employee", n."skp", s."termId", s."unitId", s."appraiserId", s."superiorId",
      'FINAL', 'SESUAI_EKSPEKTASI', 'SESUAI_EKSPEKTASI', 'SESUAI_EKSPEKTASI', 'BAIK', now(), now()
    FROM numbered n, source s RETURNING "id"::text AS "id"`;
  for (let from = 0; from < made.length; from += BATCH) {
    const data = made.slice(from, from + BATCH).map(({ id }, index) => ({
      ...scoreOf(from + index),
      appraisalId: id,
      schemeId,
      components: [],
      steps: [],
      hash: "0".repeat(64),
    }));
    await db.score.createMany({ data });
  }
  return made.map(({ id }) => id);
}
