import "server-only";
import { transaction } from "@/lib/db/transaction";
import { openMonth } from "@/lib/commands/open-month";
import { done, type Outcome } from "@/lib/domain/outcome";
import type { Viewer } from "@/lib/domain/viewer";

/** Whether the viewer may attach evidence here at all; asked before a single byte of a file is read. */
export function admitEvidence(
  viewer: Viewer,
  place: { ikiId: string; month: string },
): Promise<Outcome<null>> {
  return transaction(async (tx) => {
    const open = await openMonth(tx, viewer, place);
    return open.ok ? done(null) : open;
  });
}
