import "server-only";
import { hasAnswers, ownService, unitOfService } from "@/lib/commands/service-settings";
import { audit } from "@/lib/db/audit";
import { transaction } from "@/lib/db/transaction";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { changeService } from "@/lib/domain/service-settings";
import type { Viewer } from "@/lib/domain/viewer";
import type { EditServiceInput } from "@/lib/schemas/service-settings";

/** Changes name, unit, address and the other settings of a service. */
export function editService(
  viewer: Viewer,
  { serviceId, version, ...next }: EditServiceInput,
): Promise<Outcome<{ slug: string; moved: boolean }>> {
  return transaction(async (tx) => {
    const own = await ownService(tx, viewer, serviceId);
    if (!own.ok) return own;
    const { chain, name, unitId, slug, openAtNight, source } = own.value;
    const unit = await unitOfService(tx, next.unitId);
    if (unit === null) return refuse({ code: "NOT_FOUND" });
    const moved = next.slug !== slug;
    const taken =
      moved && (await tx.service.findUnique({ where: { slug: next.slug }, select: { id: true } })) !== null;
    const allowed = changeService(viewer, {
      unitPath: unit.path,
      taken,
      moved,
      answered: await hasAnswers(tx, serviceId),
    });
    if (!allowed.ok) return allowed;
    const { count } = await tx.service.updateMany({
      where: { id: serviceId, version },
      data: { ...next, version: { increment: 1 } },
    });
    if (count === 0) return refuse({ code: "STALE" });
    await audit(tx, {
      chain,
      actorId: viewer.employeeId,
      action: "edit-service",
      subject: "service",
      subjectId: serviceId,
      detail: { before: { name, unitId, slug, openAtNight, source }, after: next },
    });
    return done({ slug: next.slug, moved });
  });
}
