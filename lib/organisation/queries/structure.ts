import "server-only";
import type { Day } from "@/lib/kernel/calendar";
import type { PositionKind, UnitKind } from "@/lib/kernel/codes";
import type { Viewer } from "@/lib/kernel/viewer";
import { countUnits, type UnitCounts } from "@/lib/organisation/queries/counts";
import { unlessClosed } from "@/lib/organisation/queries/tree";
import { readsStructure } from "@/lib/organisation/rules/units";
import { db } from "@/lib/server/db/client";
import { fromDay, toDay, toDayOrNull } from "@/lib/server/db/columns";
import { visibleUnits } from "@/lib/server/db/visibility";
import type { Prisma } from "@/prisma/generated/client";

/** A unit in a file of the structure. */
export interface StructureUnit extends UnitCounts {
  code: string;
  name: string;
  kind: UnitKind;
  parent: string;
  office: string;
  unorId: string;
  areaCode: string;
  validFrom: Day;
  validTo: Day | null;
  head: string;
}

/** A position in a file of the structure. */
export interface StructurePosition {
  unit: string;
  unitName: string;
  name: string;
  kind: PositionKind;
  jenjang: string | null;
  eselon: string | null;
  kelas: number | null;
  formasi: number;
  held: number;
  headsUnit: boolean;
  closedOn: Day | null;
}

export interface Structure {
  units: StructureUnit[];
  positions: StructurePosition[];
}

const MOST_UNITS = 20_000;
const MOST_POSITIONS = 100_000;

/** The whole structure in the viewer's reach, for a file; null for whoever does not read it. */
export async function exportStructure(
  viewer: Viewer,
  { closed, today }: { closed: boolean; today: Day },
): Promise<Structure | null> {
  if (!readsStructure(viewer)) return null;
  const where = { AND: [visibleUnits(viewer), unlessClosed(closed, today)] };
  const day = fromDay(today);
  const holdsToday = { startsOn: { lte: day }, OR: [{ endsOn: null }, { endsOn: { gte: day } }] };
  const [units, positions, held, heads] = await Promise.all([
    listUnits(where),
    listPositions(where, closed ? {} : { OR: [{ closedOn: null }, { closedOn: { gte: day } }] }),
    db.placement.groupBy({
      by: ["positionId"],
      where: { AND: [holdsToday, { kind: "DEFINITIF", position: { unit: where } }] },
      _count: true,
    }),
    db.placement.findMany({
      where: { AND: [holdsToday, { kind: "DEFINITIF", position: { headsUnit: true, unit: where } }] },
      take: MOST_UNITS,
      select: { employee: { select: { name: true } }, position: { select: { unitId: true } } },
    }),
  ]);
  const counts = await countUnits(
    units.map(({ code }) => code),
    today,
  );
  const heldBy = new Map(held.map(({ positionId, _count }) => [positionId, _count]));
  const headOf = new Map(heads.map(({ position, employee }) => [position.unitId, employee.name]));
  return {
    units: units.map(({ id, parent, opd, unorId, validFrom, validTo, ...unit }) => ({
      ...unit,
      ...counts(unit.code),
      unorId: unorId ?? "",
      parent: parent?.code ?? "",
      office: opd?.code ?? "",
      validFrom: toDay(validFrom),
      validTo: toDayOrNull(validTo),
      head: headOf.get(id) ?? "",
    })),
    positions: positions.map(({ id, unit, closedOn, ...position }) => ({
      ...position,
      unit: unit.code,
      unitName: unit.name,
      held: heldBy.get(id) ?? 0,
      closedOn: toDayOrNull(closedOn),
    })),
  };
}

const listUnits = (where: Prisma.UnitWhereInput) =>
  db.unit.findMany({
    where,
    orderBy: { path: "asc" },
    take: MOST_UNITS,
    select: {
      id: true,
      code: true,
      name: true,
      kind: true,
      unorId: true,
      areaCode: true,
      validFrom: true,
      validTo: true,
      parent: { select: { code: true } },
      opd: { select: { code: true } },
    },
  });

const listPositions = (unit: Prisma.UnitWhereInput, standing: Prisma.PositionWhereInput) =>
  db.position.findMany({
    where: { AND: [{ unit }, standing] },
    orderBy: [{ unit: { path: "asc" } }, { headsUnit: "desc" }, { name: "asc" }],
    take: MOST_POSITIONS,
    select: {
      id: true,
      name: true,
      kind: true,
      jenjang: true,
      eselon: true,
      kelas: true,
      formasi: true,
      headsUnit: true,
      closedOn: true,
      unit: { select: { code: true, name: true } },
    },
  });
