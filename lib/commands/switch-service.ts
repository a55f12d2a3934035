import "server-only";
import { ownService } from "@/lib/commands/service-settings";
import { audit } from "@/lib/db/audit";
import { transaction } from "@/lib/db/transaction";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import type { Viewer } from "@/lib/domain/viewer";
import type { SwitchServiceInput } from "@/lib/schemas/service-settings";

/** Opens or closes the survey of a service. */
export function switchService(
  viewer: Viewer,
  { serviceId, version, active }: SwitchServiceInput,
): Promise<Outcome<{ active: boolean }>> {
  return transaction(async (tx) => {
    const own = await ownService(tx, viewer, serviceId);
    if (!own.ok) return own;
    const { count } = await tx.service.updateMany({
      where: { id: serviceId, version },
      data: { active, version: { increment: 1 } },
    });
    if (count === 0) return refuse({ code: "STALE" });
    await audit(tx, {
      chain: own.value.chain,
      actorId: viewer.employeeId,
      action: "switch-service",
      subject: "service",
      subjectId: serviceId,
      detail: { active },
    });
    return done({ active });
  });
}
