import "server-only";
import { openStep, writeStep, type StepOfComplaint } from "@/lib/complaints/commands/steps";
import { forwardComplaint as decideForwarding, hiddenPassages, hideWords } from "@/lib/complaints/rules";
import type { ForwardComplaintInput, HideComplaintWordsInput } from "@/lib/complaints/schemas";
import { done, type Outcome } from "@/lib/kernel/outcome";
import { maySeeService } from "@/lib/kernel/service";
import { pathsUpward } from "@/lib/kernel/unit";
import type { Role, Viewer } from "@/lib/kernel/viewer";
import { today } from "@/lib/server/clock";
import type { Tx } from "@/lib/server/db/client";
import { fromDay, toDay } from "@/lib/server/db/columns";
import { transaction } from "@/lib/server/db/transaction";

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
    await notifyTarget(tx, opened.value, decided.value);
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
async function notifyTarget(tx: Tx, complaint: StepOfComplaint, target: Target): Promise<void> {
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

/**
 * Hides abuse and personal data from everybody but those who run the unit; the words themselves stay as
 * they were sent.
 */
export function hideComplaintWords(
  viewer: Viewer,
  { copy, ...input }: HideComplaintWordsInput,
): Promise<Outcome<{ code: string }>> {
  return transaction(async (tx) => {
    const opened = await openStep(tx, viewer, { ...input, step: "HIDE" });
    if (!opened.ok) return opened;
    const shown = hideWords(opened.value.text, copy);
    if (!shown.ok) return shown;
    if (shown.value === opened.value.shownText) return done({ code: input.code });
    return writeStep(tx, opened.value, {
      action: "hide-complaint-words",
      data: { shownText: shown.value },
      events: [{ action: shown.value === null ? "RESTORED" : "HIDDEN", visible: true }],
      detail: { passages: hiddenPassages(shown.value) },
    });
  });
}
