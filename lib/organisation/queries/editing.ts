import "server-only";
import type { Day } from "@/lib/kernel/calendar";
import type { UnitKind } from "@/lib/kernel/codes";
import { officeOf } from "@/lib/kernel/unit";
import { countHeldAfter } from "@/lib/organisation/db";
import type { UnitDetail } from "@/lib/organisation/queries/unit-page";
import { kindsAbove, kindsUnder } from "@/lib/organisation/rules/units";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";

/** A unit to choose. */
export interface UnitChoice {
  id: string;
  name: string;
}

/** What keeps a unit from being closed today: the first of each and how many there are. */
export interface ClosingObstacles {
  people: { count: number; first: { id: string; name: string }[] };
  units: { count: number; first: { code: string; name: string }[] };
  services: { count: number; first: { slug: string; name: string }[] };
}

export interface UnitEditing {
  /** What it may be where it stands, its own kind included. */
  kinds: UnitKind[];
  /** Units of the same office under which it may stand. */
  parents: UnitChoice[];
  /** Units that may take its place. */
  successors: UnitChoice[];
  obstacles: ClosingObstacles;
}

const MOST_CHOICES = 500;
const FIRST = 10;

/** What the forms of a unit that was read before choose from, and what keeps it from being closed. */
export async function getUnitEditing(unit: UnitDetail, today: Day): Promise<UnitEditing> {
  const { id, opdId, path, kind, parentId } = unit;
  const isOffice = opdId === null || opdId === id;
  const choice = {
    orderBy: { path: "asc" },
    take: MOST_CHOICES,
    select: { id: true, name: true },
  } as const;
  const elsewhere = [{ validTo: null }, { NOT: { path: { startsWith: path } } }];
  const [above, parents, successors, obstacles] = await Promise.all([
    parentId === null ? null : db.unit.findUnique({ where: { id: parentId }, select: { kind: true } }),
    isOffice
      ? []
      : db.unit.findMany({
          ...choice,
          where: {
            AND: [
              ...elsewhere,
              { opdId: officeOf(unit), kind: { in: kindsAbove(kind) } },
              parentId === null ? {} : { id: { not: parentId } },
            ],
          },
        }),
    db.unit.findMany({
      ...choice,
      where: { AND: [...elsewhere, isOffice ? { parentId: parentId ?? id } : { opdId: officeOf(unit) }] },
    }),
    obstaclesOf(id, today),
  ]);
  const kinds = [...new Set([kind, ...(above === null ? [] : kindsUnder(above.kind))])];
  return { kinds, parents, successors, obstacles };
}

async function obstaclesOf(unitId: string, today: Day): Promise<ClosingObstacles> {
  const stays = { position: { unitId }, OR: [{ endsOn: null }, { endsOn: { gt: fromDay(today) } }] };
  const under = { parentId: unitId, OR: [{ validTo: null }, { validTo: { gt: fromDay(today) } }] };
  const offered = { unitId, active: true };
  const [people, placed, units, first, services, slugs] = await Promise.all([
    countHeldAfter(db, { unitId }, today),
    db.placement.findMany({
      where: stays,
      distinct: ["employeeId"],
      orderBy: { employee: { name: "asc" } },
      take: FIRST,
      select: { employee: { select: { id: true, name: true } } },
    }),
    db.unit.count({ where: under }),
    db.unit.findMany({
      where: under,
      orderBy: { name: "asc" },
      take: FIRST,
      select: { code: true, name: true },
    }),
    db.service.count({ where: offered }),
    db.service.findMany({
      where: offered,
      orderBy: { name: "asc" },
      take: FIRST,
      select: { slug: true, name: true },
    }),
  ]);
  return {
    people: { count: people, first: placed.map(({ employee }) => employee) },
    units: { count: units, first },
    services: { count: services, first: slugs },
  };
}
