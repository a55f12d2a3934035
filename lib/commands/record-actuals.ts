import "server-only";
import { audit, type AuditEntry } from "@/lib/db/audit";
import { transaction } from "@/lib/db/transaction";
import { writeActual } from "@/lib/commands/write-actual";
import { done, type Outcome } from "@/lib/domain/outcome";
import type { Viewer } from "@/lib/domain/viewer";
import type { RecordActualsInput } from "@/lib/schemas/actual";

/** How many actuals changed, and where the person wants to go. */
export interface RecordedMonth {
  changed: number;
  /** The version each line now stands on, by indicator; null where nothing is recorded. */
  versions: Record<string, number | null>;
  skpId: string;
  month: string;
  next: "stay" | "submit";
}

/** Records every indicator of a month at once: all of them or none. */
export function recordActuals(
  viewer: Viewer,
  { skpId, month, next, actuals }: RecordActualsInput,
): Promise<Outcome<RecordedMonth>> {
  return transaction(async (tx) => {
    const events: AuditEntry[] = [];
    const versions: RecordedMonth["versions"] = {};
    for (const actual of actuals) {
      const written = await writeActual(tx, viewer, { ...actual, month });
      if (!written.ok) return written;
      versions[actual.ikiId] = written.value.version;
      if (written.value.event !== null) events.push(written.value.event);
    }
    for (const event of events) await audit(tx, event);
    return done({ changed: events.length, versions, skpId, month, next });
  });
}
