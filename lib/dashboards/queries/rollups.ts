import "server-only";
import { db } from "@/lib/server/db/client";
import { Prisma } from "@/prisma/generated/client";
import { CADENCE_IN_TERM, dueIn } from "@/lib/schemes/db";
import { COMPONENT_KEYS, type ComponentKey } from "@/lib/kernel/codes";
import { divide, ratio, roundHalfUp } from "@/lib/scoring/ratio";
import { type PredikatCounts } from "@/lib/scoring/distribution";

/** A part of the tree whose figures are added up under one name. */
export interface Branch {
  key: string;
  path: string;
}

/** Added-up figures of a branch in a term. */
export interface BranchFigures {
  key: string;
  termId: string;
  /** The rhythm in which the unit at the top of the branch is judged; null without a scheme. */
  cadence: string | null;
  people: number;
  filed: number;
  approved: number;
  submitted: number;
  rated: number;
  counts: PredikatCounts;
  scored: number;
  /** Mean indicative score, two decimals; null when nothing is scored. */
  meanScore: string | null;
}

interface Sums extends Omit<BranchFigures, "counts" | "meanScore"> {
  sangatBaik: number;
  baik: number;
  butuhPerbaikan: number;
  kurang: number;
  sangatKurang: number;
  scoreSum: string;
}

/** Every unit lies under it. */
const ROOT = "/";

const mean = (sum: string, count: number): string | null =>
  count === 0 ? null : roundHalfUp(divide(ratio(sum), ratio(count)), 2);

/** What is due under each branch in each term, added up; a branch without anybody due has zeros. */
export async function sumDue(
  branches: readonly Branch[],
  termIds: readonly string[],
): Promise<BranchFigures[]> {
  const rows = await db.$queryRaw<Sums[]>`
    WITH branch AS (SELECT * FROM unnest(${branches.map(({ key }) => key)}::text[],
      ${branches.map(({ path }) => path)}::text[]) AS b("key", "path")),
    ${dueIn(Prisma.sql`${[...termIds]}::uuid[]`)}
    SELECT b."key", t."id" AS "termId",
      (SELECT ${CADENCE_IN_TERM} FROM "Unit" u WHERE u."path" = min(b."path")) AS "cadence",
      coalesce(sum(r."people"), 0)::int AS "people", coalesce(sum(r."filed"), 0)::int AS "filed",
        coalesce(sum(r."approved"), 0)::int AS "approved",
      coalesce(sum(r."submitted"), 0)::int AS "submitted", coalesce(sum(r."rated"), 0)::int AS "rated",
      coalesce(sum(r."sangatBaik"), 0)::int AS "sangatBaik", coalesce(sum(r."baik"), 0)::int AS "baik",
      coalesce(sum(r."butuhPerbaikan"), 0)::int AS "butuhPerbaikan", coalesce(sum(r."kurang"), 0)::int AS
        "kurang",
      coalesce(sum(r."sangatKurang"), 0)::int AS "sangatKurang", coalesce(sum(r."scored"), 0)::int AS
        "scored", coalesce(sum(r."scoreSum"), 0)::text AS "scoreSum"
    FROM branch b CROSS JOIN "Term" t
    LEFT JOIN due r ON r."termId" = t."id" AND starts_with(r."path", b."path")
    WHERE t."id" = ANY(${[...termIds]}::uuid[]) GROUP BY b."key", t."id"`;
  return rows.map(figuresOf);
}

/** How far each term is in the whole office, by its id: of the people due in it how many have what. */
export async function summariseTerms(
  termIds: readonly string[],
): Promise<ReadonlyMap<string, BranchFigures>> {
  const figures = await sumDue([{ key: "all", path: ROOT }], termIds);
  return new Map(figures.map((own) => [own.termId, own]));
}

function figuresOf({
  sangatBaik,
  baik,
  butuhPerbaikan,
  kurang,
  sangatKurang,
  scoreSum,
  ...rest
}: Sums): BranchFigures {
  const counts = {
    SANGAT_BAIK: sangatBaik,
    BAIK: baik,
    BUTUH_PERBAIKAN: butuhPerbaikan,
    KURANG: kurang,
    SANGAT_KURANG: sangatKurang,
  };
  return { ...rest, counts, meanScore: mean(scoreSum, rest.scored) };
}

/** Mean of each component of the indicative score in a term, two decimals; components nobody has are left out. */
export interface ComponentMeans {
  termId: string;
  means: { component: ComponentKey; value: string }[];
}

/** Component means of everything under the paths, per term. */
export async function averageComponents(
  paths: readonly string[],
  termIds: readonly string[],
): Promise<ComponentMeans[]> {
  const rows = await db.$queryRaw<{ termId: string; component: string; sum: string; count: number }[]>`
    SELECT r."termId", c."key" AS "component", sum((c."value"->>'sum')::numeric)::text AS "sum",
      sum((c."value"->>'count')::int)::int AS "count"
    FROM "TermRollup" r JOIN "Unit" u ON u."id" = r."unitId", jsonb_each(r."components") c
    WHERE r."termId" = ANY(${[...termIds]}::uuid[]) AND u."path" LIKE
      ANY(${paths.map((path) => `${path}%`)}::text[])
    GROUP BY r."termId", c."key"`;
  return termIds.map((termId) => ({
    termId,
    means: COMPONENT_KEYS.flatMap((component) => {
      const row = rows.find((candidate) => candidate.termId === termId && candidate.component === component);
      const value = row === undefined ? null : mean(row.sum, row.count);
      return value === null ? [] : [{ component, value }];
    }),
  }));
}
