import "server-only";
import { followUpFacts } from "@/lib/commands/follow-up-facts";
import { audit } from "@/lib/db/audit";
import { transaction } from "@/lib/db/transaction";
import { moveFollowUp } from "@/lib/domain/follow-up";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import type { Viewer } from "@/lib/domain/viewer";
import type { ReopenFollowUpInput } from "@/lib/schemas/follow-up";

/** Takes up again what was marked as done; the reason and the former result stay in the trail. */
export function reopenFollowUp(
  viewer: Viewer,
  { followUpId, version, reason }: ReopenFollowUpInput,
): Promise<Outcome<{ unsur: string }>> {
  return transaction(async (tx) => {
    const plan = await followUpFacts(tx, followUpId);
    if (plan === null) return refuse({ code: "NOT_FOUND" });
    const decision = moveFollowUp(viewer, plan, { to: "PLANNED", version });
    if (!decision.ok) return decision;
    const { count } = await tx.followUp.updateMany({
      where: { id: followUpId, version },
      data: { status: "PLANNED", doneOn: null, version: version + 1 },
    });
    if (count === 0) return refuse({ code: "STALE" });
    await audit(tx, {
      chain: plan.chain,
      actorId: viewer.employeeId,
      action: "reopen-follow-up",
      subject: "follow-up",
      subjectId: followUpId,
      detail: { service: plan.service, unsur: plan.unsur, reason },
    });
    return done({ unsur: plan.unsur });
  });
}
