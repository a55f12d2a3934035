import "server-only";
import { openStep, writeStep } from "@/lib/commands/complaint-step";
import { transaction } from "@/lib/db/transaction";
import { hiddenPassages, hideWords } from "@/lib/domain/complaint-text";
import { done, type Outcome } from "@/lib/domain/outcome";
import type { Viewer } from "@/lib/domain/viewer";
import type { HideComplaintWordsInput } from "@/lib/schemas/complaint";

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
