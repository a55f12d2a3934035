import { officeOf } from "@/lib/kernel/unit";
import { randomInt, randomUUID } from "node:crypto";
import { closeSurveyTerm, recordServiceUsers } from "@/lib/surveys/commands/close-survey-term";
import { finishFollowUp, planFollowUp } from "@/lib/follow-ups/commands";
import { reviewAnswers } from "@/lib/surveys/commands/review-answers";
import { db } from "@/lib/server/db/client";
import { fromDay, toDay } from "@/lib/server/db/columns";
import { spanTallies, termTallies, type ServiceTally } from "@/lib/surveys/db/ikm-snapshot";
import { placedIn } from "@/lib/people/db";
import { addToTally } from "@/lib/surveys/db/tally";
import { addDays, monthsIn, type Day, type Month } from "@/lib/kernel/calendar";
import type { Viewer } from "@/lib/kernel/viewer";
import { UNSUR, type Unsur } from "@/lib/kernel/codes";
import { skmOfTally } from "@/lib/scoring/skm";
import { pretend } from "@/prisma/seed/clock";
import { must } from "@/prisma/seed/must";
import { drawFor } from "@/prisma/seed/random";
import { ODD, REMEDIES, type OddPlan } from "@/prisma/seed/services/figures-plans";
import { receiptCode } from "@/lib/kernel/spoken-code";
import { RESPONDENTS, isGroupShown } from "@/lib/kernel/suppression";

interface Demo {
  /** Who closes surveys and plans; an admin of the HR agency. */
  readonly admin: Viewer;
  readonly today: Day;
  /** First day of the demo's quarter: surveys of the quarters before it are closed. */
  readonly openFrom: Day;
}

interface Quarter {
  readonly id: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly phase: "CLOSED" | "ENDED" | "RUNNING";
}

interface Place {
  readonly id: string;
  readonly slug: string;
  readonly unitPath: string;
  readonly opdId: string;
}

/** How long after its end the survey of a quarter was closed, and how long plans may take. */
const CLOSED_AFTER = 10;
const PLANNED_AFTER = 14;
const DAYS_TO_ACT = 60;

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

/**
 * Answers that were kept out, users of the services, closed quarters and what is done about weak unsur;
 * after the answers themselves.
 */
export async function makeFigures({ admin, today, openFrom }: Demo): Promise<void> {
  const services = await listPlaces();
  const quarters = await listQuarters(today, openFrom);
  for (const quarter of quarters) {
    await makeOddAnswers(services, quarter, { admin, today });
    await recordUsers(services, quarter, admin);
    if (quarter.phase !== "CLOSED") continue;
    pretend(earlier(addDays(quarter.endsOn, CLOSED_AFTER), today));
    must(await closeSurveyTerm(admin, { termId: quarter.id }), "menutup survei triwulan");
  }
  for (const quarter of quarters.filter(({ phase }) => phase !== "RUNNING").slice(-2))
    await makePlans(services, quarter, { admin, today });
  pretend(today);
  await retell();
}

async function listPlaces(): Promise<Place[]> {
  const rows = await db.service.findMany({
    orderBy: { slug: "asc" },
    select: { id: true, slug: true, unit: { select: { id: true, opdId: true, path: true } } },
  });
  return rows.map(({ id, slug, unit }) => ({ id, slug, unitPath: unit.path, opdId: officeOf(unit) }));
}

/** Quarters that have begun and have answers, oldest first. */
async function listQuarters(today: Day, openFrom: Day): Promise<Quarter[]> {
  const first = await db.surveyTally.findFirst({ orderBy: { month: "asc" }, select: { month: true } });
  const rows = await db.term.findMany({
    where: {
      cadence: "TRIWULANAN",
      startsOn: { lte: fromDay(today) },
      endsOn: { gte: first?.month ?? fromDay(today) },
    },
    orderBy: { startsOn: "asc" },
    select: { id: true, startsOn: true, endsOn: true },
  });
  return rows.map(({ id, ...days }) => {
    const [startsOn, endsOn] = [toDay(days.startsOn), toDay(days.endsOn)];
    const ended = endsOn < today ? "ENDED" : "RUNNING";
    return { id, startsOn, endsOn, phase: endsOn < openFrom ? "CLOSED" : ended };
  });
}

