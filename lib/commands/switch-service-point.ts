import "server-only";
import { ownPoint } from "@/lib/commands/service-point";
import { audit } from "@/lib/db/audit";
import { transaction } from "@/lib/db/transaction";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import type { Viewer } from "@/lib/domain/viewer";
import type { SwitchServicePointInput } from "@/lib/schemas/service-point";

/** Takes a point out of use, or back into it; its answers stay counted. */
export function switchServicePoint(
  viewer: Viewer,
  { pointId, version, active }: SwitchServicePointInput,
): Promise<Outcome<{ active: boolean }>> {
  return transaction(async (tx) => {
    const own = await ownPoint(tx, viewer, pointId);
    if (!own.ok) return own;
    const { count } = await tx.servicePoint.updateMany({
      where: { id: pointId, version },
      data: { active, version: { increment: 1 } },
    });
    if (count === 0) return refuse({ code: "STALE" });
    await audit(tx, {
      chain: own.value.service.chain,
      actorId: viewer.employeeId,
      action: "switch-service-point",
      subject: "service-point",
      subjectId: pointId,
      detail: { active },
    });
    return done({ active });
  });
}
