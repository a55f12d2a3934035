import "server-only";
import { audit } from "@/lib/db/audit";
import { transaction } from "@/lib/db/transaction";
import { writeActual } from "@/lib/commands/write-actual";
import { done, type Outcome } from "@/lib/domain/outcome";
import type { Viewer } from "@/lib/domain/viewer";
import type { RecordActualInput } from "@/lib/schemas/actual";

/** The recorded actual; both are null when it was taken back. */
export interface RecordedActual {
  id: string | null;
  version: number | null;
}

/**
 * Records where an indicator of the viewer stands at the end of a month; without `version` nothing may
 * be recorded yet.
 */
export function recordActual(viewer: Viewer, input: RecordActualInput): Promise<Outcome<RecordedActual>> {
  return transaction(async (tx) => {
    const written = await writeActual(tx, viewer, input);
    if (!written.ok) return written;
    const { id, version, event } = written.value;
    if (event !== null) await audit(tx, event);
    return done({ id, version });
  });
}