interface Acting {
  readonly admin: Viewer;
  readonly today: Day;
}

/**
 * Odd answers of every month of a quarter; those of quarters that ended were looked at, those of the
 * present one still wait.
 */
async function makeOddAnswers(
  services: readonly Place[],
  quarter: Quarter,
  { admin, today }: Acting,
): Promise<void> {
  const months = monthsIn({ from: quarter.startsOn, to: quarter.endsOn < today ? quarter.endsOn : today });
  for (const plan of ODD) {
    const service = services.find(({ slug }) => slug === plan.slug);
    if (service === undefined) continue;
    const ids = (await Promise.all(months.map((month) => writeOdd(service, plan, { month, today })))).flat();
    if (quarter.phase === "RUNNING" || ids.length === 0) continue;
    pretend(addDays(quarter.endsOn, 3));
    const decision = plan.honest ? "RELEASED" : "REJECTED";
    const note = plan.honest
      ? "Warga memakai Wi-Fi ruang tunggu, sudah ditanyakan ke petugas."
      : "Tidak ditemukan penjelasan yang wajar.";
    must(
      await reviewAnswers(admin, {
        serviceId: service.id,
        scope: "CHOSEN",
        ids,
        reason: undefined,
        day: undefined,
        until: new Date(0).toISOString(),
        decision,
        note,
      }),
      "memeriksa jawaban",
    );
  }
}

async function writeOdd(
  service: Place,
  { reason, count, answer }: OddPlan,
  { month, today }: { month: Month; today: Day },
): Promise<string[]> {
  const draw = drawFor(`janggal ${service.slug} ${reason} ${month}`);
  const day = `${month}-${String(draw.between(1, 26)).padStart(2, "0")}`;
  if (day > today || draw.chance(0.35)) return [];
  const nine = Object.fromEntries(UNSUR.map((unsur) => [unsur.toLowerCase(), answer]));
  // Half past ten in the evening, or ten in the morning, in Jakarta.
  const moment = new Date(`${day}T${reason === "NIGHT" ? "15:30" : "03:00"}:00Z`);
  const rows = await db.surveyResponse.createManyAndReturn({
    data: Array.from({ length: count }, (_, index) => ({
      ...nine,
      pattern: String(answer).repeat(UNSUR.length),
      serviceId: service.id,
      submissionKey: randomUUID(),
      receiptCode: receiptCode((below) => randomInt(below)),
      month: fromDay(`${month}-01`),
      receivedOn: fromDay(day),
      receivedAt: new Date(moment.getTime() + index * 90_000),
      standing: "QUARANTINED" as const,
      reasons: [reason],
      deviceHash: reason === "DEVICE_REPEATED" ? `${service.slug} ${day}` : "",
    })),
    select: { id: true },
  });
  const ids = rows.map(({ id }) => id);
  await db.$transaction((tx) => addToTally(tx, ids));
  return ids;
}

const of = (tallies: readonly ServiceTally[], serviceId: string, unsur: string): ServiceTally | undefined =>
  tallies.find((tally) => tally.serviceId === serviceId && tally.unsur === unsur);

/** How many used each service in a quarter that ended; one office has not yet told. */
async function recordUsers(services: readonly Place[], quarter: Quarter, admin: Viewer): Promise<void> {
  if (quarter.phase === "RUNNING") return;
  const tallies = await spanTallies(
    db,
    services.map(({ id }) => id),
    quarter,
  );
  for (const { id, slug } of services) {
    const respondents = of(tallies, id, RESPONDENTS)?.answered ?? 0;
    if (respondents === 0 || (quarter.phase === "ENDED" && slug === "bantuan-sosial")) continue;
    const users =
      respondents + drawFor(`pengguna ${slug} ${quarter.startsOn}`).between(2, Math.max(3, respondents));
    must(
      await recordServiceUsers(admin, { serviceId: id, termId: quarter.id, users }),
      "mencatat jumlah pengguna",
    );
  }
}

