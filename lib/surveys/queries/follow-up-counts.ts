import "server-only";
import { officeOf } from "@/lib/kernel/unit";
import { today as clockToday } from "@/lib/server/clock";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import type { Day } from "@/lib/kernel/calendar";

/** How many plans there are; `planned` are those neither done nor late. */
export interface FollowUpCounts {
  total: number;
  done: number;
  late: number;
  planned: number;
}

export const NO_FOLLOW_UPS: FollowUpCounts = { total: 0, done: 0, late: 0, planned: 0 };

interface FollowUpSummary {
  services: ReadonlyMap<string, FollowUpCounts>;
  opds: ReadonlyMap<string, FollowUpCounts>;
}

/**
 * Plans done, late and still planned per service and OPD (a unit with none above it stands for itself);
 * public, so it needs no viewer.
 */
export async function summariseFollowUps(
  opdIds: readonly string[],
  termIds: readonly string[],
  today: Day = clockToday(),
): Promise<FollowUpSummary> {
  const unit = { OR: [{ opdId: { in: [...opdIds] } }, { opdId: null, id: { in: [...opdIds] } }] };
  const where = { termId: { in: [...termIds] }, service: { unit } };
  const [all, done, late, services] = await Promise.all([
    db.followUp.groupBy({ by: ["serviceId"], where, _count: true }),
    db.followUp.groupBy({ by: ["serviceId"], where: { ...where, status: "DONE" }, _count: true }),
    db.followUp.groupBy({
      by: ["serviceId"],
      where: { ...where, status: "PLANNED", dueOn: { lt: fromDay(today) } },
      _count: true,
    }),
    db.service.findMany({
      where: { followUps: { some: { termId: { in: [...termIds] } } }, unit },
      select: { id: true, unit: { select: { id: true, opdId: true } } },
    }),
  ]);
  const countsOf = (rows: readonly { serviceId: string; _count: number }[]) =>
    new Map(rows.map(({ serviceId, _count }) => [serviceId, _count]));
  const [doneOf, lateOf] = [countsOf(done), countsOf(late)];
  const perService = new Map(
    all.map(({ serviceId, _count: total }) => {
      const [isDone, isLate] = [doneOf.get(serviceId) ?? 0, lateOf.get(serviceId) ?? 0];
      return [serviceId, { total, done: isDone, late: isLate, planned: total - isDone - isLate }];
    }),
  );
  const perOpd = new Map<string, FollowUpCounts>();
  for (const { id, unit: own } of services)
    perOpd.set(officeOf(own), added(perOpd.get(officeOf(own)), perService.get(id)));
  return { services: perService, opds: perOpd };
}

const added = (a = NO_FOLLOW_UPS, b = NO_FOLLOW_UPS): FollowUpCounts => ({
  total: a.total + b.total,
  done: a.done + b.done,
  late: a.late + b.late,
  planned: a.planned + b.planned,
});
