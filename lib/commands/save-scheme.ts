import "server-only";
import { findScheme, schemeJson } from "@/lib/commands/scheme-facts";
import { audit } from "@/lib/db/audit";
import { fromDay } from "@/lib/db/dates";
import { transaction } from "@/lib/db/transaction";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { changeScheme, mayKeepSchemes } from "@/lib/domain/scheme-change";
import type { Viewer } from "@/lib/domain/viewer";
import type { SaveSchemeInput } from "@/lib/schemas/scheme";
import { validateScheme } from "@/lib/scoring/scheme-shape";
import { type Scheme } from "@/lib/scoring/scheme";

/** Replaces a draft; a version that was assigned or used is never changed. */
export async function saveScheme(
  viewer: Viewer,
  input: SaveSchemeInput,
): Promise<Outcome<{ schemeId: string; revision: number }>> {
  return transaction(async (tx) => {
    const allowed = mayKeepSchemes(viewer);
    if (!allowed.ok) return allowed;
    const stored = await findScheme(tx, input.schemeId);
    if (stored === null) return refuse({ code: "NOT_FOUND" });
    const changeable = changeScheme(viewer, stored.facts, input.revision);
    if (!changeable.ok) return changeable;
    const scheme: Scheme = { ...input.scheme, id: stored.code, version: stored.body.version };
    const problems = validateScheme(scheme);
    if (problems.length > 0) return refuse({ code: "SCHEME_INVALID", count: problems.length });
    const revision = input.revision + 1;
    await tx.scheme.update({
      where: { id: stored.id },
      data: {
        name: scheme.name,
        body: schemeJson(scheme),
        effectiveFrom: fromDay(scheme.effectiveFrom),
        revision,
      },
      select: { id: true },
    });
    await audit(tx, {
      chain: "instansi",
      actorId: viewer.employeeId,
      action: "save-scheme",
      subject: "scheme",
      subjectId: stored.id,
      detail: { code: stored.code, version: stored.version, revision },
    });
    return done({ schemeId: stored.id, revision });
  });
}
