import "server-only";
import { db } from "@/lib/server/db/client";
import { toDay, toDayOrNull } from "@/lib/server/db/columns";
import { termTallies } from "@/lib/surveys/db/ikm-snapshot";
import { type PlacedPeople, listPlacedPeople } from "@/lib/people/queries/placed";
import { visibleServices } from "@/lib/server/db/visibility";
import type { Day } from "@/lib/kernel/calendar";
import { followUpState, type FollowUpState } from "@/lib/follow-ups/rules";
import type { Viewer } from "@/lib/kernel/viewer";
import { ikmOf, type Ikm } from "@/lib/surveys/queries/ikm";
import type { SurveyTerm } from "@/lib/surveys/queries/closing";
import type { Unsur } from "@/lib/kernel/codes";
import { plansFollowUps } from "@/lib/kernel/service";

/** What is done about one unsur of a service. */
export interface ServiceFollowUp {
  id: string;
  unsur: Unsur;
  action: string;
  responsibleId: string;
  responsible: string;
  dueOn: Day;
  doneOn: Day | null;
  result: string;
  state: FollowUpState;
  version: number;
}

/** The plans of a service in a quarter, when the service is in the viewer's reach. */
async function listFollowUps(
  viewer: Viewer,
  { serviceId, termId, today }: { serviceId: string; termId: string; today: Day },
): Promise<ServiceFollowUp[]> {
  const rows = await db.followUp.findMany({
    where: { termId, serviceId, service: visibleServices(viewer) },
    orderBy: { createdAt: "asc" },
    select: {
      id: true,
      unsur: true,
      action: true,
      responsibleId: true,
      responsible: { select: { name: true } },
      dueOn: true,
      doneOn: true,
      result: true,
      status: true,
      version: true,
    },
  });
  return rows.map(({ responsible, status, ...row }) => {
    const dueOn = toDay(row.dueOn);
    return {
      ...row,
      unsur: row.unsur as Unsur,
      responsible: responsible.name,
      dueOn,
      doneOn: toDayOrNull(row.doneOn),
      state: followUpState({ status, dueOn }, today),
    };
  });
}

/** What somebody is responsible for. */
export interface OwnFollowUp {
  id: string;
  service: string;
  unsur: Unsur;
  action: string;
  dueOn: Day;
  doneOn: Day | null;
  result: string;
  /** Who wrote the plan, and notes that it is done. */
  plannedBy: string;
  state: FollowUpState;
}

const MOST_OWN = 100;

/** What the viewer is responsible for, whoever may read its service: what is not done first, by its day. */
export async function listOwnFollowUps(viewer: Viewer, today: Day): Promise<OwnFollowUp[]> {
  const rows = await db.followUp.findMany({
    where: { responsibleId: viewer.employeeId },
    orderBy: [{ status: "asc" }, { dueOn: "asc" }, { id: "asc" }],
    take: MOST_OWN,
    select: {
      id: true,
      unsur: true,
      action: true,
      dueOn: true,
      doneOn: true,
      result: true,
      status: true,
      service: { select: { name: true } },
      createdBy: { select: { name: true } },
    },
  });
  return rows.map(({ service, createdBy, status, ...row }) => {
    const dueOn = toDay(row.dueOn);
    return {
      ...row,
      service: service.name,
      unsur: row.unsur as Unsur,
      dueOn,
      doneOn: toDayOrNull(row.doneOn),
      plannedBy: createdBy.name,
      state: followUpState({ status, dueOn }, today),
    };
  });
}

/** One of the three lowest unsur, or one that was when its plan was made. */
export interface WeakUnsur {
  unsur: Unsur;
  /** Null once it is no longer among the lowest. */
  mean: string | null;
  plan: ServiceFollowUp | null;
}

/** The three lowest unsur of a service in a quarter with their plans, and plans whose unsur has moved up since. */
export async function listWeakUnsur(
  viewer: Viewer,
  serviceId: string,
  { term, today }: { term: SurveyTerm; today: Day },
): Promise<{ ikm: Ikm; weak: WeakUnsur[] }> {
  const [tallies, plans] = await Promise.all([
    termTallies(db, [serviceId], term),
    listFollowUps(viewer, { serviceId, termId: term.id, today }),
  ]);
  const ikm = ikmOf(tallies);
  const planOf = (unsur: Unsur): ServiceFollowUp | null => plans.find((plan) => plan.unsur === unsur) ?? null;
  const lowest = ikm.lowest.map((unsur) => ({
    unsur,
    mean: ikm.unsur.find((row) => row.unsur === unsur)?.mean ?? null,
    plan: planOf(unsur),
  }));
  return {
    ikm,
    weak: [
      ...lowest,
      ...plans
        .filter(({ unsur }) => !ikm.lowest.includes(unsur))
        .map((plan) => ({ unsur: plan.unsur, mean: null, plan })),
    ],
  };
}

/** Somebody who can be made responsible. */
const MOST = 200;

/**
 * People placed under the OPD of a service today, those whose name or position matches, the first 200;
 * nobody for whoever does not plan there.
 */
export async function listResponsible(
  viewer: Viewer,
  { unitPath, opdId }: ServicePlace,
  asked: { search: string | undefined; today: Day },
): Promise<PlacedPeople> {
  const opd = await db.unit.findUnique({ where: { id: opdId }, select: { path: true, kind: true } });
  if (opd === null || !plansFollowUps(viewer, unitPath)) return { people: [], found: 0 };
  return listPlacedPeople(opd, asked, MOST);
}

/** Where a service stands in the tree of units. */
interface ServicePlace {
  unitPath: string;
  opdId: string;
}
