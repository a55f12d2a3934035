import "server-only";
import { now } from "@/lib/clock";
import { audit, type AuditEntry } from "@/lib/db/audit";
import type { Tx } from "@/lib/db/client";
import {
  takeComplaintStep,
  type ComplaintEventAction,
  type ComplaintStatus,
  type ComplaintStep,
} from "@/lib/domain/complaint";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import type { Viewer } from "@/lib/domain/viewer";
import type { OpenedComplaintInput } from "@/lib/schemas/complaint";

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
    chain: complaint.opdId ?? "instansi",
    actorId,
    action,
    subject: "complaint",
    subjectId: id,
    detail,
  });
  return done({ code });
}
