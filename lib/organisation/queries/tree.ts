import "server-only";
import type { Day } from "@/lib/kernel/calendar";
import type { UnitKind } from "@/lib/kernel/codes";
import { pageOf } from "@/lib/kernel/page";
import type { Viewer } from "@/lib/kernel/viewer";
import { countUnits, type UnitCounts } from "@/lib/organisation/queries/counts";
import { readsStructure } from "@/lib/organisation/rules/units";
import { db } from "@/lib/server/db/client";
import { fromDay, holding, toDay, toDayOrNull } from "@/lib/server/db/columns";
import { visibleUnits } from "@/lib/server/db/visibility";
import type { Prisma } from "@/prisma/generated/client";

/** A unit in a list of the structure. */
export interface ListedUnit extends UnitCounts {
  code: string;
  name: string;
  kind: UnitKind;
  validFrom: Day;
  validTo: Day | null;
}

/** A unit of the tree; `under` is null while its branch is closed. */
export interface TreeUnit extends ListedUnit {
  /** How many units stand directly under it. */
  children: number;
  under: TreeUnit[] | null;
}

interface Asked {
  /** Codes of the units whose branches are open, besides the roots. */
  opened: readonly string[];
  /** Whether closed units are shown too. */
  closed: boolean;
  today: Day;
}

const MOST_ROOTS = 50;
/** So many of a branch are shown; its unit's own page has all of them. */
export const MOST_IN_A_BRANCH = 100;

/** Units that are not closed yet, or all of them. */
export const unlessClosed = (closed: boolean, today: Day): Prisma.UnitWhereInput =>
  closed ? {} : { OR: [{ validTo: null }, { validTo: { gte: fromDay(today) } }] };

interface Row {
  id: string;
  code: string;
  name: string;
  kind: UnitKind;
  path: string;
  parentId: string | null;
  validFrom: Date;
  validTo: Date | null;
}

/**
 * The structure in the viewer's reach with the branches that are open; null for whoever does not read it. Rows grow
 * with what is open and not with what there is.
 */
export async function getTree(viewer: Viewer, { opened, closed, today }: Asked): Promise<TreeUnit[] | null> {
  if (!readsStructure(viewer)) return null;
  const visible = visibleUnits(viewer);
  const columns = {
    id: true,
    code: true,
    name: true,
    kind: true,
    path: true,
    parentId: true,
    validFrom: true,
    validTo: true,
  } as const;
  const [roots, asked] = await Promise.all([
    db.unit.findMany({
      where: { AND: [visible, { OR: [{ parentId: null }, { parent: { NOT: visible } }] }] },
      orderBy: [{ kind: "asc" }, { name: "asc" }],
      take: MOST_ROOTS,
      select: columns,
    }),
    db.unit.findMany({
      where: { AND: [visible, { code: { in: [...opened] } }] },
      take: opened.length,
      select: { path: true },
    }),
  ]);
  const open = new Set([
    ...roots.map(({ code }) => code),
    ...asked.flatMap(({ path }) => path.split("/").filter((code) => code !== "")),
  ]);
  const rows = await listBranches(roots, { open: [...open], closed, today });
  const all = [...roots, ...rows];
  const [counts, children] = await Promise.all([
    countUnits(
      all.map(({ code }) => code),
      today,
    ),
    countChildren(all, { closed, today }),
  ]);
  const grow = (row: Row): TreeUnit => ({
    code: row.code,
    name: row.name,
    kind: row.kind,
    validFrom: toDay(row.validFrom),
    validTo: toDayOrNull(row.validTo),
    ...counts(row.code),
    children: children.get(row.id) ?? 0,
    under: open.has(row.code) ? rows.filter(({ parentId }) => parentId === row.id).map(grow) : null,
  });
  return roots.map(grow);
}

