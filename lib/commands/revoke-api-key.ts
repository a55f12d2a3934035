import "server-only";
import { now } from "@/lib/clock";
import { audit } from "@/lib/db/audit";
import { transaction } from "@/lib/db/transaction";
import { revokeKey } from "@/lib/domain/api-key";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import type { Viewer } from "@/lib/domain/viewer";
import type { RevokeApiKeyInput } from "@/lib/schemas/api-key";

/** Takes a key out of use at once; its tickets stay as they were given. */
export function revokeApiKey(viewer: Viewer, { keyId }: RevokeApiKeyInput): Promise<Outcome<string>> {
  return transaction(async (tx) => {
    const key = await tx.apiKey.findUnique({
      where: { id: keyId },
      select: { name: true, revokedAt: true, unit: { select: { id: true, path: true, opdId: true } } },
    });
    const allowed = revokeKey(
      viewer,
      key === null ? null : { unitPath: key.unit.path, revoked: key.revokedAt !== null },
    );
    if (!allowed.ok || key === null) return allowed.ok ? refuse({ code: "NOT_FOUND" }) : allowed;
    const { count } = await tx.apiKey.updateMany({
      where: { id: keyId, revokedAt: null },
      data: { revokedAt: now() },
    });
    if (count === 0) return refuse({ code: "STALE" });
    await audit(tx, {
      chain: key.unit.opdId ?? key.unit.id,
      actorId: viewer.employeeId,
      action: "revoke-api-key",
      subject: "api-key",
      subjectId: keyId,
      detail: { name: key.name },
    });
    return done(key.name);
  });
}
