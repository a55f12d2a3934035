import "server-only";
import { chainOf, officeOf } from "@/lib/kernel/unit";
import { planFollowUp as decide, type StandingPlan, moveFollowUp } from "@/lib/follow-ups/rules";
import type { PlanFollowUpInput, FinishFollowUpInput, ReopenFollowUpInput } from "@/lib/follow-ups/schemas";
import { UNSUR } from "@/lib/kernel/codes";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { SERVICE_READERS } from "@/lib/kernel/service";
import { RESPONDENTS, isGroupShown } from "@/lib/kernel/suppression";
import { liesUnder, type Viewer } from "@/lib/kernel/viewer";
import { placedIn } from "@/lib/people/db";
import { skmOfTally } from "@/lib/scoring/skm";
import { today } from "@/lib/server/clock";
import { audit } from "@/lib/server/db/audit";
import type { Tx } from "@/lib/server/db/client";
import { fromDay, toDay } from "@/lib/server/db/columns";
import { transaction } from "@/lib/server/db/transaction";
import { termTallies } from "@/lib/surveys/db/ikm-snapshot";

/** Writes what will be done about one of the three lowest unsur, by whom and until when, and tells that person. */
export function planFollowUp(viewer: Viewer, input: PlanFollowUpInput): Promise<Outcome<{ unsur: string }>> {
  return transaction(async (tx) => {
    const service = await tx.service.findUnique({
      where: { id: input.serviceId },
      select: { slug: true, name: true, unit: { select: { id: true, opdId: true, path: true } } },
    });
    const term = await quarterOf(tx, input.termId);
    if (service === null || term === null) return refuse({ code: "NOT_FOUND" });
    const { serviceId, termId, unsur } = input;
    const before = await tx.followUp.findUnique({
      where: { serviceId_termId_unsur: { serviceId, termId, unsur } },
      select: { id: true, status: true, version: true, responsibleId: true },
    });
    const isPlacedHere = await isPlaced(tx, officeOf(service.unit), input.responsibleId);
    const decision = decide(
      viewer,
      { unitPath: service.unit.path, isLowest: await isLowest(tx, input, term), isPlacedHere, before },
      input.opened,
    );
    if (!decision.ok) return decision;
    const id = await write(tx, viewer, { input, before });
    if (id === null) return refuse({ code: "STALE" });
    if (before?.responsibleId !== input.responsibleId && input.responsibleId !== viewer.employeeId) {
      await notifyResponsible(tx, input, {
        service: service.name,
        slug: service.slug,
        unitPath: service.unit.path,
      });
    }
    const { action, responsibleId, dueOn } = input;
    await audit(tx, {
      chain: chainOf(service.unit),
      actorId: viewer.employeeId,
      action: "plan-follow-up",
      subject: "follow-up",
      subjectId: id,
      detail: { service: service.name, unsur, action, responsibleId, dueOn },
    });
    return done({ unsur });
  });
}

interface Quarter {
  id: string;
  startsOn: string;
  endsOn: string;
  closed: boolean;
}

async function quarterOf(tx: Tx, id: string): Promise<Quarter | null> {
  const term = await tx.term.findFirst({
    where: { id, cadence: "TRIWULANAN" },
    select: { id: true, startsOn: true, endsOn: true, surveyClosing: { select: { termId: true } } },
  });
  return term === null
    ? null
    : {
        id: term.id,
        startsOn: toDay(term.startsOn),
        endsOn: toDay(term.endsOn),
        closed: term.surveyClosing !== null,
      };
}

async function isLowest(tx: Tx, { serviceId, unsur }: PlanFollowUpInput, term: Quarter): Promise<boolean> {
  const tallies = await termTallies(tx, [serviceId], term);
  const of = (name: string) => tallies.find((tally) => tally.unsur === name);
  const n = of(RESPONDENTS)?.answered ?? 0;
  const { lowest } = skmOfTally({
    n,
    answered: UNSUR.map((name) => of(name)?.answered ?? 0),
    sums: UNSUR.map((name) => of(name)?.sum ?? 0),
  });
  return isGroupShown(n) && lowest.some((position) => UNSUR[position - 1] === unsur);
}

async function isPlaced(tx: Tx, opdId: string, employeeId: string): Promise<boolean> {
  const opd = await tx.unit.findUniqueOrThrow({ where: { id: opdId }, select: { path: true, kind: true } });
  return (
    (await tx.placement.count({
      where: { AND: [{ employeeId }, placedIn(opd, { from: today(), to: today() })] },
    })) > 0
  );
}

interface Writing {
  input: PlanFollowUpInput;
  before: { id: string; version: number } | null;
}

