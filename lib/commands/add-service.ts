import "server-only";
import { unitOfService } from "@/lib/commands/service-settings";
import { audit } from "@/lib/db/audit";
import type { Tx } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { addService as mayAddService, freeSlug, proposeSlug } from "@/lib/domain/service-settings";
import type { Viewer } from "@/lib/domain/viewer";
import type { AddServiceInput } from "@/lib/schemas/service-settings";

/** Adds a service that citizens can judge; without an address it gets a free one made of its name. */
export function addService(
  viewer: Viewer,
  { slug: wanted, ...input }: AddServiceInput,
): Promise<Outcome<{ slug: string }>> {
  return transaction(async (tx) => {
    const unit = await unitOfService(tx, input.unitId);
    if (unit === null) return refuse({ code: "NOT_FOUND" });
    const slug = wanted === "" ? await slugFor(tx, input.name) : wanted;
    const taken = (await tx.service.findUnique({ where: { slug }, select: { id: true } })) !== null;
    const allowed = mayAddService(viewer, { unitPath: unit.path, taken });
    if (!allowed.ok) return allowed;
    const [made] = await tx.service.createManyAndReturn({
      data: [{ ...input, slug }],
      skipDuplicates: true,
      select: { id: true },
    });
    if (made === undefined) return refuse({ code: "SLUG_TAKEN" });
    await audit(tx, {
      chain: unit.chain,
      actorId: viewer.employeeId,
      action: "add-service",
      subject: "service",
      subjectId: made.id,
      detail: { ...input, slug },
    });
    return done({ slug });
  });
}

async function slugFor(tx: Tx, name: string): Promise<string> {
  const proposed = proposeSlug(name);
  const rows = await tx.service.findMany({
    where: { slug: { startsWith: proposed.slice(0, -3) } },
    select: { slug: true },
  });
  return freeSlug(proposed, new Set(rows.map(({ slug }) => slug)));
}
