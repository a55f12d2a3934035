import "server-only";
import { isOpd } from "@/lib/organisation/db";
import { db } from "@/lib/server/db/client";
import { fromDay, toDay, toDayOrNull } from "@/lib/server/db/columns";
import { visibleComplaints } from "@/lib/server/db/visibility";
import type { Day } from "@/lib/kernel/calendar";
import {
  complaintDueOn,
  complaintStepsFor,
  type ComplaintDeadlines,
  type ComplaintKind,
  type ComplaintStatus,
  type ComplaintStep,
} from "@/lib/complaints/rules";
import { runsServices } from "@/lib/kernel/service";
import type { Viewer } from "@/lib/kernel/viewer";

/** One step in the history of a case. */
export interface CaseEvent {
  /** ISO moment. */
  at: string;
  action: string;
  note: string;
  /** Whether the citizen sees it. */
  visible: boolean;
  /** Who took it; null for the citizen and the system. */
  actor: string | null;
}

/** A case as an officer opens it. */
export interface ComplaintCase extends ComplaintDeadlines {
  code: string;
  version: number;
  kind: ComplaintKind;
  status: ComplaintStatus;
  /** What is shown of it; the words as they were sent are read through a door that leaves a trace. */
  text: string;
  isHidden: boolean;
  unit: string;
  /** The OPD above the unit; null where the unit is the OPD. */
  opd: string | null;
  opdId: string | null;
  unitId: string;
  service: { slug: string; name: string } | null;
  receivedAt: string;
  receivedOn: Day;
  dueOn: Day | null;
  escalation: number;
  answer: string;
  closedOn: Day | null;
  events: CaseEvent[];
  /** What the viewer may do now. */
  steps: ComplaintStep[];
  /** Whether she runs the unit, and so may read the words as they were sent. */
  runs: boolean;
}

/** A case, or null when it is not in the viewer's reach. */
export async function getComplaint(viewer: Viewer, code: string): Promise<ComplaintCase | null> {
  const found = await db.complaint.findFirst({
    where: { AND: [visibleComplaints(viewer), { code }] },
    select: {
      code: true,
      version: true,
      kind: true,
      status: true,
      text: true,
      shownText: true,
      receivedAt: true,
      receivedOn: true,
      verifyBy: true,
      forwardBy: true,
      answerBy: true,
      escalation: true,
      answer: true,
      closedOn: true,
      unitId: true,
      unit: { select: { name: true, path: true, opdId: true, opd: { select: { name: true } } } },
      service: { select: { slug: true, name: true } },
      events: {
        select: { at: true, action: true, note: true, visible: true, actor: { select: { name: true } } },
        orderBy: [{ at: "asc" }, { id: "asc" }],
      },
    },
  });
  if (found === null) return null;
  const {
    text,
    shownText,
    unit,
    events,
    receivedAt,
    receivedOn,
    closedOn,
    verifyBy,
    forwardBy,
    answerBy,
    ...row
  } = found;
  const days = { verifyBy: toDay(verifyBy), forwardBy: toDay(forwardBy), answerBy: toDay(answerBy) };
  return {
    ...row,
    ...days,
    text: shownText ?? text,
    isHidden: shownText !== null,
    unit: unit.name,
    opdId: unit.opdId,
    opd: unit.opdId === row.unitId ? null : (unit.opd?.name ?? null),
    receivedAt: receivedAt.toISOString(),
    receivedOn: toDay(receivedOn),
    dueOn: complaintDueOn({ ...days, status: row.status }),
    closedOn: toDayOrNull(closedOn),
    events: events.map(({ at, actor, ...event }) => ({
      ...event,
      at: at.toISOString(),
      actor: actor?.name ?? null,
    })),
    steps: complaintStepsFor(viewer, { status: row.status, unitPath: unit.path }),
    runs: runsServices(viewer, unit.path),
  };
}

/** Where a case can go: the OPD that has it with its units, and the other OPD. */
export interface ForwardTargets {
  inside: { id: string; name: string }[];
  others: { id: string; name: string }[];
}

/** The units `forwardComplaint` of lib/domain/complaint.ts admits. */
export async function listForwardTargets(
  { opdId }: Pick<ComplaintCase, "opdId">,
  today: Day,
): Promise<ForwardTargets> {
  const exists = { OR: [{ validTo: null }, { validTo: { gte: fromDay(today) } }] };
  const [inside, others] = await Promise.all([
    opdId === null
      ? []
      : db.unit.findMany({
          where: { AND: [exists, { opdId }] },
          select: { id: true, name: true },
          orderBy: { path: "asc" },
        }),
    db.unit.findMany({
      where: {
        AND: [exists, isOpd(), ...(opdId === null ? [] : [{ id: { not: opdId } }])],
      },
      select: { id: true, name: true },
      orderBy: { name: "asc" },
    }),
  ]);
  return { inside, others };
}
