import "server-only";
import { audit } from "@/lib/server/db/audit";
import { transaction } from "@/lib/server/db/transaction";
import { isWatchedReading } from "@/lib/appraisals/rules";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { maySee, type Viewer } from "@/lib/kernel/viewer";
import { judgedAppraisal } from "@/lib/appraisals/db/judged-appraisal";

/** An appraisal whose rating a page is about to show. */
interface Readable {
  appraisalId: string;
  status: string;
}

/**
 * Leaves a trace for every final rating of somebody else before a page shows it. Not a door for forms: a page calls it
 * while it is made, one appraisal after the other, because their traces stand in one chain.
 */
export async function readRatings(viewer: Viewer, appraisals: readonly Readable[]): Promise<void> {
  for (const { appraisalId, status } of appraisals) {
    if (status === "FINAL") await recordReading(viewer, appraisalId);
  }
}

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
