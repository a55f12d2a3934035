import "server-only";
import { chainOf } from "@/lib/kernel/unit";
import { audit } from "@/lib/server/db/audit";
import { transaction } from "@/lib/server/db/transaction";
import { visibleEvidence } from "@/lib/server/db/visibility";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { Viewer } from "@/lib/kernel/viewer";

/** What is needed to hand a file out. */
export interface ReadableEvidence {
  name: string;
  sha256: string;
  size: number;
  contentType: string;
}

/** Allows a file to be read, and records it when it is another person's. */
export function readEvidence(
  viewer: Viewer,
  { evidenceId }: { evidenceId: string },
): Promise<Outcome<ReadableEvidence>> {
  return transaction(async (tx) => {
    const row = await tx.evidence.findFirst({
      where: { AND: [visibleEvidence(viewer), { id: evidenceId, removedAt: null, kind: "FILE" }] },
      select: {
        name: true,
        sha256: true,
        size: true,
        contentType: true,
        iki: {
          select: {
            rhk: { select: { skp: { select: { employeeId: true, unit: { select: { opdId: true } } } } } },
          },
        },
      },
    });
    if (row?.sha256 == null) return refuse({ code: "NOT_FOUND" });
    const { skp } = row.iki.rhk;
    if (skp.employeeId !== viewer.employeeId) {
      await audit(tx, {
        chain: chainOf(skp.unit),
        actorId: viewer.employeeId,
        action: "read-evidence",
        subject: "evidence",
        subjectId: evidenceId,
      });
    }
    return done({
      name: row.name,
      sha256: row.sha256,
      size: row.size ?? 0,
      contentType: row.contentType ?? "application/octet-stream",
    });
  });
}