/** What stands directly under the open units that lie under a root, the first of each. */
async function listBranches(
  roots: readonly Row[],
  { open, closed, today }: { open: readonly string[]; closed: boolean; today: Day },
): Promise<Row[]> {
  const paths = roots.map(({ path }) => path);
  return db.$queryRaw<Row[]>`
    SELECT * FROM (
      SELECT u."id"::text, u."code", u."name", u."kind"::text, u."path", u."parentId"::text, u."validFrom", u."validTo",
        row_number() OVER (PARTITION BY u."parentId" ORDER BY u."kind", u."name", u."code")::int AS "place"
      FROM "Unit" u JOIN "Unit" p ON p."id" = u."parentId"
      WHERE p."code" = ANY(${[...open]}::text[])
        AND EXISTS (SELECT 1 FROM unnest(${paths}::text[]) r("path") WHERE starts_with(u."path", r."path"))
        AND (${closed} OR coalesce(u."validTo", 'infinity') >= ${today}::date)) x
    WHERE x."place" <= ${MOST_IN_A_BRANCH} ORDER BY x."parentId", x."place"`;
}

/** How many units stand directly under each. */
async function countChildren(
  rows: readonly Row[],
  { closed, today }: { closed: boolean; today: Day },
): Promise<Map<string | null, number>> {
  const counted = await db.unit.groupBy({
    by: ["parentId"],
    where: { AND: [{ parentId: { in: rows.map(({ id }) => id) } }, unlessClosed(closed, today)] },
    _count: true,
  });
  return new Map(counted.map(({ parentId, _count }) => [parentId, _count]));
}

/** A unit that was looked for, with what stands above it. */
export interface FoundUnit extends ListedUnit {
  above: string[];
  unorId: string | null;
}

export interface FoundUnits {
  units: FoundUnit[];
  total: number;
  page: number;
  pageCount: number;
}

const PER_PAGE = 25;

/** Units whose name, former name, code or id in SIASN holds the words; null for whoever does not read them. */
export async function findUnits(
  viewer: Viewer,
  { words, closed, page: wanted, today }: { words: string; closed: boolean; page: number; today: Day },
): Promise<FoundUnits | null> {
  if (!readsStructure(viewer)) return null;
  const parts = words.trim().split(/\s+/).slice(0, 6);
  const where = {
    AND: [
      visibleUnits(viewer),
      unlessClosed(closed, today),
      ...parts.map((word) => ({
        OR: [
          { name: holding(word) },
          { code: holding(word) },
          { unorId: holding(word) },
          { names: { some: { name: holding(word) } } },
        ],
      })),
    ],
  };
  const total = await db.unit.count({ where });
  const { page, pageCount, skip, take } = pageOf(total, wanted, PER_PAGE);
  const rows = await db.unit.findMany({
    where,
    orderBy: [{ name: "asc" }, { code: "asc" }],
    skip,
    take,
    select: {
      code: true,
      name: true,
      kind: true,
      path: true,
      unorId: true,
      validFrom: true,
      validTo: true,
    },
  });
  const [counts, names] = await Promise.all([
    countUnits(
      rows.map(({ code }) => code),
      today,
    ),
    namesAbove(
      viewer,
      rows.map(({ path }) => path),
    ),
  ]);
  return {
    units: rows.map(({ path, validFrom, validTo, ...row }) => ({
      ...row,
      ...counts(row.code),
      validFrom: toDay(validFrom),
      validTo: toDayOrNull(validTo),
      above: names(path).map(({ name }) => name),
    })),
    total,
    page,
    pageCount,
  };
}

/** What stands above units, the highest first, as far as the viewer sees it. */
export async function namesAbove(
  viewer: Viewer,
  paths: readonly string[],
): Promise<(path: string) => { code: string; name: string }[]> {
  const codesOf = (path: string): string[] =>
    path
      .split("/")
      .filter((code) => code !== "")
      .slice(0, -1);
  const codes = [...new Set(paths.flatMap(codesOf))];
  const units = await db.unit.findMany({
    where: { AND: [visibleUnits(viewer), { code: { in: codes } }] },
    select: { code: true, name: true },
    take: codes.length,
  });
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  return (path) => codesOf(path).flatMap((code) => byCode.get(code) ?? []);
}
