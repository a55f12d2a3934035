import "server-only";
import { randomInt } from "node:crypto";
import { isPointNameTaken } from "@/lib/commands/service-point";
import { ownService } from "@/lib/commands/service-settings";
import { audit } from "@/lib/db/audit";
import type { Tx } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { done, type Outcome } from "@/lib/domain/outcome";
import { addPoint, pointCode } from "@/lib/domain/service-point";
import type { Viewer } from "@/lib/domain/viewer";
import type { AddServicePointInput } from "@/lib/schemas/service-point";

/** Adds a place where a service is asked about. */
export function addServicePoint(
  viewer: Viewer,
  { serviceId, ...input }: AddServicePointInput,
): Promise<Outcome<{ slug: string; pointId: string }>> {
  return transaction(async (tx) => {
    const own = await ownService(tx, viewer, serviceId);
    if (!own.ok) return own;
    const nameTaken = await isPointNameTaken(tx, { serviceId, name: input.name });
    const allowed = addPoint({ points: await tx.servicePoint.count({ where: { serviceId } }), nameTaken });
    if (!allowed.ok) return allowed;
    const { id, code } = await create(tx, { ...input, serviceId });
    await audit(tx, {
      chain: own.value.chain,
      actorId: viewer.employeeId,
      action: "add-service-point",
      subject: "service-point",
      subjectId: id,
      detail: { service: own.value.slug, code, ...input },
    });
    return done({ slug: own.value.slug, pointId: id });
  });
}

/** A code drawn twice is skipped, and another one drawn. */
async function create(tx: Tx, input: AddServicePointInput): Promise<{ id: string; code: string }> {
  const [made] = await tx.servicePoint.createManyAndReturn({
    data: [{ ...input, code: pointCode((below) => randomInt(below)) }],
    skipDuplicates: true,
    select: { id: true, code: true },
  });
  return made ?? create(tx, input);
}
