import "server-only";
import { today } from "@/lib/clock";
import { openStep, writeStep, type StepOfComplaint } from "@/lib/commands/complaint-step";
import type { Tx } from "@/lib/db/client";
import { fromDay, toDay } from "@/lib/db/dates";
import { transaction } from "@/lib/db/transaction";
import { forwardComplaint as decideForwarding } from "@/lib/domain/complaint";
import { done, type Outcome } from "@/lib/domain/outcome";
import { maySeeService } from "@/lib/domain/service";
import type { Role, Viewer } from "@/lib/domain/viewer";
import type { ForwardComplaintInput } from "@/lib/schemas/complaint";
import { pathsUpward } from "@/lib/domain/unit";

/** Where the case went, and whether the sender still reads it there. */
export interface ForwardedComplaint {
  code: string;
  isVisible: boolean;
}

const OFFICERS: Role[] = ["UNIT_ADMIN", "SURVEY_OFFICER"];

/** Hands the case to the unit that deals with it; its deadlines go on running. */
export function forwardComplaint(
  viewer: Viewer,
  { unitId, note = "", ...input }: ForwardComplaintInput,
): Promise<Outcome<ForwardedComplaint>> {
  return transaction(async (tx) => {
    const opened = await openStep(tx, viewer, { ...input, step: "FORWARD" });
    if (!opened.ok) return opened;
    const target = await receivingUnit(tx, unitId);
    const decided = decideForwarding({ ...opened.value, status: opened.value.from }, target);
    if (!decided.ok) return decided;
    await tell(tx, opened.value, decided.value);
    const written = await writeStep(tx, opened.value, {
      action: "forward-complaint",
      data: { unitId },
      detail: { from: opened.value.unitId, to: unitId },
      events: [
        { action: "FORWARDED", visible: true, note: decided.value.name },
        ...(note === "" ? [] : [{ action: "NOTED" as const, visible: false, note }]),
      ],
    });
    return written.ok
      ? done({ code: input.code, isVisible: maySeeService(viewer, decided.value.path) })
      : written;
  });
}

interface Target {
  id: string;
  name: string;
  path: string;
  opdId: string | null;
  closed: boolean;
}

async function receivingUnit(tx: Tx, id: string): Promise<Target | null> {
  const unit = await tx.unit.findUnique({
    where: { id },
    select: { name: true, path: true, opdId: true, validTo: true },
  });
  return unit === null
    ? null
    : {
        id,
        name: unit.name,
        path: unit.path,
        opdId: unit.opdId,
        closed: unit.validTo !== null && toDay(unit.validTo) < today(),
      };
}

/** The officers of another office learn that a case came to them. */
async function tell(tx: Tx, complaint: StepOfComplaint, target: Target): Promise<void> {
  if (target.opdId === complaint.opdId) return;
  const day = fromDay(today());
  const grants = await tx.roleGrant.findMany({
    where: {
      role: { in: OFFICERS },
      unit: { path: { in: pathsUpward(target.path) } },
      startsOn: { lte: day },
      OR: [{ endsOn: null }, { endsOn: { gte: day } }],
    },
    select: { employeeId: true },
    distinct: ["employeeId"],
  });
  await tx.notification.createMany({
    data: grants.map(({ employeeId }) => ({
      employeeId,
      kind: "COMPLAINT_FORWARDED",
      facts: { code: complaint.code, to: target.name },
      href: `/aduan-warga/${complaint.code}`,
    })),
  });
}
