import "server-only";
import { openStep, writeStep } from "@/lib/commands/complaint-step";
import { transaction } from "@/lib/db/transaction";
import type { Outcome } from "@/lib/domain/outcome";
import type { Viewer } from "@/lib/domain/viewer";
import type { OpenedComplaintInput } from "@/lib/schemas/complaint";

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
