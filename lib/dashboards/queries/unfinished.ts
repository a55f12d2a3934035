import "server-only";
import { WHO_IS_DUE } from "@/lib/server/db/rollup";
import { pageOf } from "@/lib/kernel/page";
import type { Viewer } from "@/lib/kernel/viewer";
import type { HeldUp, Unfinished } from "@/lib/periods/labels";
import { seesTerms } from "@/lib/periods/rules";
import { dueIn } from "@/lib/schemes/db";
import { db } from "@/lib/server/db/client";
import { visibleEmployees } from "@/lib/server/db/visibility";
import { Prisma } from "@/prisma/generated/client";

interface Row extends Omit<HeldUp, "name"> {
  termId: string;
  total: number;
}

/** The people who are due in each of the terms and not rated in it, by name: those from `skip` on, `take` of a term. */
async function readUnfinished(
  termIds: readonly string[],
  { skip, take }: { skip: number; take: number },
): Promise<Row[]> {
  if (termIds.length === 0) return [];
  return db.$queryRaw<Row[]>`
    WITH ${dueIn(Prisma.sql`${[...termIds]}::uuid[]`)},
    held AS (
      SELECT t."id" AS "termId", e."id" AS "employeeId", u."name" AS "unit",
        CASE WHEN k."status" IS DISTINCT FROM 'APPROVED' OR a."id" IS NULL THEN 'PLAN'
          WHEN a."status" = 'SUBMITTED' THEN 'RATING' ELSE 'SENDING' END AS "at",
        count(*) OVER (PARTITION BY t."id")::int AS "total",
        row_number() OVER (PARTITION BY t."id" ORDER BY e."name", e."id") AS "place"
      FROM due own JOIN "Term" t ON t."id" = own."termId" JOIN "Unit" u ON u."id" = own."unitId" ${WHO_IS_DUE}
      JOIN "Employee" e ON e."id" = pl."employeeId"
      WHERE a."status" IS DISTINCT FROM 'FINAL')
    SELECT "termId", "employeeId", "unit", "at", "total" FROM held
    WHERE "place" > ${skip} AND "place" <= ${skip + take} ORDER BY "termId", "place"`;
}

async function namesOf(viewer: Viewer, rows: readonly Row[]): Promise<ReadonlyMap<string, string>> {
  const people = await db.employee.findMany({
    where: { AND: [visibleEmployees(viewer), { id: { in: rows.map(({ employeeId }) => employeeId) } }] },
    select: { id: true, name: true },
  });
  return new Map(people.map(({ id, name }) => [id, name]));
}

const heldUpIn = (termId: string, rows: readonly Row[], names: ReadonlyMap<string, string>): Unfinished => {
  const own = rows.filter((row) => row.termId === termId);
  return {
    total: own[0]?.total ?? 0,
    people: own.map(({ employeeId, unit, at }) => ({
      employeeId,
      unit,
      at,
      name: names.get(employeeId) ?? "-",
    })),
  };
};

/** So many are named before a term is closed, and stand on a page of its list. */
const PER_PAGE = 20;

/** Of each term the first people who are not rated in it, of how many there are, by the id of the term. */
export async function listFirstUnfinished(
  viewer: Viewer,
  termIds: readonly string[],
): Promise<ReadonlyMap<string, Unfinished>> {
  if (!seesTerms(viewer)) return new Map();
  const rows = await readUnfinished(termIds, { skip: 0, take: PER_PAGE });
  const names = await namesOf(viewer, rows);
  return new Map(termIds.map((id) => [id, heldUpIn(id, rows, names)]));
}

/** One page of the people who are not rated in a term. */
export interface UnfinishedPage extends Unfinished {
  page: number;
  pageCount: number;
}

/** The people who are not rated in a term, page by page; `total` is how many of them are known to be there. */
export async function listUnfinished(
  viewer: Viewer,
  { termId, total, page: asked }: { termId: string; total: number; page: number },
): Promise<UnfinishedPage> {
  const { page, pageCount, skip, take } = pageOf(total, asked, PER_PAGE);
  const rows = seesTerms(viewer) ? await readUnfinished([termId], { skip, take }) : [];
  return { ...heldUpIn(termId, rows, await namesOf(viewer, rows)), page, pageCount };
}
