import { randomUUID } from "node:crypto";
import { db } from "@/lib/server/db/client";
import { fromDay, toDay } from "@/lib/server/db/columns";
import { addDays, addWorkingDays, dayAfter, type Day, type OfficeDays } from "@/lib/kernel/calendar";
import {
  complaintDeadlines,
  escalationDue,
  isOpenComplaint,
  type ComplaintDeadlines,
  type ComplaintEventAction,
} from "@/lib/complaints/rules";
import type { Organisation } from "@/prisma/seed/organisation/make";
import { drawFor, type Draw } from "@/prisma/seed/random";
import { COMPLAINTS, type ComplaintPlan } from "@/prisma/seed/services/complaint-plans";
import { HOLIDAYS, holidayYears } from "@/prisma/seed/services/holidays";
import { caseCode } from "@/lib/kernel/spoken-code";
import { COMPLAINT_DAYS } from "@/lib/kernel/complaint-days";

interface Setting {
  readonly organisation: Organisation;
  readonly today: Day;
}

interface Step {
  readonly action: ComplaintEventAction;
  readonly on: Day;
  readonly note?: string;
  readonly visible?: boolean;
  readonly actorId?: string | undefined;
}

/** A case with everything the rules say of it. */
interface Case {
  readonly id: string;
  readonly code: string;
  readonly plan: ComplaintPlan;
  readonly opd: string;
  readonly receivedOn: Day;
  readonly days: ComplaintDeadlines;
  readonly steps: readonly Step[];
  readonly escalation: number;
  readonly draw: Draw;
}

/**
 * Holidays, and what citizens wrote in the last months. Written directly: the history of a case is written once, so it
 * cannot be given the moments at which it would have happened afterwards.
 */
export async function makeComplaints({ organisation, today }: Setting): Promise<number> {
  await db.holiday.createMany({
    data: HOLIDAYS.flatMap(({ name, monthDay }) =>
      holidayYears(today).map((year) => ({ day: fromDay(`${year}-${monthDay}`), name, everyYear: true })),
    ),
    skipDuplicates: true,
  });
  const services = await db.service.findMany({
    select: { id: true, slug: true, unit: { select: { code: true } } },
  });
  const holidays = await db.holiday.findMany({ select: { day: true } });
  const closed = { week: 5, holidays: new Set(holidays.map(({ day }) => toDay(day))) } as const;
  const serviceOf = ({ about }: ComplaintPlan) =>
    "layanan" in about ? services.find(({ slug }) => slug === about.layanan) : undefined;
  const cases = COMPLAINTS.map((plan, index) => {
    const service = serviceOf(plan);
    const opd =
      organisation.unit("opd" in plan.about ? plan.about.opd : (service?.unit.code ?? "")).opdCode ?? "";
    return caseOf({ organisation, today, closed }, { plan, opd, draw: drawFor(`aduan ${index}`) });
  });
  await db.complaint.createMany({
    data: cases.map((one) => rowOf(one, { organisation, serviceId: serviceOf(one.plan)?.id ?? null })),
  });
  await db.complaintEvent.createMany({ data: cases.flatMap(eventsOf) });
  await db.notification.createMany({ data: cases.flatMap((one) => messagesOf(one, organisation)) });
  return cases.length;
}

/** Every OPD has its officer in the secretariat; where there is none, the head does it. */
const officerOf = (organisation: Organisation, opd: string): string | undefined =>
  (organisation.headOf(`${opd}-sekretariat`) ?? organisation.headOf(opd))?.id;

function caseOf(
  { organisation, today, closed }: Setting & { readonly closed: OfficeDays },
  { plan, opd, draw }: Pick<Case, "plan" | "opd" | "draw">,
): Case {
  const receivedOn = addDays(today, -plan.ago);
  const days = complaintDeadlines(receivedOn, COMPLAINT_DAYS, closed);
  const after = (working: number): Day => addWorkingDays(receivedOn, working, closed);
  const taken = stepsOf(plan, { after, organisation }).map((step) => ({
    ...step,
    on: step.on < today ? step.on : today,
    actorId: officerOf(organisation, opd),
  }));
  const raised = raisedOf(days, taken, today);
  const steps = [{ action: "RECEIVED" as const, on: receivedOn }, ...taken, ...raised].sort((a, b) =>
    a.on.localeCompare(b.on),
  );
  return {
    id: randomUUID(),
    code: caseCode((below) => draw.between(0, below - 1)),
    plan,
    opd,
    receivedOn,
    days,
    steps,
    escalation: raised.reduce((level, { note }) => Math.max(level, Number(note)), 0),
    draw,
  };
}

interface Telling {
  readonly after: (working: number) => Day;
  readonly organisation: Organisation;
}

