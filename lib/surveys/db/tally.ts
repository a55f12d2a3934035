import "server-only";
import { MEAN_SCALE } from "@/lib/scoring/ikm-interval";
import type { Tx } from "@/lib/server/db/client";
import { Prisma } from "@/prisma/generated/client";

/**
 * `scaledMean` of lib/domain/survey-answers.ts spoken in SQL, for a row "r" of SurveyResponse: one row
 * with the column "mean".
 */
export const scaledMeanOfRow: Prisma.Sql = Prisma.sql`(SELECT coalesce(sum(a)::bigint *
    ${Prisma.raw(String(MEAN_SCALE))} / nullif(count(a), 0), 0) AS "mean" FROM unnest(ARRAY[r."persyaratan",
    r."prosedur", r."waktu", r."biaya", r."produk", r."kompetensi", r."perilaku", r."sarana",
    r."pengaduan"]) AS a)`;

/**
 * What each answer adds to the tallies: its unsur, the questionnaire itself ("N", with 2520 times its mean and the
 * square of that), and its place among those kept out ("Q"). Rows are always touched in the order of their key, so
 * that two citizens, or a citizen and a reviewer, never wait for each other in a circle.
 */
const cells = (ids: readonly string[]): Prisma.Sql => Prisma.sql`
  SELECT r."id", r."serviceId", r."month", r."standing", c."unsur", c."answer", c."scaled", c."squares"
  FROM "SurveyResponse" r
  CROSS JOIN LATERAL ${scaledMeanOfRow} m
  CROSS JOIN LATERAL (VALUES
    ('PERSYARATAN', r."persyaratan", 0::bigint, 0::bigint), ('PROSEDUR', r."prosedur", 0, 0), ('WAKTU',
      r."waktu", 0, 0), ('BIAYA', r."biaya", 0, 0), ('PRODUK', r."produk", 0, 0),
    ('KOMPETENSI', r."kompetensi", 0, 0), ('PERILAKU', r."perilaku", 0, 0), ('SARANA', r."sarana", 0, 0),
      ('PENGADUAN', r."pengaduan", 0, 0),
    ('N', 1, m."mean", m."mean" * m."mean"), ('Q', 1, 0, 0)) AS c("unsur", "answer", "scaled", "squares")
  WHERE r."id" = ANY(${[...ids]}::uuid[]) AND c."answer" IS NOT NULL`;

/** How often each answer to an additional question stands in the answers. */
const extras = (ids: readonly string[]): Prisma.Sql => Prisma.sql`
  SELECT q."id" AS "questionId", r."month", r."standing", e."value"::smallint AS "option"
  FROM "SurveyResponse" r CROSS JOIN LATERAL jsonb_each_text(r."extra") AS e("key", "value")
  JOIN "ServiceQuestion" q ON q."serviceId" = r."serviceId" AND q."id"::text = e."key"
  WHERE r."id" = ANY(${[...ids]}::uuid[]) AND r."extra" <> '{}'::jsonb`;

/** Counts answers that were just written, as they stand: into the figure, or among those kept out. */
export async function addToTally(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`/* prepared */
    WITH counted AS (
      INSERT INTO "SurveyTally" ("serviceId", "month", "unsur", "answered", "sum", "scaled", "squares")
      SELECT x."serviceId", x."month", x."unsur", count(*), sum(x."answer"), sum(x."scaled"), sum(x."squares")
      FROM (${cells(ids)}) x WHERE (x."unsur" = 'Q') = (x."standing" IN ('QUARANTINED', 'REJECTED'))
      GROUP BY x."serviceId", x."month", x."unsur" ORDER BY x."serviceId", x."month", x."unsur" COLLATE "C"
      ON CONFLICT ("serviceId", "month", "unsur") DO UPDATE SET
        "answered" = "SurveyTally"."answered" + EXCLUDED."answered", "sum" = "SurveyTally"."sum" + EXCLUDED."sum",
        "scaled" = "SurveyTally"."scaled" + EXCLUDED."scaled", "squares" = "SurveyTally"."squares" + EXCLUDED."squares"
      RETURNING 1)
    INSERT INTO "QuestionTally" ("questionId", "month", "option", "count")
    SELECT x."questionId", x."month", x."option", count(*)
    FROM (${extras(ids)}) x WHERE x."standing" IN ('COUNTED', 'RELEASED') AND (SELECT count(*) FROM counted) > 0
    GROUP BY x."questionId", x."month", x."option" ORDER BY x."questionId", x."month", x."option"
    ON CONFLICT ("questionId", "month", "option") DO UPDATE SET "count" = "QuestionTally"."count" + EXCLUDED."count"`;
}

/** Where answers go that were counted before: into the figure, or out of it. */
export type TallySide = "counted" | "excluded";

/** Moves answers that are in the tallies already from one side to the other. */
export async function moveTally(tx: Tx, ids: readonly string[], to: TallySide): Promise<void> {
  const isIn = to === "counted";
  // The rows are made and locked in their order first: an upsert may not propose a negative count.
  await tx.$executeRaw`
    INSERT INTO "SurveyTally" ("serviceId", "month", "unsur", "answered", "sum")
    SELECT DISTINCT x."serviceId", x."month", x."unsur" COLLATE "C" AS "unsur", 0, 0
      FROM (${cells(ids)}) x ORDER BY x."serviceId", x."month", "unsur"
    ON CONFLICT ("serviceId", "month", "unsur") DO UPDATE SET "answered" = "SurveyTally"."answered"`;
  await tx.$executeRaw`
    UPDATE "SurveyTally" t SET "answered" = t."answered" + d."answered", "sum" = t."sum" + d."sum", "scaled"
      = t."scaled" + d."scaled", "squares" = t."squares" + d."squares"
    FROM (SELECT x."serviceId", x."month", x."unsur", sum(x."sign") AS "answered", sum(x."sign" *
      x."answer") AS "sum", sum(x."sign" * x."scaled") AS "scaled", sum(x."sign" * x."squares") AS "squares"
      FROM (SELECT c.*, CASE WHEN (c."unsur" = 'Q') = ${isIn} THEN -1 ELSE 1 END AS "sign"
        FROM (${cells(ids)}) c) x GROUP BY x."serviceId", x."month", x."unsur") d
    WHERE t."serviceId" = d."serviceId" AND t."month" = d."month" AND t."unsur" = d."unsur"`;
  await moveExtras(tx, ids, isIn ? 1 : -1);
}

async function moveExtras(tx: Tx, ids: readonly string[], sign: 1 | -1): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "QuestionTally" ("questionId", "month", "option", "count")
    SELECT DISTINCT x."questionId", x."month", x."option", 0 FROM (${extras(ids)}) x
      ORDER BY x."questionId", x."month", x."option"
    ON CONFLICT ("questionId", "month", "option") DO UPDATE SET "count" = "QuestionTally"."count"`;
  await tx.$executeRaw`
    UPDATE "QuestionTally" t SET "count" = t."count" + d."count"
    FROM (SELECT x."questionId", x."month", x."option", ${sign}::int * count(*) AS "count"
      FROM (${extras(ids)}) x GROUP BY x."questionId", x."month", x."option") d
    WHERE t."questionId" = d."questionId" AND t."month" = d."month" AND t."option" = d."option"`;
}

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
