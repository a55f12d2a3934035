import "server-only";
import { areLinesOf } from "@/lib/commands/return-skp";
import { findSkp } from "@/lib/commands/skp-facts";
import { audit } from "@/lib/db/audit";
import { transaction } from "@/lib/db/transaction";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { mayWriteFeedback } from "@/lib/domain/skp";
import type { Viewer } from "@/lib/domain/viewer";
import type { WriteFeedbackInput } from "@/lib/schemas/skp";

/**
 * Umpan balik berkelanjutan: words of the appraiser or the employee on the SKP or one of its lines;
 * tells the other.
 */
export async function writeFeedback(
  viewer: Viewer,
  { skpId, rhkId, ikiId, text }: WriteFeedbackInput,
): Promise<Outcome<{ skpId: string }>> {
  return transaction(async (tx) => {
    const skp = await findSkp(tx, viewer, skpId);
    if (skp === null) return refuse({ code: "NOT_FOUND" });
    const allowed = mayWriteFeedback(viewer, skp);
    if (!allowed.ok) return allowed;
    if (!(await areLinesOf(tx, skpId, [{ rhkId, ikiId }]))) return refuse({ code: "NOT_FOUND" });
    const authorId = viewer.employeeId;
    await tx.feedback.create({ data: { skpId, rhkId, ikiId, text, authorId }, select: { id: true } });
    const reader = authorId === skp.employeeId ? skp.appraiserId : skp.employeeId;
    if (reader !== null)
      await tx.notification.create({
        data: {
          employeeId: reader,
          kind: "FEEDBACK_WRITTEN",
          facts: { year: skp.period.year },
          href: `/skp/${skpId}`,
        },
        select: { id: true },
      });
    await audit(tx, {
      chain: skp.chain,
      actorId: authorId,
      action: "write-feedback",
      subject: "skp",
      subjectId: skpId,
    });
    return done({ skpId });
  });
}
