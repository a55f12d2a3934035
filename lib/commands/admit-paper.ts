import "server-only";
import { ownService } from "@/lib/commands/service-settings";
import { transaction } from "@/lib/db/transaction";
import { done, type Outcome } from "@/lib/domain/outcome";
import type { Viewer } from "@/lib/domain/viewer";

/** Whether the viewer may import for a service at all, asked before any of the file is read. */
export function admitPaper(viewer: Viewer, serviceId: string): Promise<Outcome<null>> {
  return transaction(async (tx) => {
    const own = await ownService(tx, viewer, serviceId);
    return own.ok ? done(null) : own;
  });
}
