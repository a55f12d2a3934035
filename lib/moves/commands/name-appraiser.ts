import "server-only";
import type { Day } from "@/lib/kernel/calendar";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { Refusal } from "@/lib/kernel/refusal";
import { chainOf } from "@/lib/kernel/unit";
import type { Viewer } from "@/lib/kernel/viewer";
import { tellQueues } from "@/lib/moves/commands/tell";
import { lockMoves } from "@/lib/moves/commands/traces";
import { settleOf } from "@/lib/moves/db/settle";
import { endNaming } from "@/lib/moves/rules/naming";
import { mayNameAppraiser } from "@/lib/moves/rules/who";
import type { EndAppraiserOverrideInput, NameAppraiserInput } from "@/lib/moves/schemas";
import { effectsOf, statusOn } from "@/lib/people/rules/status";
import { now, today } from "@/lib/server/clock";
import { audit } from "@/lib/server/db/audit";
import type { Tx } from "@/lib/server/db/client";
import { fromDay, toDay, toDayOrNull } from "@/lib/server/db/columns";
import { notifyAnew } from "@/lib/server/db/notify";
import { transaction } from "@/lib/server/db/transaction";

export const atField = (field: string, refusal: Refusal) =>
  refuse({ code: "FIELDS_REFUSED", faults: [{ field, refusal }] });

/** A person with the unit that she belongs to: of her newest definitive place. */
export async function findPlaced(tx: Tx, employeeId: string) {
  const person = await tx.employee.findUnique({
    where: { id: employeeId },
    select: {
      name: true,
      statuses: { select: { kind: true, startsOn: true, endsOn: true } },
      placements: {
        where: { kind: "DEFINITIF", startsOn: { lte: fromDay(today()) } },
        orderBy: { startsOn: "desc" },
        take: 1,
        select: { position: { select: { unit: { select: { path: true, opdId: true } } } } },
      },
    },
  });
  if (person === null) return null;
  const unit = person.placements[0]?.position.unit;
  const statuses = person.statuses.map((status) => ({
    kind: status.kind,
    startsOn: toDay(status.startsOn),
    endsOn: toDayOrNull(status.endsOn),
  }));
  return {
    employeeId,
    name: person.name,
    path: unit?.path ?? "",
    chain: chainOf({ opdId: unit?.opdId ?? null }),
    servesOn: (day: Day): boolean => unit !== undefined && effectsOf(statusOn(statuses, day)).holdsPosition,
  };
}

type Placed = NonNullable<Awaited<ReturnType<typeof findPlaced>>>;

interface Naming {
  readonly person: Placed;
  readonly appraiserId: string;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  readonly reason: string;
}

/** Names somebody for a range of days, and brings what waits before her at once. */
export async function nameFor(tx: Tx, viewer: Viewer, naming: Naming): Promise<Outcome<{ name: string }>> {
  const { person, appraiserId, startsOn, endsOn, reason } = naming;
  const { employeeId } = person;
  const appraiser = await findPlaced(tx, appraiserId);
  if (appraiser === null) return atField("appraiserId", { code: "NOT_FOUND" });
  if (appraiserId === employeeId) return atField("appraiserId", { code: "OWN_RATING" });
  if (endsOn !== null && endsOn < startsOn) return atField("endsOn", { code: "DAYS_OUT_OF_ORDER" });
  if (!appraiser.servesOn(startsOn))
    return atField("appraiserId", { code: "APPRAISER_NOT_IN_SERVICE", name: appraiser.name });
  const met = await tx.appraiserOverride.findFirst({
    where: {
      employeeId,
      OR: [{ endsOn: null }, { endsOn: { gte: fromDay(startsOn) } }],
      ...(endsOn !== null && { startsOn: { lte: fromDay(endsOn) } }),
    },
    select: { startsOn: true },
  });
  if (met !== null) return atField("startsOn", { code: "OVERRIDE_MEETS", day: toDay(met.startsOn) });
  await tx.appraiserOverride.create({
    data: {
      employeeId,
      appraiserId,
      startsOn: fromDay(startsOn),
      endsOn: endsOn === null ? null : fromDay(endsOn),
      reason,
      createdById: viewer.employeeId,
      createdAt: now(),
    },
    select: { id: true },
  });
  if (!(await resettled(tx, viewer, { employeeId, from: startsOn }))) return refuse({ code: "STALE" });
  await notifyAnew(tx, {
    employeeId,
    kind: "APPRAISER_CHANGED",
    facts: { startsOn, name: appraiser.name },
    href: "/skp/penilai",
  });
  return done({ name: appraiser.name });
}

async function resettled(
  tx: Tx,
  viewer: Viewer,
  { employeeId, from }: { employeeId: string; from: Day },
): Promise<boolean> {
  const queues = await settleOf(tx, [employeeId], { from, today: today(), actorId: viewer.employeeId });
  if (queues !== null) await tellQueues(tx, queues, viewer.employeeId);
  return queues !== null;
}

/** The HR agency, or the admin of the unit, says who appraises somebody in place of the rule, for how long and why. */
export function nameAppraiser(viewer: Viewer, input: NameAppraiserInput): Promise<Outcome<{ name: string }>> {
  return transaction(async (tx) => {
    await lockMoves(tx);
    const person = await findPlaced(tx, input.employeeId);
    if (person === null) return refuse({ code: "NOT_FOUND" });
    const allowed = mayNameAppraiser(viewer, person);
    if (!allowed.ok) return allowed;
    const named = await nameFor(tx, viewer, { ...input, person });
    if (!named.ok) return named;
    const { appraiserId, startsOn, endsOn } = input;
    await audit(tx, {
      chain: person.chain,
      actorId: viewer.employeeId,
      action: "name-appraiser",
      subject: "employee",
      subjectId: person.employeeId,
      detail: { appraiserId, startsOn, endsOn },
    });
    return named;
  });
}

/** Ends a naming on a day; from then on the rule says again who appraises. */
export function endAppraiserOverride(
  viewer: Viewer,
  { overrideId, version, endsOn }: EndAppraiserOverrideInput,
): Promise<Outcome<{ name: string }>> {
  return transaction(async (tx) => {
    await lockMoves(tx);
    const row = await tx.appraiserOverride.findUnique({
      where: { id: overrideId },
      select: { employeeId: true, startsOn: true, endsOn: true },
    });
    const person = row === null ? null : await findPlaced(tx, row.employeeId);
    if (row === null || person === null) return refuse({ code: "NOT_FOUND" });
    const allowed = mayNameAppraiser(viewer, person);
    if (!allowed.ok) return allowed;
    const startsOn = toDay(row.startsOn);
    const ending = endNaming({ startsOn, endsOn: toDayOrNull(row.endsOn) }, endsOn);
    if (!ending.ok) return atField("endsOn", ending.refusal);
    const where = { id: overrideId, version };
    const { count } =
      ending.value.kind === "DELETE"
        ? await tx.appraiserOverride.deleteMany({ where })
        : await tx.appraiserOverride.updateMany({
            where,
            data: { endsOn: fromDay(endsOn), version: { increment: 1 } },
          });
    if (count === 0 || !(await resettled(tx, viewer, { employeeId: row.employeeId, from: startsOn })))
      return refuse({ code: "STALE" });
    await audit(tx, {
      chain: person.chain,
      actorId: viewer.employeeId,
      action: "end-appraiser-override",
      subject: "employee",
      subjectId: row.employeeId,
      detail: { overrideId, ...ending.value },
    });
    return done({ name: person.name });
  });
}
