import "server-only";
import { isPointNameTaken, ownPoint } from "@/lib/commands/service-point";
import { audit } from "@/lib/db/audit";
import { transaction } from "@/lib/db/transaction";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { changePoint } from "@/lib/domain/service-point";
import type { Viewer } from "@/lib/domain/viewer";
import type { EditServicePointInput } from "@/lib/schemas/service-point";

/** Changes name, kind and capacity of a point; its address stays. */
export function editServicePoint(
  viewer: Viewer,
  { pointId, version, ...next }: EditServicePointInput,
): Promise<Outcome<{ name: string }>> {
  return transaction(async (tx) => {
    const own = await ownPoint(tx, viewer, pointId);
    if (!own.ok) return own;
    const { service, name, kind, capacity } = own.value;
    const nameTaken = await isPointNameTaken(tx, {
      serviceId: service.id,
      name: next.name,
      besides: pointId,
    });
    const answered =
      (await tx.surveyResponse.findFirst({ where: { pointId }, select: { id: true } })) !== null;
    const allowed = changePoint({ nameTaken, before: kind, after: next.kind, answered });
    if (!allowed.ok) return allowed;
    const { count } = await tx.servicePoint.updateMany({
      where: { id: pointId, version },
      data: { ...next, version: { increment: 1 } },
    });
    if (count === 0) return refuse({ code: "STALE" });
    await audit(tx, {
      chain: service.chain,
      actorId: viewer.employeeId,
      action: "edit-service-point",
      subject: "service-point",
      subjectId: pointId,
      detail: { before: { name, kind, capacity }, after: next },
    });
    return done({ name: next.name });
  });
}
