import "server-only";
import type { Day } from "@/lib/kernel/calendar";
import { SERVICE_ROLES, runsServices } from "@/lib/kernel/service";
import type { Viewer } from "@/lib/kernel/viewer";
import { standingOn } from "@/lib/organisation/db";
import { db } from "@/lib/server/db/client";
import { visibleServices } from "@/lib/server/db/visibility";

/** Units of one OPD under which a service can stand. */
export interface UnitGroup {
  opd: string;
  units: { id: string; name: string }[];
}

const MOST = 1000;

/** The units whose services the viewer runs, as they stand today, under the OPD they belong to. */
export async function listServiceUnits(viewer: Viewer, today: Day): Promise<UnitGroup[]> {
  const granted = viewer.grants
    .filter(({ role }) => SERVICE_ROLES.includes(role))
    .map(({ unitPath }) => ({ path: { startsWith: unitPath } }));
  const units = await db.unit.findMany({
    // Never an empty OR: Prisma drops it inside an AND.
    where: {
      AND: [{ OR: [{ id: { in: [] } }, ...granted] }, { kind: { not: "INSTANSI" } }, standingOn(today)],
    },
    orderBy: { path: "asc" },
    take: MOST,
    select: { id: true, name: true, opd: { select: { name: true } } },
  });
  const groups = new Map<string, UnitGroup>();
  for (const { id, name, opd } of units) {
    const group = groups.get(opd?.name ?? "") ?? { opd: opd?.name ?? "", units: [] };
    group.units.push({ id, name });
    groups.set(group.opd, group);
  }
  return [...groups.values()];
}

/** A service as its settings show it. */
export interface ServiceSettings {
  id: string;
  slug: string;
  name: string;
  unitId: string;
  unit: string;
  active: boolean;
  openAtNight: boolean;
  source: string;
  version: number;
  /** Whether anybody has answered: the address is then fixed. */
  answered: boolean;
  activeQuestions: number;
  points: number;
}

/** The settings of a service the viewer runs, or null. */
export async function getServiceSettings(viewer: Viewer, slug: string): Promise<ServiceSettings | null> {
  const service = await db.service.findFirst({
    where: { AND: [visibleServices(viewer), { slug }] },
    select: {
      id: true,
      slug: true,
      name: true,
      unitId: true,
      active: true,
      openAtNight: true,
      source: true,
      version: true,
      unit: { select: { name: true, path: true } },
      responses: { take: 1, select: { id: true } },
      _count: { select: { questions: { where: { active: true } }, points: { where: { active: true } } } },
    },
  });
  if (service === null || !runsServices(viewer, service.unit.path)) return null;
  const { unit, responses, _count, ...own } = service;
  return {
    ...own,
    unit: unit.name,
    answered: responses.length > 0,
    activeQuestions: _count.questions,
    points: _count.points,
  };
}
