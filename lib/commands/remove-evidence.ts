import "server-only";
import { audit } from "@/lib/db/audit";
import { toDay } from "@/lib/db/dates";
import { transaction } from "@/lib/db/transaction";
import { visibleEvidence } from "@/lib/db/visibility";
import { now } from "@/lib/clock";
import { openMonth } from "@/lib/commands/open-month";
import { monthOf } from "@/lib/domain/calendar";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import type { Viewer } from "@/lib/domain/viewer";
import type { RemoveEvidenceInput } from "@/lib/schemas/evidence";

/** The evidence that was taken away, so that it can be put back. */
export interface RemovedEvidence {
  id: string;
  name: string;
}

/** Takes evidence away; row and file stay, so that it can be put back. */
export function removeEvidence(
  viewer: Viewer,
  { evidenceId }: RemoveEvidenceInput,
): Promise<Outcome<RemovedEvidence>> {
  return transaction(async (tx) => {
    const evidence = await tx.evidence.findFirst({
      where: { AND: [visibleEvidence(viewer), { id: evidenceId, removedAt: null }] },
      select: { ikiId: true, month: true, name: true },
    });
    if (evidence === null) return refuse({ code: "NOT_FOUND" });
    const open = await openMonth(tx, viewer, {
      ikiId: evidence.ikiId,
      month: monthOf(toDay(evidence.month)),
    });
    if (!open.ok) return open;
    const { count } = await tx.evidence.updateMany({
      where: { id: evidenceId, removedAt: null },
      data: { removedAt: now() },
    });
    if (count === 0) return refuse({ code: "NOT_FOUND" });
    await audit(tx, {
      chain: open.value.chain,
      actorId: viewer.employeeId,
      action: "remove-evidence",
      subject: "evidence",
      subjectId: evidenceId,
    });
    return done({ id: evidenceId, name: evidence.name });
  });
}
