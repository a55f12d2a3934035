import "server-only";
import { today } from "@/lib/clock";
import { openStep, writeStep } from "@/lib/commands/complaint-step";
import { fromDay } from "@/lib/db/dates";
import { transaction } from "@/lib/db/transaction";
import type { Outcome } from "@/lib/domain/outcome";
import type { Viewer } from "@/lib/domain/viewer";
import type { AnswerComplaintInput } from "@/lib/schemas/complaint";

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
