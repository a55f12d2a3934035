import "server-only";
import { audit } from "@/lib/db/audit";
import { toDay } from "@/lib/db/dates";
import { transaction } from "@/lib/db/transaction";
import { visibleEvidence } from "@/lib/db/visibility";
import { placeEvidence } from "@/lib/commands/place-evidence";
import type { RemovedEvidence } from "@/lib/commands/remove-evidence";
import { monthOf } from "@/lib/domain/calendar";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import type { Viewer } from "@/lib/domain/viewer";
import type { RemoveEvidenceInput } from "@/lib/schemas/evidence";

/** Puts removed evidence back, unless the same content was attached there meanwhile. */
export function restoreEvidence(
  viewer: Viewer,
  { evidenceId }: RemoveEvidenceInput,
): Promise<Outcome<RemovedEvidence>> {
  return transaction(async (tx) => {
    const evidence = await tx.evidence.findFirst({
      where: { AND: [visibleEvidence(viewer), { id: evidenceId, removedAt: { not: null } }] },
      select: { ikiId: true, month: true, name: true, sha256: true, url: true },
    });
    if (evidence === null) return refuse({ code: "NOT_FOUND" });
    const { ikiId, sha256, url } = evidence;
    const place = await placeEvidence(tx, viewer, {
      ikiId,
      month: monthOf(toDay(evidence.month)),
      same: { sha256, url },
    });
    if (!place.ok) return place;
    const { count } = await tx.evidence.updateMany({
      where: { id: evidenceId, removedAt: { not: null } },
      data: { removedAt: null },
    });
    if (count === 0) return refuse({ code: "NOT_FOUND" });
    await audit(tx, {
      chain: place.value.open.chain,
      actorId: viewer.employeeId,
      action: "restore-evidence",
      subject: "evidence",
      subjectId: evidenceId,
    });
    return done({ id: evidenceId, name: evidence.name });
  });
}
