import "server-only";
import { now, today } from "@/lib/clock";
import { appraiserOf } from "@/lib/commands/appraiser-of";
import { findSkp, planRulesOf, readPlan, termsOf, type FoundSkp } from "@/lib/commands/skp-facts";
import { audit } from "@/lib/db/audit";
import type { Tx } from "@/lib/db/client";
import { refreshRollups } from "@/lib/db/rollup";
import { transaction } from "@/lib/db/transaction";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { mayEdit } from "@/lib/domain/skp";
import type { SkpContent } from "@/lib/domain/skp-diff";
import { skpProblems } from "@/lib/domain/skp-problems";
import type { Viewer } from "@/lib/domain/viewer";
import type { SubmitSkpInput } from "@/lib/schemas/skp";

/** Hands a complete SKP to today's appraiser and keeps what was submitted, word for word. */
export async function submitSkp(
  viewer: Viewer,
  input: SubmitSkpInput,
): Promise<Outcome<{ skpId: string; revision: number }>> {
  return transaction(async (tx) => {
    const skp = await findSkp(tx, viewer, input.skpId);
    if (skp === null) return refuse({ code: "NOT_FOUND" });
    const allowed = mayEdit(viewer, skp, input.version);
    if (!allowed.ok) return allowed;
    // HR may have corrected the appraiser since the draft was opened.
    const appraiserId = await appraiserOf(tx, skp.employeeId, today());
    if (appraiserId === null) return refuse({ code: "NO_APPRAISER" });
    const rhk = await readPlan(tx, skp.id);
    const problems = skpProblems({ appraiserId, rhk }, await planRulesOf(tx, skp));
    if (problems.length > 0) return refuse({ code: "SKP_INCOMPLETE", count: problems.length });
    const { id, version, status } = skp;
    const held = await tx.skp.updateMany({
      where: { id, version, status },
      data: { status: "SUBMITTED", appraiserId, submittedAt: now(), version: { increment: 1 } },
    });
    if (held.count === 0) return refuse({ code: "STALE" });
    const revision = await keepRevision(tx, skp, rhk);
    await tell(tx, skp, appraiserId);
    await refreshRollups(tx, skp.unitId, await termsOf(tx, skp));
    await audit(tx, {
      chain: skp.chain,
      actorId: viewer.employeeId,
      action: "submit-skp",
      subject: "skp",
      subjectId: id,
      detail: { revision, appraiserId },
    });
    return done({ skpId: id, revision });
  });
}

async function keepRevision(tx: Tx, skp: FoundSkp, rhk: SkpContent["rhk"]): Promise<number> {
  const written = await tx.behaviourExpectation.findMany({
    where: { skpId: skp.id },
    select: { value: true, text: true },
  });
  const content: SkpContent = {
    rhk,
    expectations: Object.fromEntries(written.map(({ value, text }) => [value, text])),
  };
  const number = 1 + (await tx.skpRevision.count({ where: { skpId: skp.id } }));
  await tx.skpRevision.create({
    data: { skpId: skp.id, number, content: JSON.parse(JSON.stringify(content)) as object },
    select: { id: true },
  });
  return number;
}

const tell = (tx: Tx, skp: FoundSkp, employeeId: string) =>
  tx.notification.create({
    data: {
      employeeId,
      kind: "SKP_SUBMITTED",
      facts: { name: skp.employee.name, year: skp.period.year },
      href: `/skp/${skp.id}`,
    },
    select: { id: true },
  });
