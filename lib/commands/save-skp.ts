import "server-only";
import { now, today } from "@/lib/clock";
import { appraiserOf } from "@/lib/commands/appraiser-of";
import { findSkp, type FoundSkp } from "@/lib/commands/skp-facts";
import { linesOf, replaceLines } from "@/lib/commands/skp-lines";
import { audit } from "@/lib/db/audit";
import type { Tx } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { mayEdit } from "@/lib/domain/skp";
import type { Viewer } from "@/lib/domain/viewer";
import type { SaveSkpInput } from "@/lib/schemas/skp";
import type { CoreValue } from "@/lib/scoring/codes";

const HOUR = 3_600_000;

/** Keeps a draft as typed, complete or not, and answers its new version. */
export async function saveSkp(viewer: Viewer, input: SaveSkpInput): Promise<Outcome<{ version: number }>> {
  return transaction(async (tx) => {
    const skp = await findSkp(tx, viewer, input.skpId);
    if (skp === null) return refuse({ code: "NOT_FOUND" });
    const allowed = mayEdit(viewer, skp, input.version);
    if (!allowed.ok) return allowed;
    const { id, version, status } = skp;
    // A draft begun while the chair was vacant finds its appraiser at the next save.
    const appraiserId = skp.appraiserId ?? (await appraiserOf(tx, skp.employeeId, today()));
    const held = await tx.skp.updateMany({
      where: { id, version, status },
      data: { appraiserId, version: { increment: 1 }, savedAt: now() },
    });
    if (held.count === 0) return refuse({ code: "STALE" });
    const lines = linesOf(input.rhk);
    if (!(await linksHold(tx, skp, lines.rhk))) return refuse({ code: "RHK_NOT_OF_SUPERIOR" });
    if (!(await namesOnlyItsOwn(tx, skp, lines)) || !(await replaceLines(tx, id, lines)))
      return refuse({ code: "NOT_FOUND" });
    if (input.expectations !== undefined) await replaceExpectations(tx, id, input.expectations);
    await auditOnceAnHour(tx, viewer, skp);
    return done({ version: version + 1 });
  });
}

/** A link leads to a plan the appraiser has submitted in the same period; a link that already stands may stay. */
async function linksHold(tx: Tx, skp: FoundSkp, rhk: ReturnType<typeof linesOf>["rhk"]): Promise<boolean> {
  const wanted = [...new Set(rhk.flatMap(({ parentRhkId }) => parentRhkId ?? []))];
  if (wanted.length === 0) return true;
  const superiors = {
    periodId: skp.periodId,
    status: { not: "DRAFT" as const },
    AND: [{ employeeId: { not: skp.employeeId } }, { employeeId: skp.appraiserId ?? skp.employeeId }],
  };
  const found = await tx.rhk.count({
    where: { id: { in: wanted }, OR: [{ skp: superiors }, { childRhk: { some: { skpId: skp.id } } }] },
  });
  return found === wanted.length;
}

/** No id twice, and only terms of the SKP's own period. */
async function namesOnlyItsOwn(tx: Tx, skp: FoundSkp, lines: ReturnType<typeof linesOf>): Promise<boolean> {
  const ids = [...lines.rhk, ...lines.iki].map(({ id }) => id);
  const terms = [...new Set(lines.targets.map(({ termId }) => termId))];
  if (new Set(ids).size !== ids.length) return false;
  return (
    terms.length === 0 ||
    (await tx.term.count({ where: { id: { in: terms }, periodId: skp.periodId } })) === terms.length
  );
}

async function replaceExpectations(
  tx: Tx,
  skpId: string,
  expectations: Partial<Record<CoreValue, string>>,
): Promise<void> {
  await tx.behaviourExpectation.deleteMany({ where: { skpId } });
  const written = Object.entries(expectations).filter(([, text]) => text !== "");
  await tx.behaviourExpectation.createMany({
    data: written.map(([value, text]) => ({ skpId, value: value as CoreValue, text })),
  });
}

/**
 * A draft saves itself every few seconds; the trail says in which hours it was worked on, revisions say
 * what was submitted.
 */
async function auditOnceAnHour(tx: Tx, viewer: Viewer, skp: FoundSkp): Promise<void> {
  const recent = await tx.auditEvent.count({
    where: { subjectId: skp.id, action: "save-skp", at: { gte: new Date(now().getTime() - HOUR) } },
  });
  if (recent === 0)
    await audit(tx, {
      chain: skp.chain,
      actorId: viewer.employeeId,
      action: "save-skp",
      subject: "skp",
      subjectId: skp.id,
    });
}
