import "server-only";
import { today } from "@/lib/clock";
import { openStep, writeStep } from "@/lib/commands/complaint-step";
import { fromDay } from "@/lib/db/dates";
import { transaction } from "@/lib/db/transaction";
import type { Outcome } from "@/lib/domain/outcome";
import type { Viewer } from "@/lib/domain/viewer";
import type { RefuseComplaintInput } from "@/lib/schemas/complaint";

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
