import "server-only";
import type { Day } from "@/lib/kernel/calendar";
import { pageOf } from "@/lib/kernel/page";
import type { Viewer } from "@/lib/kernel/viewer";
import { readNames } from "@/lib/moves/db/known";
import { moverPaths, movesAnybody } from "@/lib/moves/rules/who";
import { readTimeline } from "@/lib/people/db";
import { listPlacedPeople } from "@/lib/people/queries/placed";
import { appraiserOn } from "@/lib/people/rules/timeline";
import { db } from "@/lib/server/db/client";
import { fromDay, toDay, toDayOrNull } from "@/lib/server/db/columns";
import type { Prisma } from "@/prisma/generated/client";

const MOST = 10;
const MOST_PEOPLE = 50;
const PER_PAGE = 20;

/** Who appraises the viewer today, by what right, and which chairs below were empty. */
export async function getOwnAppraiser(viewer: Viewer, today: Day) {
  const found = appraiserOn(await readTimeline(db, [viewer.employeeId]), viewer.employeeId, today);
  const ids = [found.appraiserId, found.superiorId].flatMap((id) => (id === null ? [] : [id]));
  const [names, units] = await Promise.all([
    readNames(db, ids),
    db.position.findMany({
      where: { headsUnit: true, unit: { path: { in: [...found.vacant] } } },
      orderBy: { unit: { path: "desc" } },
      take: MOST,
      select: { name: true },
    }),
  ]);
  const nameOf = (id: string | null): string | null => (id === null ? null : (names[id] ?? null));
  return {
    name: nameOf(found.appraiserId),
    by: found.by,
    superior: nameOf(found.superiorId),
    vacant: found.appraiserId === null ? [] : units.map(({ name }) => name),
  };
}

export type OwnAppraiser = Awaited<ReturnType<typeof getOwnAppraiser>>;

/** What was named and proposed for the viewer, and whom she may propose: people of her office, and those above it. */
export async function getOwnProposals(
  viewer: Viewer,
  { search, today }: { search: string | undefined; today: Day },
) {
  const { employeeId } = viewer;
  const [proposals, overrides, place, instansi] = await Promise.all([
    db.appraiserProposal.findMany({
      where: { employeeId },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: MOST,
      select: {
        id: true,
        startsOn: true,
        reason: true,
        status: true,
        answer: true,
        version: true,
        proposed: { select: { name: true } },
      },
    }),
    db.appraiserOverride.findMany({
      where: { employeeId },
      orderBy: { startsOn: "desc" },
      take: MOST,
      select: { id: true, startsOn: true, endsOn: true, reason: true, appraiser: { select: { name: true } } },
    }),
    db.placement.findFirst({
      where: { employeeId, kind: "DEFINITIF", startsOn: { lte: fromDay(today) } },
      orderBy: { startsOn: "desc" },
      select: { position: { select: { unit: { select: { opd: { select: { path: true, kind: true } } } } } } },
    }),
    db.unit.findFirst({ where: { kind: "INSTANSI" }, select: { path: true, kind: true } }),
  ]);
  const offices = [place?.position.unit.opd, instansi].flatMap((office) => office ?? []);
  const lists = await Promise.all(
    offices.map((office) => listPlacedPeople(office, { search, today }, MOST_PEOPLE)),
  );
  const people = new Map(lists.flatMap((list) => list.people.map((person) => [person.id, person])));
  people.delete(employeeId);
  return {
    proposals: proposals.map(({ proposed, startsOn, ...row }) => ({
      ...row,
      startsOn: toDay(startsOn),
      proposed: proposed.name,
    })),
    overrides: overrides.map(({ appraiser, startsOn, endsOn, ...row }) => ({
      ...row,
      startsOn: toDay(startsOn),
      endsOn: toDayOrNull(endsOn),
      appraiser: appraiser.name,
    })),
    people: [...people.values()],
    found: lists.reduce((sum, { found }) => sum + found, 0),
  };
}

export type OwnProposals = Awaited<ReturnType<typeof getOwnProposals>>;

/** People of the units in which the viewer names appraisers. */
function namedBy(viewer: Viewer, day: Date): Prisma.EmployeeWhereInput {
  const under = moverPaths(viewer).map((path) => ({ position: { unit: { path: { startsWith: path } } } }));
  const held = { kind: "DEFINITIF" as const, AND: [{ OR: [{ endsOn: null }, { endsOn: { gte: day } }] }] };
  return {
    id: { not: viewer.employeeId },
    placements: { some: { ...held, OR: [{ id: { in: [] } }, ...under] } },
  };
}

/** Proposals that wait for the viewer, and the appraisers that were named and still are, a page at a time. */
export async function listAppraiserMatters(
  viewer: Viewer,
  { page: asked, today }: { page: number; today: Day },
) {
  if (!movesAnybody(viewer)) return null;
  const day = fromDay(today);
  const employee = namedBy(viewer, day);
  const where = { employee, OR: [{ endsOn: null }, { endsOn: { gte: day } }] };
  const [proposals, total] = await Promise.all([
    db.appraiserProposal.findMany({
      where: { employee, status: "WAITING" },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      take: PER_PAGE,
      select: {
        id: true,
        startsOn: true,
        reason: true,
        version: true,
        employee: { select: { id: true, name: true } },
        proposed: { select: { name: true } },
      },
    }),
    db.appraiserOverride.count({ where }),
  ]);
  const { page, pageCount, skip, take } = pageOf(total, asked, PER_PAGE);
  const overrides = await db.appraiserOverride.findMany({
    where,
    orderBy: [{ employee: { name: "asc" } }, { startsOn: "desc" }, { id: "asc" }],
    skip,
    take,
    select: {
      id: true,
      startsOn: true,
      endsOn: true,
      reason: true,
      version: true,
      employee: { select: { name: true } },
      appraiser: { select: { name: true } },
    },
  });
  return {
    total,
    page,
    pageCount,
    proposals: proposals.map(({ employee: person, proposed, startsOn, ...row }) => ({
      ...row,
      startsOn: toDay(startsOn),
      employeeId: person.id,
      name: person.name,
      proposed: proposed.name,
    })),
    overrides: overrides.map(({ employee: person, appraiser, startsOn, endsOn, ...row }) => ({
      ...row,
      startsOn: toDay(startsOn),
      endsOn: toDayOrNull(endsOn),
      name: person.name,
      appraiser: appraiser.name,
    })),
  };
}

export type AppraiserMatters = NonNullable<Awaited<ReturnType<typeof listAppraiserMatters>>>;
