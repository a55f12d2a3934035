import "server-only";
import { now } from "@/lib/clock";
import { audit } from "@/lib/db/audit";
import { hashToken, newToken } from "@/lib/db/session-token";
import { transaction } from "@/lib/db/transaction";
import { KEY_MARK, KEY_PREFIX_LENGTH, keepUnit } from "@/lib/domain/api-key";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import type { Viewer } from "@/lib/domain/viewer";
import type { MakeApiKeyInput } from "@/lib/schemas/api-key";

/** A key just made: the only time it is known. */
export interface MadeApiKey {
  name: string;
  token: string;
}

/** Makes a key for the queue system of a unit; only its hash is kept. */
export function makeApiKey(
  viewer: Viewer,
  { key, unit: code, name }: MakeApiKeyInput,
): Promise<Outcome<MadeApiKey>> {
  return transaction(async (tx) => {
    const unit = await tx.unit.findUnique({ where: { code }, select: { id: true, path: true, opdId: true } });
    const allowed = keepUnit(viewer, unit);
    if (!allowed.ok || unit === null) return refuse({ code: "NOT_FOUND" });
    const token = `${KEY_MARK}${newToken()}`;
    const { count } = await tx.apiKey.createMany({
      data: [
        {
          id: key,
          unitId: unit.id,
          name,
          prefix: token.slice(0, KEY_PREFIX_LENGTH),
          keyHash: hashToken(token),
          createdById: viewer.employeeId,
          createdAt: now(),
        },
      ],
      skipDuplicates: true,
    });
    if (count === 0) return refuse({ code: "KEY_MADE" });
    await audit(tx, {
      chain: unit.opdId ?? unit.id,
      actorId: viewer.employeeId,
      action: "make-api-key",
      subject: "api-key",
      subjectId: key,
      detail: { name, unit: code },
    });
    return done({ name, token });
  });
}
