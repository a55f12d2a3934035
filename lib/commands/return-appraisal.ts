import "server-only";
import { audit } from "@/lib/db/audit";
import { refreshRollup } from "@/lib/db/rollup";
import { transaction } from "@/lib/db/transaction";
import { judgedAppraisal } from "@/lib/commands/judged-appraisal";
import { sendBack } from "@/lib/domain/appraisal";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import type { Viewer } from "@/lib/domain/viewer";
import type { ReturnAppraisalInput } from "@/lib/schemas/appraisal";

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
    await tx.notification.create({
      data: {
        employeeId: appraisal.employeeId,
        kind: "TERM_RETURNED",
        facts: { ...appraisal.termName, name: appraisal.appraiser.name },
        href: "/realisasi",
      },
      select: { id: true },
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
