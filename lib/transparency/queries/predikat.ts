import "server-only";
import { Prisma } from "@/prisma/generated/client";
import { CADENCE_IN_TERM, dueIn } from "@/lib/schemes/db";
import { db } from "@/lib/server/db/client";
import { isShareShown, mergeSmall, shownTree, type MergedGroup } from "@/lib/kernel/suppression";
import { NAMES_KEPT, keepPublicAnswer } from "@/lib/transparency/queries/terms";
import type { PublicTerm } from "@/lib/transparency/queries/terms";
import { PREDIKATS, type Predikat } from "@/lib/kernel/codes";

/** The predikat of an office's people in a quarter as they may be published. */
export interface PublicSpread {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** Judged month by month: the last month of the quarter stands for it, so that everybody counts once. */
  readonly monthly: boolean;
  /** Null where the office is not shown. */
  readonly rated: number | null;
  /**
   * Empty where there is no distribution to show; several predikat under one number where single ones
   * are too small.
   */
  readonly groups: readonly MergedGroup<Predikat>[];
}

/** The people of all offices that show no distribution of their own, under one. */
export interface PublicPool {
  /** How many offices. */
  readonly offices: number;
  readonly rated: number;
  readonly groups: readonly MergedGroup<Predikat>[];
}

/**
 * A quarter of closed appraisals. No distribution of the whole instansi: with those of the offices it
 * would tell the hidden ones.
 */
export interface PublicAppraisals {
  readonly term: PublicTerm;
  readonly rated: number | null;
  /** Of how many; null where the few that are not rated would follow. */
  readonly people: number | null;
  readonly offices: readonly PublicSpread[];
  /** Null where there is nothing to pool, or where the pool would tell on somebody too. */
  readonly pool: PublicPool | null;
}

interface Row {
  id: string;
  code: string;
  name: string;
  monthly: boolean;
  people: number;
  rated: number;
  sb: number;
  b: number;
  bp: number;
  k: number;
  sk: number;
}

/** The appraisals of a closed quarter. */
export const getPublicAppraisals = (term: PublicTerm): Promise<PublicAppraisals> =>
  keepPublicAnswer(`predikat ${term.id}`, NAMES_KEPT, () => readAppraisals(term));

async function readAppraisals(term: PublicTerm): Promise<PublicAppraisals> {
  const rows = await sumOffices(term.id);
  const shown = shownTree(rows.map(({ id, rated }) => ({ key: id, parts: [{ key: id, counts: [rated] }] })));
  const total = (of: "people" | "rated"): number => rows.reduce((sum, row) => sum + row[of], 0);
  const offices = rows.map((row) => spreadOf(row, shown.offices.has(row.id)));
  return {
    term,
    rated: shown.whole ? total("rated") : null,
    people: shown.whole && isShareShown(total("rated"), total("people")) ? total("people") : null,
    offices,
    pool: shown.whole ? poolOf(rows.filter((_, index) => isPooled(offices[index]))) : null,
  };
}

const countsOf = ({ sb, b, bp, k, sk }: Row): Record<Predikat, number> => ({
  SANGAT_BAIK: sb,
  BAIK: b,
  BUTUH_PERBAIKAN: bp,
  KURANG: k,
  SANGAT_KURANG: sk,
});

const isPooled = (spread: PublicSpread | undefined): boolean =>
  spread !== undefined && spread.groups.length === 0 && spread.rated !== 0;

/** One office alone would only be shown again what it hides. */
function poolOf(rows: readonly Row[]): PublicPool | null {
  if (rows.length < 2) return null;
  const counts = rows.map(countsOf);
  const sum = (of: Predikat): number => counts.reduce((all, count) => all + count[of], 0);
  const groups = mergeSmall(
    Object.fromEntries(PREDIKATS.map((predikat) => [predikat, sum(predikat)])) as Record<Predikat, number>,
  );
  const rated = PREDIKATS.reduce((all, predikat) => all + sum(predikat), 0);
  return groups.length > 1 ? { offices: rows.length, rated, groups } : null;
}

function spreadOf(row: Row, shown: boolean): PublicSpread {
  const { id, code, name, monthly, rated } = row;
  const merged = shown ? mergeSmall(countsOf(row)) : [];
  return { id, code, name, monthly, rated: shown ? rated : null, groups: merged.length > 1 ? merged : [] };
}

/**
 * Final predikat per office, with the units under it that are judged in its rhythm. People of the instansi itself stand
 * in no office and are left out: the total would tell them apart. Months that were opened again count for nothing.
 */
async function sumOffices(quarterId: string): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    WITH quarter AS (SELECT "endsOn" FROM "Term" WHERE "id" = ${quarterId}::uuid),
    judged AS (
      SELECT t.* FROM "Term" t JOIN quarter q ON q."endsOn" = t."endsOn"
      WHERE t."status" = 'CLOSED' AND NOT EXISTS (SELECT 1 FROM "AuditEvent" e WHERE e."subjectId" = t."id"
        AND e."action" = 'open-term' AND e."detail"->>'before' = 'CLOSED')),
    ${dueIn(Prisma.sql`SELECT "id" FROM judged`)}
    SELECT u."id", u."code", u."name", (t."cadence" = 'BULANAN') AS "monthly",
      coalesce(sum(r."people"), 0)::int AS "people", coalesce(sum(r."rated"), 0)::int AS "rated",
      coalesce(sum(r."sangatBaik"), 0)::int AS "sb", coalesce(sum(r."baik"), 0)::int AS "b",
        coalesce(sum(r."butuhPerbaikan"), 0)::int AS "bp",
      coalesce(sum(r."kurang"), 0)::int AS "k", coalesce(sum(r."sangatKurang"), 0)::int AS "sk"
    FROM "Unit" u JOIN judged t ON t."cadence"::text = ${CADENCE_IN_TERM}
    JOIN due r ON r."officeId" = u."id" AND r."termId" = t."id"
    WHERE u."kind" <> 'INSTANSI' AND coalesce(u."opdId", u."id") = u."id"
    GROUP BY u."id", u."code", u."name", t."cadence" ORDER BY u."name", u."id"`;
}
