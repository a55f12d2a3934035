import "server-only";
import type { Day } from "@/lib/kernel/calendar";
import type { Viewer } from "@/lib/kernel/viewer";
import { MOST_CHOICES, mayMove, mayNameAppraiser, moverPaths, movesAnybody } from "@/lib/moves/rules/who";
import { db } from "@/lib/server/db/client";
import { fromDay, holding } from "@/lib/server/db/columns";
import { visibleEmployees } from "@/lib/server/db/visibility";
import type { Prisma } from "@/prisma/generated/client";

const MOST_POSITIONS = 300;

const onDay = (day: Date) => ({ startsOn: { lte: day }, OR: [{ endsOn: null }, { endsOn: { gte: day } }] });

export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly about: string;
}

interface Asked extends AskedPeople {
  readonly unitName: string;
  readonly unitCode: string | undefined;
}

const personSelect = (day: Date) =>
  ({
    id: true,
    name: true,
    placements: {
      where: { kind: "DEFINITIF", ...onDay(day) },
      take: 1,
      select: { position: { select: { name: true, unit: { select: { name: true, path: true } } } } },
    },
  }) satisfies Prisma.EmployeeSelect;

type Person = Prisma.EmployeeGetPayload<{ select: ReturnType<typeof personSelect> }>;

const toChoice = ({ id, name, placements: [place] }: Person): Choice => ({
  id,
  name,
  about: place === undefined ? "belum punya jabatan" : `${place.position.name}, ${place.position.unit.name}`,
});

const reach = (viewer: Viewer): Prisma.UnitWhereInput => ({
  OR: [{ id: { in: [] } }, ...moverPaths(viewer).map((path) => ({ path: { startsWith: path } }))],
});

interface AskedPeople {
  readonly name: string;
  readonly personId: string | undefined;
  readonly today: Day;
}

/** People whose name holds what was typed, the first of them, and the one who was chosen. */
export async function findPeople(viewer: Viewer, { name, personId, today }: AskedPeople) {
  const select = personSelect(fromDay(today));
  const [people, person] = await Promise.all([
    name.trim() === ""
      ? []
      : db.employee.findMany({
          where: { AND: [visibleEmployees(viewer), { name: holding(name) }] },
          orderBy: [{ name: "asc" }, { id: "asc" }],
          take: MOST_CHOICES,
          select,
        }),
    personId === undefined
      ? null
      : db.employee.findFirst({ where: { AND: [visibleEmployees(viewer), { id: personId }] }, select }),
  ]);
  return { people: people.map(toChoice), person: person && toChoice(person) };
}

/** What the viewer may begin for somebody: a move, and the naming of an appraiser. */
export interface MoveStarts {
  readonly move: boolean;
  readonly appraiser: boolean;
}

/** Judged by the newest definitive place, as the commands judge it. */
export async function getMoveStarts(
  viewer: Viewer,
  { employeeId, today }: { readonly employeeId: string; readonly today: Day },
): Promise<MoveStarts> {
  if (!movesAnybody(viewer)) return { move: false, appraiser: false };
  const place = await db.placement.findFirst({
    where: { employeeId, kind: "DEFINITIF", startsOn: { lte: fromDay(today) } },
    orderBy: { startsOn: "desc" },
    select: { position: { select: { unit: { select: { path: true } } } } },
  });
  const paths = place === null ? [] : [place.position.unit.path];
  return {
    move: mayMove(viewer, { employeeId, paths }).ok,
    appraiser: mayNameAppraiser(viewer, { employeeId, path: paths[0] ?? "" }).ok,
  };
}

/** Who was looked for and chosen, and where to; null for whoever moves nobody. */
export async function getMoveChoices(viewer: Viewer, { unitName, unitCode, today, ...asked }: Asked) {
  if (!movesAnybody(viewer)) return null;
  const day = fromDay(today);
  const open = { OR: [{ validTo: null }, { validTo: { gte: day } }] };
  const [found, units, unit] = await Promise.all([
    findPeople(viewer, { ...asked, today }),
    unitName.trim() === ""
      ? []
      : db.unit.findMany({
          where: { AND: [reach(viewer), open, { name: holding(unitName) }] },
          orderBy: { path: "asc" },
          take: MOST_CHOICES,
          select: { code: true, name: true, parent: { select: { name: true } } },
        }),
    unitCode === undefined
      ? null
      : db.unit.findFirst({
          where: { AND: [reach(viewer), open, { code: unitCode }] },
          select: {
            code: true,
            name: true,
            positions: {
              where: { OR: [{ closedOn: null }, { closedOn: { gte: day } }] },
              orderBy: [{ headsUnit: "desc" }, { name: "asc" }, { id: "asc" }],
              take: MOST_POSITIONS,
              select: {
                id: true,
                name: true,
                headsUnit: true,
                formasi: true,
                _count: { select: { placements: { where: { kind: "DEFINITIF", ...onDay(day) } } } },
              },
            },
          },
        }),
  ]);
  return {
    ...found,
    units: units.map(({ code, name: label, parent }) => ({
      id: code,
      name: label,
      about: parent?.name ?? "",
    })),
    unit: unit && {
      code: unit.code,
      name: unit.name,
      positions: unit.positions.map(({ _count, ...position }) => ({ ...position, held: _count.placements })),
    },
  };
}

export type MoveChoices = NonNullable<Awaited<ReturnType<typeof getMoveChoices>>>;
