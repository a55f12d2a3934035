import "server-only";
import { openStep, writeStep } from "@/lib/commands/complaint-step";
import { transaction } from "@/lib/db/transaction";
import type { Outcome } from "@/lib/domain/outcome";
import type { Viewer } from "@/lib/domain/viewer";
import type { NoteComplaintInput } from "@/lib/schemas/complaint";

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
