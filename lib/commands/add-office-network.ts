import "server-only";
import { randomUUID } from "node:crypto";
import { audit } from "@/lib/db/audit";
import { transaction } from "@/lib/db/transaction";
import { keepUnit } from "@/lib/domain/api-key";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import type { Viewer } from "@/lib/domain/viewer";
import type { AddOfficeNetworkInput } from "@/lib/schemas/api-key";

/** Names a network of a unit's own computers: answers from it, without a ticket or a kiosk, are looked at first. */
export function addOfficeNetwork(
  viewer: Viewer,
  { unit: code, range, note }: AddOfficeNetworkInput,
): Promise<Outcome<string>> {
  return transaction(async (tx) => {
    const unit = await tx.unit.findUnique({ where: { code }, select: { id: true, path: true, opdId: true } });
    if (unit === null || !keepUnit(viewer, unit).ok) return refuse({ code: "NOT_FOUND" });
    const { count } = await tx.officeNetwork.createMany({
      data: [{ id: randomUUID(), unitId: unit.id, range, note }],
      skipDuplicates: true,
    });
    if (count === 0) return refuse({ code: "NETWORK_LISTED" });
    await audit(tx, {
      chain: unit.opdId ?? unit.id,
      actorId: viewer.employeeId,
      action: "add-office-network",
      subject: "unit",
      subjectId: unit.id,
      detail: { range, note },
    });
    return done(range);
  });
}
