import "server-only";
import { type ValueRating, judge, ratedValues, sendBack } from "@/lib/appraisals/rules/judging";
import type { RatingInput, ReturnAppraisalInput } from "@/lib/appraisals/schemas";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { Viewer } from "@/lib/kernel/viewer";
import { audit } from "@/lib/server/db/audit";
import type { Tx } from "@/lib/server/db/client";
import { notifyAnew } from "@/lib/server/db/notify";
import { refreshRollup } from "@/lib/server/db/rollup";
import { transaction } from "@/lib/server/db/transaction";
import type { JudgedAppraisal } from "@/lib/appraisals/db/judged-appraisal";
import { judgedAppraisal } from "@/lib/appraisals/db/judged-appraisal";

/** Replaces what this appraiser said about the seven values. */
export async function writeBehaviour(
  tx: Tx,
  { id, appraiserId }: JudgedAppraisal,
  behaviour: readonly ValueRating[],
): Promise<void> {
  await tx.behaviourRating.deleteMany({ where: { appraisalId: id, raterId: appraiserId } });
  await tx.behaviourRating.createMany({
    data: behaviour.map((rated) => ({
      ...rated,
      appraisalId: id,
      raterId: appraiserId,
      group: "ATASAN" as const,
    })),
  });
}

/** Keeps what the appraiser chose so far; the employee sees nothing of it until it is final. */
export async function saveRating(
  viewer: Viewer,
  input: RatingInput,
): Promise<Outcome<{ appraisalId: string; version: number }>> {
  return transaction(async (tx) => {
    const appraisal = await judgedAppraisal(tx, input.appraisalId);
    if (appraisal === null) return refuse({ code: "NOT_FOUND" });
    const judged = judge(viewer, appraisal.facts);
    if (!judged.ok) return judged;
    const behaviour = ratedValues(input);
    const written = await tx.appraisal.updateMany({
      where: { id: appraisal.id, version: input.version },
      data: {
        workRating: input.workRating ?? null,
        behaviourRating: input.behaviourRating ?? null,
        reason: input.reason ?? "",
        draftFeedback: input.feedback ?? "",
        version: { increment: 1 },
      },
    });
    if (written.count === 0) return refuse({ code: "STALE" });
    await writeBehaviour(tx, appraisal, behaviour);
    await audit(tx, {
      chain: appraisal.chain,
      actorId: viewer.employeeId,
      action: "save-rating",
      subject: "appraisal",
      subjectId: appraisal.id,
      detail: { values: behaviour.length },
    });
    return done({ appraisalId: appraisal.id, version: input.version + 1 });
  });
}

/** Sends a term back to the employee with what must be mended; the draft of the ratings stays with the appraiser. */
export async function returnAppraisal(
  viewer: Viewer,
  input: ReturnAppraisalInput,
): Promise<Outcome<{ appraisalId: string }>> {
  return transaction(async (tx) => {
    const appraisal = await judgedAppraisal(tx, input.appraisalId);
    if (appraisal === null) return refuse({ code: "NOT_FOUND" });
    const returned = sendBack(viewer, appraisal.facts, input.text);
    if (!returned.ok) return returned;
    const written = await tx.appraisal.updateMany({
      where: { id: appraisal.id, version: input.version },
      data: { status: "RETURNED", version: { increment: 1 } },
    });
    if (written.count === 0) return refuse({ code: "STALE" });
    await tx.feedback.create({
      data: {
        skpId: appraisal.skpId,
        appraisalId: appraisal.id,
        authorId: viewer.employeeId,
        text: input.text,
      },
      select: { id: true },
    });
    await notifyAnew(tx, {
      employeeId: appraisal.employeeId,
      kind: "TERM_RETURNED",
      facts: { ...appraisal.termName, name: appraisal.appraiser.name },
      href: appraisal.monthHref,
    });
    await refreshRollup(tx, appraisal.unitId, appraisal.termId);
    await audit(tx, {
      chain: appraisal.chain,
      actorId: viewer.employeeId,
      action: "return-appraisal",
      subject: "appraisal",
      subjectId: appraisal.id,
    });
    return done({ appraisalId: appraisal.id });
  });
}
