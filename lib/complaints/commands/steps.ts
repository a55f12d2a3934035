import "server-only";
import { chainOf } from "@/lib/kernel/unit";
import {
  takeComplaintStep,
  type ComplaintEventAction,
  type ComplaintStatus,
  type ComplaintStep,
} from "@/lib/complaints/rules";
import type {
  OpenedComplaintInput,
  AnswerComplaintInput,
  NoteComplaintInput,
  RefuseComplaintInput,
} from "@/lib/complaints/schemas";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { Viewer } from "@/lib/kernel/viewer";
import { now, today } from "@/lib/server/clock";
import { audit, type AuditEntry } from "@/lib/server/db/audit";
import type { Tx } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { transaction } from "@/lib/server/db/transaction";

/** A case whose step was allowed. */
export interface StepOfComplaint {
  id: string;
  code: string;
  version: number;
  from: ComplaintStatus;
  /** The status the step leads to. */
  status: ComplaintStatus;
  text: string;
  shownText: string | null;
  unitId: string;
  unitPath: string;
  opdId: string | null;
  viewer: Viewer;
}

/** The case of a step, when the viewer may take it and nobody changed the case since she opened it. */
export async function openStep(
  tx: Tx,
  viewer: Viewer,
  { step, code, version }: OpenedComplaintInput & { step: ComplaintStep },
): Promise<Outcome<StepOfComplaint>> {
  const found = await tx.complaint.findUnique({
    where: { code },
    select: {
      id: true,
      version: true,
      status: true,
      text: true,
      shownText: true,
      unitId: true,
      unit: { select: { path: true, opdId: true } },
    },
  });
  if (found === null) return refuse({ code: "NOT_FOUND" });
  const { unit, status: from, ...row } = found;
  const taken = takeComplaintStep(viewer, { status: from, unitPath: unit.path }, step);
  if (!taken.ok) return taken;
  if (row.version !== version) return refuse({ code: "STALE" });
  return done({ ...row, code, from, status: taken.value, unitPath: unit.path, opdId: unit.opdId, viewer });
}

interface NewEvent {
  action: ComplaintEventAction;
  visible: boolean;
  note?: string;
}

interface StepWriting {
  /** The command's file name. */
  action: string;
  data?: { unitId?: string; answer?: string; closedOn?: Date; shownText?: string | null };
  events: readonly NewEvent[];
  detail?: NonNullable<AuditEntry["detail"]>;
}

/** Writes the step, what the history says of it, and last its trace; refused when somebody wrote meanwhile. */
export async function writeStep(
  tx: Tx,
  complaint: StepOfComplaint,
  { action, data = {}, events, detail = {} }: StepWriting,
): Promise<Outcome<{ code: string }>> {
  const {
    id,
    code,
    version,
    status,
    viewer: { employeeId: actorId },
  } = complaint;
  const held = await tx.complaint.updateMany({
    where: { id, version },
    data: { ...data, status, version: { increment: 1 } },
  });
  if (held.count === 0) return refuse({ code: "STALE" });
  // A millisecond apart, so that the history keeps their order.
  const at = now().getTime();
  await tx.complaintEvent.createMany({
    data: events.map((event, index) => ({ ...event, complaintId: id, actorId, at: new Date(at + index) })),
  });
  await audit(tx, {
    chain: chainOf(complaint),
    actorId,
    action,
    subject: "complaint",
    subjectId: id,
    detail,
  });
  return done({ code });
}

/** Answers the citizen in the name of the office, which closes the case. */
export function answerComplaint(
  viewer: Viewer,
  { answer, ...input }: AnswerComplaintInput,
): Promise<Outcome<{ code: string }>> {
  return transaction(async (tx) => {
    const opened = await openStep(tx, viewer, { ...input, step: "ANSWER" });
    if (!opened.ok) return opened;
    return writeStep(tx, opened.value, {
      action: "answer-complaint",
      data: { answer, closedOn: fromDay(today()) },
      events: [{ action: "ANSWERED", visible: true }],
    });
  });
}

/** Writes a note into the history of a case that the citizen does not see. */
export function noteComplaint(
  viewer: Viewer,
  { note, ...input }: NoteComplaintInput,
): Promise<Outcome<{ code: string }>> {
  return transaction(async (tx) => {
    const opened = await openStep(tx, viewer, { ...input, step: "NOTE" });
    return opened.ok
      ? writeStep(tx, opened.value, {
          action: "note-complaint",
          events: [{ action: "NOTED", visible: false, note }],
        })
      : opened;
  });
}

/** Closes a case that is not taken up, with a reason and an explanation that the citizen reads. */
export function refuseComplaint(
  viewer: Viewer,
  { reason, explanation, ...input }: RefuseComplaintInput,
): Promise<Outcome<{ code: string }>> {
  return transaction(async (tx) => {
    const opened = await openStep(tx, viewer, { ...input, step: "REFUSE" });
    if (!opened.ok) return opened;
    return writeStep(tx, opened.value, {
      action: "refuse-complaint",
      data: { answer: explanation, closedOn: fromDay(today()) },
      events: [{ action: "REFUSED", visible: true, note: reason }],
      detail: { reason },
    });
  });
}

/** The office says that this is a real case and its own. */
export function verifyComplaint(
  viewer: Viewer,
  input: OpenedComplaintInput,
): Promise<Outcome<{ code: string }>> {
  return transaction(async (tx) => {
    const opened = await openStep(tx, viewer, { ...input, step: "VERIFY" });
    return opened.ok
      ? writeStep(tx, opened.value, {
          action: "verify-complaint",
          events: [{ action: "VERIFIED", visible: true }],
        })
      : opened;
  });
}
