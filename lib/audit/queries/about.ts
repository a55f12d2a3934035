import "server-only";
import { db } from "@/lib/server/db/client";
import {
  visibleActuals,
  visibleAppraisals,
  visibleEmployees,
  visibleEvidence,
  visibleSkp,
} from "@/lib/server/db/visibility";
import type { Viewer } from "@/lib/kernel/viewer";

/** Somebody in the trail: who did it, or whose record it was about. */
export interface TrailPerson {
  employeeId: string;
  name: string;
  nip: string;
}

interface Subject {
  readonly subject: string;
  readonly subjectId: string;
}

/** Whose a record is; a record without a person is nobody's. */
type Owners = ReadonlyMap<string, string>;

const throughIki = {
  iki: { select: { rhk: { select: { skp: { select: { employeeId: true } } } } } },
} as const;

/** How records of each kind lead to their person; one look for all of a kind. */
const WAYS: Readonly<Record<string, (viewer: Viewer, ids: string[]) => Promise<[string, string][]>>> = {
  employee: (_viewer, ids) => Promise.resolve(ids.map((id) => [id, id])),
  account: (_viewer, ids) => Promise.resolve(ids.map((id) => [id, id])),
  session: async (_viewer, ids) => {
    const rows = await db.session.findMany({
      where: { id: { in: ids } },
      select: { id: true, employeeId: true },
    });
    return rows.map(({ id, employeeId }) => [id, employeeId]);
  },
  skp: async (viewer, ids) => {
    const rows = await db.skp.findMany({
      where: { AND: [visibleSkp(viewer), { id: { in: ids } }] },
      select: { id: true, employeeId: true },
    });
    return rows.map(({ id, employeeId }) => [id, employeeId]);
  },
  appraisal: async (viewer, ids) => {
    const rows = await db.appraisal.findMany({
      where: { AND: [visibleAppraisals(viewer), { id: { in: ids } }] },
      select: { id: true, employeeId: true },
    });
    return rows.map(({ id, employeeId }) => [id, employeeId]);
  },
  actual: async (viewer, ids) => {
    const rows = await db.actual.findMany({
      where: { AND: [visibleActuals(viewer), { id: { in: ids } }] },
      select: { id: true, ...throughIki },
    });
    return rows.map(({ id, iki }) => [id, iki.rhk.skp.employeeId]);
  },
  evidence: async (viewer, ids) => {
    const rows = await db.evidence.findMany({
      where: { AND: [visibleEvidence(viewer), { id: { in: ids } }] },
      select: { id: true, ...throughIki },
    });
    return rows.map(({ id, iki }) => [id, iki.rhk.skp.employeeId]);
  },
};

/** Whose records events are about, by the id of the record. */
export async function ownersOf(viewer: Viewer, events: readonly Subject[]): Promise<Owners> {
  const found = await Promise.all(
    Object.entries(WAYS).flatMap(([kind, way]) => {
      const ids = new Set(events.filter(({ subject }) => subject === kind).map(({ subjectId }) => subjectId));
      if (ids.size === 0) return [];
      return way(viewer, [...ids]);
    }),
  );
  return new Map(found.flat());
}

/** Name and NIP of people the viewer may see, by id. */
export async function peopleBy(viewer: Viewer, ids: readonly string[]): Promise<Map<string, TrailPerson>> {
  const rows = await db.employee.findMany({
    where: { AND: [visibleEmployees(viewer), { id: { in: [...new Set(ids)] } }] },
    select: { id: true, name: true, nip: true },
  });
  return new Map(rows.map(({ id, ...person }) => [id, { employeeId: id, ...person }]));
}

const MOST = 5000;

/** The ids of everything that is a person's: herself, her sessions, plans, appraisals, actuals and evidence. */
export async function recordsOf(viewer: Viewer, employeeId: string): Promise<string[]> {
  const [take, select] = [MOST, { id: true } as const];
  const hers = { iki: { rhk: { skp: { employeeId } } } };
  const found = await Promise.all([
    db.session.findMany({ where: { employeeId }, take, select }),
    db.skp.findMany({ where: { AND: [visibleSkp(viewer), { employeeId }] }, take, select }),
    db.appraisal.findMany({ where: { AND: [visibleAppraisals(viewer), { employeeId }] }, take, select }),
    db.actual.findMany({ where: { AND: [visibleActuals(viewer), hers] }, take, select }),
    db.evidence.findMany({ where: { AND: [visibleEvidence(viewer), hers] }, take, select }),
  ]);
  return [employeeId, ...found.flat().map(({ id }) => id)];
}