/** What officers did, by working days after the case came in. */
function stepsOf({ fate, shown, note }: ComplaintPlan, { after, organisation }: Telling): Step[] {
  const hidden: Step[] = shown === undefined ? [] : [{ action: "HIDDEN", on: after(1) }];
  const noted: Step[] = note === undefined ? [] : [{ action: "NOTED", on: after(2), note, visible: false }];
  if (fate.to === "RECEIVED") return [];
  if (fate.to === "REFUSED") return [...hidden, { action: "REFUSED", on: after(2), note: fate.reason }];
  const verified: Step[] = [{ action: "VERIFIED", on: after(1) }, ...hidden, ...noted];
  if (fate.to === "VERIFIED") return verified;
  const forwarded: Step[] = [
    ...verified,
    { action: "FORWARDED", on: after(3), note: organisation.unit(fate.handler).plan.name },
  ];
  return fate.to === "FORWARDED"
    ? forwarded
    : [...forwarded, { action: "ANSWERED", on: after(fate.isLate === true ? 13 : 7) }];
}

const STATUS_AFTER = {
  VERIFIED: "VERIFIED",
  FORWARDED: "FORWARDED",
  ANSWERED: "ANSWERED",
  REFUSED: "REFUSED",
} as const;

/** The days on which the case went to the head of the office or to BKD, by the rule that the job follows. */
function raisedOf(days: ComplaintDeadlines, taken: readonly Step[], today: Day): Step[] {
  const statusOn = (day: Day) =>
    taken
      .filter(({ on }) => on < day)
      .reduce<"RECEIVED" | keyof typeof STATUS_AFTER>(
        (status, { action }) =>
          action in STATUS_AFTER ? STATUS_AFTER[action as keyof typeof STATUS_AFTER] : status,
        "RECEIVED",
      );
  const mornings = [days.verifyBy, days.forwardBy, days.answerBy].map(dayAfter).filter((day) => day <= today);
  const levels = mornings.map((on) => ({
    on,
    level: isOpenComplaint(statusOn(on)) ? escalationDue({ ...days, status: statusOn(on) }, on) : 0,
  }));
  return [1, 2]
    .flatMap((level) => levels.find((found) => found.level === level) ?? [])
    .map(({ on, level }) => ({ action: "ESCALATED", on, note: String(level) }));
}

function rowOf(
  { id, code, plan, opd, receivedOn, days, escalation, steps }: Case,
  { organisation, serviceId }: { readonly organisation: Organisation; readonly serviceId: string | null },
) {
  const { fate, kind, text, shown } = plan;
  const unit = organisation.unit("handler" in fate ? fate.handler : opd);
  const closedOn = steps.find(({ action }) => action === "ANSWERED" || action === "REFUSED")?.on;
  return {
    id,
    code,
    submissionKey: randomUUID(),
    kind,
    unitId: unit.id,
    serviceId,
    text,
    shownText: shown ?? null,
    status: fate.to,
    receivedOn: fromDay(receivedOn),
    receivedAt: momentOf(receivedOn, 0),
    verifyBy: fromDay(days.verifyBy),
    forwardBy: fromDay(days.forwardBy),
    answerBy: fromDay(days.answerBy),
    escalation,
    answer: "answer" in fate ? fate.answer : "",
    closedOn: closedOn === undefined ? null : fromDay(closedOn),
    version: 1 + steps.filter(({ actorId }) => actorId !== undefined).length,
  };
}

/** Steps of one day follow each other by an hour, from nine in the morning. */
const momentOf = (day: Day, place: number): Date =>
  new Date(`${day}T${String(2 + place).padStart(2, "0")}:${String(10 + place * 5)}:00Z`);

const eventsOf = ({ id, steps }: Case) =>
  steps.map(({ action, on, note = "", visible = true, actorId = null }, index) => ({
    complaintId: id,
    at: momentOf(on, index),
    action,
    actorId,
    note,
    visible,
  }));

function messagesOf({ code, opd, steps }: Case, organisation: Organisation) {
  return steps
    .filter(({ action }) => action === "ESCALATED")
    .flatMap(({ on, note = "" }) => {
      const readers =
        note === "2"
          ? organisation.people.filter(({ cast }) => cast?.role?.role === "BKD_ADMIN")
          : [organisation.headOf(opd)];
      return readers.flatMap((person) =>
        person === undefined
          ? []
          : [
              {
                employeeId: person.id,
                kind: "COMPLAINT_LATE",
                facts: { level: Number(note), count: 1, code },
                href: `/aduan-warga/${code}`,
                createdAt: momentOf(on, 0),
              },
            ],
      );
    });
}
