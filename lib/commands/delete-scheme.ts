import "server-only";
import { findScheme } from "@/lib/commands/scheme-facts";
import { audit } from "@/lib/db/audit";
import { transaction } from "@/lib/db/transaction";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { changeScheme, mayKeepSchemes } from "@/lib/domain/scheme-change";
import type { Viewer } from "@/lib/domain/viewer";
import type { DeleteSchemeInput } from "@/lib/schemas/scheme";

/** Throws a draft away, with its simulations; what was ever assigned or used stays. */
export async function deleteScheme(
  viewer: Viewer,
  { schemeId, revision }: DeleteSchemeInput,
): Promise<Outcome<{ schemeId: string }>> {
  return transaction(async (tx) => {
    const allowed = mayKeepSchemes(viewer);
    if (!allowed.ok) return allowed;
    const scheme = await findScheme(tx, schemeId);
    if (scheme === null) return refuse({ code: "NOT_FOUND" });
    const changeable = changeScheme(viewer, scheme.facts, revision);
    if (!changeable.ok) return changeable;
    await tx.scheme.delete({ where: { id: schemeId }, select: { id: true } });
    await audit(tx, {
      chain: "instansi",
      actorId: viewer.employeeId,
      action: "delete-scheme",
      subject: "scheme",
      subjectId: schemeId,
      detail: { code: scheme.code, version: scheme.version },
    });
    return done({ schemeId });
  });
}
