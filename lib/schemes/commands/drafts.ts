import "server-only";
import { INSTANSI_CHAIN } from "@/lib/kernel/unit";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { Viewer } from "@/lib/kernel/viewer";
import { findScheme, schemeJson } from "@/lib/schemes/db";
import { changeScheme, mayKeepSchemes } from "@/lib/schemes/rules";
import type { SaveSchemeInput, CopySchemeInput, DeleteSchemeInput } from "@/lib/schemes/schemas/scheme";
import type { Scheme } from "@/lib/scoring/scheme";
import { validateScheme } from "@/lib/scoring/scheme-shape";
import { today } from "@/lib/server/clock";
import { audit } from "@/lib/server/db/audit";
import { fromDay } from "@/lib/server/db/columns";
import { transaction } from "@/lib/server/db/transaction";

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
      chain: INSTANSI_CHAIN,
      actorId: viewer.employeeId,
      action: "save-scheme",
      subject: "scheme",
      subjectId: stored.id,
      detail: { code: stored.code, version: stored.version, revision },
    });
    return done({ schemeId: stored.id, revision });
  });
}

/** Makes the next version of a scheme as a draft with the same content. */
export async function copyScheme(
  viewer: Viewer,
  { schemeId }: CopySchemeInput,
): Promise<Outcome<{ schemeId: string }>> {
  return transaction(async (tx) => {
    const allowed = mayKeepSchemes(viewer);
    if (!allowed.ok) return allowed;
    // Copies of any version wait for each other, in one order, so that each finds a number of its own.
    await tx.$queryRaw`SELECT 1 FROM "Scheme" WHERE "code" = (SELECT "code" FROM "Scheme"
        WHERE "id" = ${schemeId}::uuid) ORDER BY "id" FOR UPDATE`;
    const source = await findScheme(tx, schemeId);
    if (source === null) return refuse({ code: "NOT_FOUND" });
    const newest = await tx.scheme.aggregate({ where: { code: source.code }, _max: { version: true } });
    const version = (newest._max.version ?? 0) + 1;
    const effectiveFrom = today() > source.effectiveFrom ? today() : source.effectiveFrom;
    const body = { ...source.body, version: `${today().slice(0, 4)}.${version}`, effectiveFrom };
    const made = await tx.scheme.create({
      data: {
        code: source.code,
        version,
        name: body.name,
        body: schemeJson(body),
        effectiveFrom: fromDay(effectiveFrom),
      },
      select: { id: true },
    });
    await audit(tx, {
      chain: INSTANSI_CHAIN,
      actorId: viewer.employeeId,
      action: "copy-scheme",
      subject: "scheme",
      subjectId: made.id,
      detail: { code: source.code, from: source.version, version },
    });
    return done({ schemeId: made.id });
  });
}

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
      chain: INSTANSI_CHAIN,
      actorId: viewer.employeeId,
      action: "delete-scheme",
      subject: "scheme",
      subjectId: schemeId,
      detail: { code: scheme.code, version: scheme.version },
    });
    return done({ schemeId });
  });
}
