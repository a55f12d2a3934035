import "server-only";
import { audit } from "@/lib/db/audit";
import { transaction } from "@/lib/db/transaction";
import { keepUnit } from "@/lib/domain/api-key";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import type { Viewer } from "@/lib/domain/viewer";
import type { RemoveOfficeNetworkInput } from "@/lib/schemas/api-key";

/** Takes a network off the list; what was held back because of it still waits for its review. */
export function removeOfficeNetwork(
  viewer: Viewer,
  { networkId }: RemoveOfficeNetworkInput,
): Promise<Outcome<string>> {
  return transaction(async (tx) => {
    const network = await tx.officeNetwork.findUnique({
      where: { id: networkId },
      select: { range: true, unit: { select: { id: true, path: true, opdId: true } } },
    });
    if (network === null || !keepUnit(viewer, network.unit).ok) return refuse({ code: "NOT_FOUND" });
    const { count } = await tx.officeNetwork.deleteMany({ where: { id: networkId } });
    if (count === 0) return refuse({ code: "NOT_FOUND" });
    const { unit, range } = network;
    await audit(tx, {
      chain: unit.opdId ?? unit.id,
      actorId: viewer.employeeId,
      action: "remove-office-network",
      subject: "unit",
      subjectId: unit.id,
      detail: { range },
    });
    return done(range);
  });
}
