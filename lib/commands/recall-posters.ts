import "server-only";
import { ownPoint } from "@/lib/commands/service-point";
import { audit } from "@/lib/db/audit";
import { transaction } from "@/lib/db/transaction";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import type { Viewer } from "@/lib/domain/viewer";
import type { RecallPostersInput } from "@/lib/schemas/service-point";

/** Calls in the posters of a point: addresses given out so far are no longer believed to come from it. */
export function recallPosters(
  viewer: Viewer,
  { pointId, version }: RecallPostersInput,
): Promise<Outcome<{ edition: number }>> {
  return transaction(async (tx) => {
    const own = await ownPoint(tx, viewer, pointId);
    if (!own.ok) return own;
    const edition = own.value.edition + 1;
    const { count } = await tx.servicePoint.updateMany({
      where: { id: pointId, version },
      data: { edition, version: { increment: 1 } },
    });
    if (count === 0) return refuse({ code: "STALE" });
    await audit(tx, {
      chain: own.value.service.chain,
      actorId: viewer.employeeId,
      action: "recall-posters",
      subject: "service-point",
      subjectId: pointId,
      detail: { edition },
    });
    return done({ edition });
  });
}
