import "server-only";
import { db } from "@/lib/server/db/client";
import type { ExpectationRating, NumericClass } from "@/lib/kernel/codes";

/** What a simulation found, counted; decimals as strings, rounded to two places. */
export interface Findings {
  people: number;
  up: number;
  down: number;
  same: number;
  /** No score before or no score after. */
  gained: number;
  lost: number;
  meanChange: string | null;
  ratingChanged: number;
  classChanged: number;
  /** Inputs that do not fit the scheme, by code of lib/scoring. */
  problems: { code: string; count: number }[];
}

/** How many of one suggestion or class became another. */
export interface Passage<T> {
  before: T | null;
  after: T | null;
  count: number;
}

/** People in one step of five points, before and after. */
export interface Bucket {
  from: number;
  before: number;
  after: number;
}

export interface OfficeChange {
  id: string;
  name: string;
  people: number;
  meanChange: string | null;
}

/** Counts over all people of a simulation; read the simulation first, it decides who may. */
export async function summariseSimulation(simulationId: string): Promise<Findings> {
  const [counted] = await db.$queryRaw<Omit<Findings, "problems">[]>`
    SELECT count(*)::int AS "people", (count(*) FILTER (WHERE "after" > "before"))::int AS "up", (count(*)
      FILTER (WHERE "after" < "before"))::int AS "down",
      (count(*) FILTER (WHERE "after" IS NOT DISTINCT FROM "before"))::int AS "same",
      (count(*) FILTER (WHERE "before" IS NULL AND "after" IS NOT NULL))::int AS "gained", (count(*) FILTER
        (WHERE "before" IS NOT NULL AND "after" IS NULL))::int AS "lost",
      round(avg("after" - "before"), 2)::text AS "meanChange",
      (count(*) FILTER (WHERE "ratingAfter" IS DISTINCT FROM "ratingBefore"))::int AS "ratingChanged",
      (count(*) FILTER (WHERE "classAfter" IS DISTINCT FROM "classBefore"))::int AS "classChanged"
    FROM "SimulatedScore" WHERE "simulationId" = ${simulationId}::uuid`;
  const problems = await db.$queryRaw<{ code: string; count: number }[]>`
    SELECT "problem" AS "code", count(*)::int AS "count" FROM "SimulatedScore" WHERE "simulationId" =
      ${simulationId}::uuid AND "problem" IS NOT NULL GROUP BY "problem" ORDER BY "count" DESC, "code"`;
  return { ...(counted ?? NOTHING), problems };
}

const NOTHING: Omit<Findings, "problems"> = {
  people: 0,
  up: 0,
  down: 0,
  same: 0,
  gained: 0,
  lost: 0,
  meanChange: null,
  ratingChanged: 0,
  classChanged: 0,
};

/** Which suggestions became which, the changed ones with most people first. */
export const listRatingPassages = (simulationId: string): Promise<Passage<ExpectationRating>[]> =>
  db.$queryRaw`SELECT "ratingBefore"::text AS "before", "ratingAfter"::text AS "after", count(*)::int AS
    "count" FROM "SimulatedScore"
    WHERE "simulationId" = ${simulationId}::uuid AND "ratingBefore" IS DISTINCT
      FROM "ratingAfter" GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2`;

/** Which numeric classes became which. */
export const listClassPassages = (simulationId: string): Promise<Passage<NumericClass>[]> =>
  db.$queryRaw`SELECT "classBefore" AS "before", "classAfter" AS "after", count(*)::int AS "count"
    FROM "SimulatedScore"
    WHERE "simulationId" = ${simulationId}::uuid AND "classBefore" IS DISTINCT FROM "classAfter"
      GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2`;

/** The distribution in steps of five points, without empty ends; the last step holds 115 to 120. */
export const listBuckets = (simulationId: string): Promise<Bucket[]> =>
  db.$queryRaw`
    WITH steps AS (
      SELECT CASE WHEN "before" >= 115 THEN 115 ELSE floor("before" / 5)::int * 5 END AS "b", CASE WHEN
        "after" >= 115 THEN 115 ELSE floor("after" / 5)::int * 5 END AS "a" FROM "SimulatedScore"
        WHERE "simulationId" = ${simulationId}::uuid),
    bounds AS (SELECT min(least("b", "a")) AS "low", max(greatest("b", "a")) AS "high"
      FROM steps)
    SELECT g::int AS "from", (SELECT count(*)::int FROM steps WHERE "b" = g) AS "before", (SELECT
      count(*)::int FROM steps WHERE "a" = g) AS "after"
    FROM bounds, generate_series("low", "high", 5) g ORDER BY g`;

const MOST_OFFICES = 200;

/** Mean change per OPD, farthest from zero first. */
export const listOfficeChanges = (simulationId: string): Promise<OfficeChange[]> =>
  db.$queryRaw`
    SELECT o."id"::text AS "id", o."name", count(*)::int AS "people", round(avg(s."after" - s."before"),
      2)::text AS "meanChange"
    FROM "SimulatedScore" s JOIN "Appraisal" a ON a."id" = s."appraisalId" JOIN "Unit" u ON u."id" =
      a."unitId" JOIN "Unit" o ON o."id" = coalesce(u."opdId", u."id")
    WHERE s."simulationId" = ${simulationId}::uuid GROUP BY o."id", o."name" ORDER BY abs(avg(s."after" -
      s."before")) DESC NULLS LAST, o."name" LIMIT ${MOST_OFFICES}`;
