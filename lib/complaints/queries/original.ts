import "server-only";
import { chainOf } from "@/lib/kernel/unit";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { runsServices } from "@/lib/kernel/service";
import type { Viewer } from "@/lib/kernel/viewer";
import { audit } from "@/lib/server/db/audit";
import { transaction } from "@/lib/server/db/transaction";

/**
 * The words of a citizen as they were sent, for those who run the unit; leaves a trace once something
 * of them was hidden.
 */
export function readComplaintOriginal(viewer: Viewer, code: string): Promise<Outcome<{ text: string }>> {
  return transaction(async (tx) => {
    const complaint = await tx.complaint.findUnique({
      where: { code },
      select: { id: true, text: true, shownText: true, unit: { select: { path: true, opdId: true } } },
    });
    if (complaint === null || !runsServices(viewer, complaint.unit.path))
      return refuse({ code: "NOT_FOUND" });
    const { id, text, shownText, unit } = complaint;
    if (shownText !== null)
      await audit(tx, {
        chain: chainOf(unit),
        actorId: viewer.employeeId,
        action: "read-complaint-original",
        subject: "complaint",
        subjectId: id,
      });
    return done({ text });
  });
}
