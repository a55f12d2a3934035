import "server-only";
import { audit } from "@/lib/db/audit";
import { transaction } from "@/lib/db/transaction";
import { judgedAppraisal } from "@/lib/commands/judged-appraisal";
import { isWatchedReading } from "@/lib/domain/appraisal";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { maySee, type Viewer } from "@/lib/domain/viewer";

/** Leaves a trace that somebody other than the employee and her appraiser read a rating; called before it is shown. */
export async function recordReading(
  viewer: Viewer,
  appraisalId: string,
): Promise<Outcome<{ recorded: boolean }>> {
  return transaction<{ recorded: boolean }>(async (tx) => {
    const appraisal = await judgedAppraisal(tx, appraisalId);
    if (appraisal === null || !maySee(viewer, appraisal.facts)) return refuse({ code: "NOT_FOUND" });
    if (!isWatchedReading(viewer, appraisal.facts)) return done({ recorded: false });
    await audit(tx, {
      chain: appraisal.chain,
      actorId: viewer.employeeId,
      action: "record-reading",
      subject: "appraisal",
      subjectId: appraisal.id,
    });
    return done({ recorded: true });
  });
}
