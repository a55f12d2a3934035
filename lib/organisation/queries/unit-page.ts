import "server-only";
import type { Day } from "@/lib/kernel/calendar";
import type { PositionKind, UnitKind } from "@/lib/kernel/codes";
import { pageOf } from "@/lib/kernel/page";
import type { Viewer } from "@/lib/kernel/viewer";
import { countUnits, type UnitCounts } from "@/lib/organisation/queries/counts";
import { namesAbove, unlessClosed, type ListedUnit } from "@/lib/organisation/queries/tree";
import { correctsPositions } from "@/lib/organisation/rules/positions";
import { keepsStructure, readsStructure } from "@/lib/organisation/rules/units";
import { db } from "@/lib/server/db/client";
import { fromDay, toDay, toDayOrNull } from "@/lib/server/db/columns";
import { visibleUnits } from "@/lib/server/db/visibility";
import type { Prisma } from "@/prisma/generated/client";

/** Somebody who holds a position today. */
export interface Holder {
  employeeId: string;
  name: string;
  kind: "DEFINITIF" | "PLT" | "PLH";
}

/** A position of a unit with whoever holds it today. */
export interface UnitPosition {
  id: string;
  name: string;
  kind: PositionKind;
  jenjang: string | null;
  eselon: string | null;
  kelas: number | null;
  formasi: number;
  headsUnit: boolean;
  closedOn: Day | null;
  version: number;
  holders: Holder[];
}

/** A unit as its page shows it. */
export interface UnitDetail extends UnitCounts {
  id: string;
  code: string;
  name: string;
  kind: UnitKind;
  path: string;
  parentId: string | null;
  opdId: string | null;
  unorId: string | null;
  areaCode: string;
  validFrom: Day;
  validTo: Day | null;
  version: number;
  above: { code: string; name: string }[];
  /** What it was called, the newest first. */
  names: { name: string; startsOn: Day }[];
  successor: { code: string; name: string } | null;
  predecessors: { code: string; name: string }[];
  mayKeep: boolean;
  mayCorrectPositions: boolean;
}

const MOST_NAMES = 50;
const MOST_PREDECESSORS = 50;

/** The unit with this code; null where it is not there or not the viewer's to read. */
export async function getUnitDetail(viewer: Viewer, code: string, today: Day): Promise<UnitDetail | null> {
  if (!readsStructure(viewer)) return null;
  const named = { select: { code: true, name: true } } as const;
  const row = await db.unit.findFirst({
    where: { AND: [visibleUnits(viewer), { code }] },
    select: {
      id: true,
      code: true,
      name: true,
      kind: true,
      path: true,
      parentId: true,
      opdId: true,
      unorId: true,
      areaCode: true,
      validFrom: true,
      validTo: true,
      version: true,
      names: { orderBy: { startsOn: "desc" }, take: MOST_NAMES, select: { name: true, startsOn: true } },
      successor: named,
      predecessors: { ...named, orderBy: { name: "asc" }, take: MOST_PREDECESSORS },
    },
  });
  if (row === null) return null;
  const [counts, above] = await Promise.all([countUnits([code], today), namesAbove(viewer, [row.path])]);
  return {
    ...row,
    ...counts(code),
    validFrom: toDay(row.validFrom),
    validTo: toDayOrNull(row.validTo),
    names: row.names.map(({ name, startsOn }) => ({ name, startsOn: toDay(startsOn) })),
    above: above(row.path),
    mayKeep: keepsStructure(viewer, row.path),
    mayCorrectPositions: correctsPositions(viewer, row.path),
  };
}

/** Part of a list of a unit. */
export interface PartOf<Item> {
  rows: Item[];
  total: number;
  page: number;
  pageCount: number;
}

interface Asked {
  page: number;
  /** Whether what is closed is shown too. */
  closed: boolean;
  today: Day;
}

const POSITIONS_PER_PAGE = 50;

const positionColumns = {
  id: true,
  name: true,
  kind: true,
  jenjang: true,
  eselon: true,
  kelas: true,
  formasi: true,
  headsUnit: true,
  closedOn: true,
  version: true,
} as const;

/** Whoever holds a position on a day. */
const holdersOn = (day: Day) =>
  ({
    where: { startsOn: { lte: fromDay(day) }, OR: [{ endsOn: null }, { endsOn: { gte: fromDay(day) } }] },
    orderBy: [{ kind: "asc" }, { employee: { name: "asc" } }],
    select: { kind: true, employee: { select: { id: true, name: true } } },
  }) satisfies Prisma.PlacementFindManyArgs;

interface PositionRow extends Omit<UnitPosition, "holders" | "closedOn"> {
  closedOn: Date | null;
  placements: { kind: Holder["kind"]; employee: { id: string; name: string } }[];
}

const toPosition = ({ placements, closedOn, ...position }: PositionRow): UnitPosition => ({
  ...position,
  closedOn: toDayOrNull(closedOn),
  holders: placements.map(({ kind, employee: { id, name } }) => ({ employeeId: id, name, kind })),
});

/** The positions of a unit that was read before, the one that heads it first. */
export async function listPositions(
  { id: unitId }: Pick<UnitDetail, "id">,
  { page: wanted, closed, today }: Asked,
): Promise<PartOf<UnitPosition>> {
  const where = {
    unitId,
    ...(closed ? {} : { OR: [{ closedOn: null }, { closedOn: { gte: fromDay(today) } }] }),
  };
  const total = await db.position.count({ where });
  const { page, pageCount, skip, take } = pageOf(total, wanted, POSITIONS_PER_PAGE);
  const rows = await db.position.findMany({
    where,
    orderBy: [{ headsUnit: "desc" }, { kind: "asc" }, { name: "asc" }, { id: "asc" }],
    skip,
    take,
    select: { ...positionColumns, placements: holdersOn(today) },
  });
  return { rows: rows.map(toPosition), total, page, pageCount };
}

/** One position of a unit that was read before; null where it is not one of its. */
export async function getPosition(
  { id: unitId }: Pick<UnitDetail, "id">,
  positionId: string,
  today: Day,
): Promise<UnitPosition | null> {
  const row = await db.position.findFirst({
    where: { id: positionId, unitId },
    select: { ...positionColumns, placements: holdersOn(today) },
  });
  return row && toPosition(row);
}

const UNITS_PER_PAGE = 50;

/** Units directly under a unit that was read before. */
export async function listUnder(
  { id: parentId }: Pick<UnitDetail, "id">,
  { page: wanted, closed, today }: Asked,
): Promise<PartOf<ListedUnit>> {
  const where = { AND: [{ parentId }, unlessClosed(closed, today)] };
  const total = await db.unit.count({ where });
  const { page, pageCount, skip, take } = pageOf(total, wanted, UNITS_PER_PAGE);
  const rows = await db.unit.findMany({
    where,
    orderBy: [{ kind: "asc" }, { name: "asc" }, { code: "asc" }],
    skip,
    take,
    select: { code: true, name: true, kind: true, validFrom: true, validTo: true },
  });
  const counts = await countUnits(
    rows.map(({ code }) => code),
    today,
  );
  return {
    rows: rows.map((row) => ({
      ...row,
      ...counts(row.code),
      validFrom: toDay(row.validFrom),
      validTo: toDayOrNull(row.validTo),
    })),
    total,
    page,
    pageCount,
  };
}
