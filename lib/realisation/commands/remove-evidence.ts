import "server-only";
import { monthOf } from "@/lib/kernel/calendar";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { Viewer } from "@/lib/kernel/viewer";
import { placeEvidence } from "@/lib/realisation/commands/evidence";
import { findOpenMonth } from "@/lib/realisation/commands/record-actuals";
import type { RemoveEvidenceInput } from "@/lib/realisation/schemas";
import { now } from "@/lib/server/clock";
import { audit } from "@/lib/server/db/audit";
import { toDay } from "@/lib/server/db/columns";
import { transaction } from "@/lib/server/db/transaction";
import { visibleEvidence } from "@/lib/server/db/visibility";

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
    const open = await findOpenMonth(tx, viewer, {
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
