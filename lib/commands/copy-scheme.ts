import "server-only";
import { today } from "@/lib/clock";
import { findScheme, schemeJson } from "@/lib/commands/scheme-facts";
import { audit } from "@/lib/db/audit";
import { fromDay } from "@/lib/db/dates";
import { transaction } from "@/lib/db/transaction";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { mayKeepSchemes } from "@/lib/domain/scheme-change";
import type { Viewer } from "@/lib/domain/viewer";
import type { CopySchemeInput } from "@/lib/schemas/scheme";

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
      chain: "instansi",
      actorId: viewer.employeeId,
      action: "copy-scheme",
      subject: "scheme",
      subjectId: made.id,
      detail: { code: source.code, from: source.version, version },
    });
    return done({ schemeId: made.id });
  });
}