/** The id of the plan, or null when somebody else wrote it meanwhile. */
async function write(tx: Tx, viewer: Viewer, { input, before }: Writing): Promise<string | null> {
  const { serviceId, termId, unsur, action, responsibleId } = input;
  const plan = { action, responsibleId, dueOn: fromDay(input.dueOn) };
  if (before === null) {
    const [made] = await tx.followUp.createManyAndReturn({
      data: [{ ...plan, serviceId, termId, unsur, createdById: viewer.employeeId }],
      skipDuplicates: true,
      select: { id: true },
    });
    return made?.id ?? null;
  }
  const { count } = await tx.followUp.updateMany({
    where: { id: before.id, version: before.version },
    data: { ...plan, version: before.version + 1 },
  });
  return count === 0 ? null : before.id;
}

/** Leads to the plan whoever may read it there, and everybody else to what she is responsible for. */
async function notifyResponsible(
  tx: Tx,
  { responsibleId, unsur, dueOn, termId }: PlanFollowUpInput,
  { service, slug, unitPath }: { service: string; slug: string; unitPath: string },
): Promise<void> {
  const day = fromDay(today());
  const grants = await tx.roleGrant.findMany({
    where: {
      employeeId: responsibleId,
      role: { in: [...SERVICE_READERS] },
      startsOn: { lte: day },
      OR: [{ endsOn: null }, { endsOn: { gte: day } }],
    },
    select: { unit: { select: { path: true } } },
  });
  const reads = grants.some(({ unit }) => liesUnder(unitPath, unit.path));
  const href = reads
    ? `/survei-layanan/${encodeURIComponent(slug)}/tindak-lanjut?masa=${termId}`
    : "/tindak-lanjut";
  await tx.notification.create({
    data: { employeeId: responsibleId, kind: "FOLLOW_UP_PLANNED", facts: { service, unsur, dueOn }, href },
    select: { id: true },
  });
}

/** A plan with what decides and words a change of it. */
export interface FollowUpFacts extends StandingPlan {
  unsur: string;
  service: string;
  /** The chain its events join. */
  chain: string;
}

/** A plan as it stands inside the transaction; null when there is none. */
export async function followUpFacts(tx: Tx, id: string): Promise<FollowUpFacts | null> {
  const plan = await tx.followUp.findUnique({
    where: { id },
    select: {
      unsur: true,
      status: true,
      version: true,
      service: { select: { name: true, unit: { select: { id: true, opdId: true, path: true } } } },
    },
  });
  if (plan === null) return null;
  const { unit, name } = plan.service;
  return {
    unsur: plan.unsur,
    status: plan.status,
    version: plan.version,
    unitPath: unit.path,
    service: name,
    chain: chainOf(unit),
  };
}

/** Marks a plan as done today, with what came of it. */
export function finishFollowUp(
  viewer: Viewer,
  { followUpId, version, result }: FinishFollowUpInput,
): Promise<Outcome<{ unsur: string }>> {
  return transaction(async (tx) => {
    const plan = await followUpFacts(tx, followUpId);
    if (plan === null) return refuse({ code: "NOT_FOUND" });
    const decision = moveFollowUp(viewer, plan, { to: "DONE", version });
    if (!decision.ok) return decision;
    const { count } = await tx.followUp.updateMany({
      where: { id: followUpId, version },
      data: { status: "DONE", doneOn: fromDay(today()), result, version: version + 1 },
    });
    if (count === 0) return refuse({ code: "STALE" });
    await audit(tx, {
      chain: plan.chain,
      actorId: viewer.employeeId,
      action: "finish-follow-up",
      subject: "follow-up",
      subjectId: followUpId,
      detail: { service: plan.service, unsur: plan.unsur, result },
    });
    return done({ unsur: plan.unsur });
  });
}

/** Takes up again what was marked as done; the reason and the former result stay in the trail. */
export function reopenFollowUp(
  viewer: Viewer,
  { followUpId, version, reason }: ReopenFollowUpInput,
): Promise<Outcome<{ unsur: string }>> {
  return transaction(async (tx) => {
    const plan = await followUpFacts(tx, followUpId);
    if (plan === null) return refuse({ code: "NOT_FOUND" });
    const decision = moveFollowUp(viewer, plan, { to: "PLANNED", version });
    if (!decision.ok) return decision;
    const { count } = await tx.followUp.updateMany({
      where: { id: followUpId, version },
      data: { status: "PLANNED", doneOn: null, version: version + 1 },
    });
    if (count === 0) return refuse({ code: "STALE" });
    await audit(tx, {
      chain: plan.chain,
      actorId: viewer.employeeId,
      action: "reopen-follow-up",
      subject: "follow-up",
      subjectId: followUpId,
      detail: { service: plan.service, unsur: plan.unsur, reason },
    });
    return done({ unsur: plan.unsur });
  });
}