/**
 * A plan for each of the three lowest unsur; of the older quarter most are done, of the newer one most
 * are not due yet.
 */
async function makePlans(
  services: readonly Place[],
  quarter: Quarter,
  { admin, today }: Acting,
): Promise<void> {
  const closed = quarter.phase === "CLOSED";
  const tallies = await termTallies(
    db,
    services.map(({ id }) => id),
    { ...quarter, closed },
  );
  for (const service of services) {
    const lowest = lowestOf(tallies, service.id);
    const responsibleId = await responsibleFor(service, today);
    if (responsibleId === null) continue;
    for (const [place, unsur] of lowest.slice(0, closed ? 3 : 2).entries()) {
      const day = addDays(quarter.endsOn, PLANNED_AFTER);
      const plannedOn = day < today ? day : today;
      pretend(plannedOn);
      const dueOn = addDays(plannedOn, DAYS_TO_ACT);
      must(
        await planFollowUp(admin, {
          serviceId: service.id,
          termId: quarter.id,
          unsur,
          opened: null,
          action: REMEDIES[unsur].action,
          responsibleId,
          dueOn,
        }),
        "merencanakan tindak lanjut",
      );
      // The first plan of Dukcapil's identity cards went past its day.
      if (closed && dueOn < today && !(service.slug === "ktp-el" && place === 0))
        await finish(admin, {
          serviceId: service.id,
          termId: quarter.id,
          unsur,
          on: addDays(dueOn, -drawFor(`selesai ${service.slug} ${unsur}`).between(2, 20)),
        });
    }
  }
}

function lowestOf(tallies: readonly ServiceTally[], serviceId: string): Unsur[] {
  const n = of(tallies, serviceId, RESPONDENTS)?.answered ?? 0;
  const { lowest } = skmOfTally({
    n,
    answered: UNSUR.map((unsur) => of(tallies, serviceId, unsur)?.answered ?? 0),
    sums: UNSUR.map((unsur) => of(tallies, serviceId, unsur)?.sum ?? 0),
  });
  return isGroupShown(n) ? lowest.flatMap((position) => UNSUR[position - 1] ?? []) : [];
}

/** The head of the unit of a service, or of its OPD, or somebody else placed there. */
async function responsibleFor({ unitPath, opdId }: Place, today: Day): Promise<string | null> {
  const opd = await db.unit.findUniqueOrThrow({ where: { id: opdId }, select: { path: true, kind: true } });
  const rows = await db.placement.findMany({
    where: placedIn(opd, { from: today, to: today }),
    orderBy: { employee: { nip: "asc" } },
    select: { employeeId: true, position: { select: { headsUnit: true, unit: { select: { path: true } } } } },
  });
  const heads = rows.filter(({ position }) => position.headsUnit);
  return (
    (heads.find(({ position }) => position.unit.path === unitPath) ?? heads[0] ?? rows[0])?.employeeId ?? null
  );
}

async function finish(
  admin: Viewer,
  { on, ...key }: { serviceId: string; termId: string; unsur: Unsur; on: Day },
): Promise<void> {
  pretend(on);
  const { id, version } = await db.followUp.findUniqueOrThrow({
    where: { serviceId_termId_unsur: key },
    select: { id: true, version: true },
  });
  must(
    await finishFollowUp(admin, { followUpId: id, version, result: REMEDIES[key.unsur].result }),
    "menyelesaikan tindak lanjut",
  );
}

/** A message about a plan is as old as the plan would be. */
async function retell(): Promise<void> {
  await db.$executeRaw`
    UPDATE "Notification" SET "createdAt" = ((facts->>'dueOn')::date - ${DAYS_TO_ACT}::int)::timestamp AT
      TIME ZONE 'Asia/Jakarta' + interval '9 hours' WHERE "kind" = 'FOLLOW_UP_PLANNED'`;
}
