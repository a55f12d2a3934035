import "server-only";
import { audit } from "@/lib/db/audit";
import { transaction } from "@/lib/db/transaction";
import { judgedAppraisal, writeBehaviour } from "@/lib/commands/judged-appraisal";
import { judge } from "@/lib/domain/appraisal";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { ratedValues } from "@/lib/domain/rating";
import type { Viewer } from "@/lib/domain/viewer";
import type { RatingInput } from "@/lib/schemas/appraisal";
import { CORE_VALUES } from "@/lib/scoring/codes";

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
    const behaviour = ratedValues(CORE_VALUES, input);
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
