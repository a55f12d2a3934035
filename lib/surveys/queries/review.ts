import "server-only";
import { pageOf } from "@/lib/kernel/page";
import type { Prisma } from "@/prisma/generated/client";
import { hourOf, now } from "@/lib/server/clock";
import { db } from "@/lib/server/db/client";
import { fromDay, toDay, toDayOrNull } from "@/lib/server/db/columns";
import { closedSurveySpans } from "@/lib/surveys/db/ikm-snapshot";
import { visibleServices } from "@/lib/server/db/visibility";
import { isWithin, type Day, type DayRange } from "@/lib/kernel/calendar";
import { runsServices, type AnswerChannel } from "@/lib/kernel/service";
import { isOwnCounter, type OwnDays } from "@/lib/surveys/rules/answers";
import type { Viewer } from "@/lib/kernel/viewer";
import type { Span } from "@/lib/kernel/term";

/**
 * How many answers of a service were kept out for a reason, and what became of them; one answer may
 * have several reasons.
 */
export interface ReasonCount {
  reason: string;
  waiting: number;
  rejected: number;
  released: number;
}

/** Reasons for which answers were ever kept out within a span (or at all), the most frequent first. */
export async function countReasons(viewer: Viewer, serviceId: string, span?: Span): Promise<ReasonCount[]> {
  const service = await db.service.findFirst({
    where: { AND: [visibleServices(viewer), { id: serviceId }] },
    select: { id: true },
  });
  if (service === null) return [];
  return db.$queryRaw<ReasonCount[]>`
    SELECT reason AS "reason", count(*) FILTER (WHERE "standing" = 'QUARANTINED')::int AS "waiting",
      count(*) FILTER (WHERE "standing" = 'REJECTED')::int AS "rejected", count(*) FILTER (WHERE "standing"
        = 'RELEASED')::int AS "released"
    FROM "SurveyResponse", unnest("reasons") AS reason
    WHERE "serviceId" = ${service.id}::uuid AND "standing" IN ('QUARANTINED', 'REJECTED', 'RELEASED')
      AND "month" BETWEEN ${span?.startsOn ?? "0001-01-01"}::date AND ${span?.endsOn ?? "9999-12-31"}::date
    GROUP BY reason ORDER BY count(*) DESC, reason`;
}

/** One answer that waits, without the minute and without anything that tells who gave it. */
export interface WaitingAnswer {
  id: string;
  receivedOn: Day;
  /** 0 to 23. */
  hour: number;
  channel: AnswerChannel;
  point: string | null;
  reasons: string[];
  /** The nine answers, "-" where open; null for whoever served where and when they were given. */
  pattern: string | null;
  /** Answers of the same device to this service that day, this one included. */
  sameDevice: number;
  state: "OPEN" | "OWN" | "CLOSED";
}

export interface WaitingPage {
  answers: WaitingAnswer[];
  total: number;
  page: number;
  pageCount: number;
  /** The moment the list was made; what arrives later is not decided with it. */
  until: string;
}

interface Asked {
  serviceId: string;
  reason: string | undefined;
  day: Day | undefined;
  page: number;
}

const PER_PAGE = 25;

/** Answers of a service that wait for a review, newest first; null for whoever does not run it. */
export async function listWaitingAnswers(
  viewer: Viewer,
  { serviceId, reason, day, page: wanted }: Asked,
): Promise<WaitingPage | null> {
  const service = await db.service.findFirst({
    where: { AND: [visibleServices(viewer), { id: serviceId }] },
    select: { unit: { select: { path: true } } },
  });
  if (service === null || !runsServices(viewer, service.unit.path)) return null;
  const until = now();
  const where: Prisma.SurveyResponseWhereInput = {
    serviceId,
    standing: "QUARANTINED",
    receivedAt: { lte: until },
    ...(reason === undefined ? {} : { reasons: { has: reason } }),
    ...(day === undefined ? {} : { receivedOn: fromDay(day) }),
  };
  const total = await db.surveyResponse.count({ where });
  const { page, pageCount, skip, take } = pageOf(total, wanted, PER_PAGE);
  const rows = await db.surveyResponse.findMany({
    where,
    orderBy: [{ receivedAt: "desc" }, { id: "desc" }],
    skip,
    take,
    select: {
      id: true,
      pointId: true,
      receivedOn: true,
      receivedAt: true,
      channel: true,
      reasons: true,
      pattern: true,
      deviceHash: true,
      point: { select: { name: true } },
    },
  });
  const [own, closed, devices] = await Promise.all([
    ownDays(viewer),
    closedSurveySpans(db),
    countDevices(serviceId, rows),
  ]);
  const answers = rows.map(({ pointId, deviceHash, receivedAt, point, pattern, ...row }): WaitingAnswer => {
    const receivedOn = toDay(row.receivedOn);
    const state = stateOf({ pointId, receivedOn }, own, closed);
    return {
      ...row,
      receivedOn,
      hour: hourOf(receivedAt),
      point: point?.name ?? null,
      state,
      pattern: isOwnCounter({ pointId, receivedOn }, own) ? null : pattern,
      sameDevice: devices.get(deviceHash) ?? 1,
    };
  });
  return { answers, total, page, pageCount, until: until.toISOString() };
}

function stateOf(
  answer: { pointId: string | null; receivedOn: Day },
  own: readonly OwnDays[],
  closed: readonly DayRange[],
): WaitingAnswer["state"] {
  if (closed.some((span) => isWithin(answer.receivedOn, span))) return "CLOSED";
  return isOwnCounter(answer, own) ? "OWN" : "OPEN";
}

async function ownDays({ employeeId }: Viewer): Promise<OwnDays[]> {
  const rows = await db.serviceAssignment.findMany({
    where: { employeeId },
    select: { pointId: true, startsOn: true, endsOn: true },
  });
  return rows.map(({ pointId, startsOn, endsOn }) => ({
    pointId,
    startsOn: toDay(startsOn),
    endsOn: toDayOrNull(endsOn),
  }));
}

/**
 * How often each device of a page answered this service; its hash is salted anew every day, so it
 * stands for one day.
 */
async function countDevices(
  serviceId: string,
  rows: readonly { deviceHash: string; receivedOn: Date }[],
): Promise<Map<string, number>> {
  const known = rows.filter(({ deviceHash }) => deviceHash !== "");
  const months = [...new Set(known.map(({ receivedOn }) => `${toDay(receivedOn).slice(0, 7)}-01`))].map(
    fromDay,
  );
  const groups = await db.surveyResponse.groupBy({
    by: ["deviceHash"],
    where: {
      serviceId,
      month: { in: months },
      deviceHash: { in: known.map(({ deviceHash }) => deviceHash) },
    },
    _count: true,
  });
  return new Map(groups.map(({ deviceHash, _count }) => [deviceHash, _count]));
}
