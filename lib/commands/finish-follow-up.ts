import "server-only";
import { today } from "@/lib/clock";
import { followUpFacts } from "@/lib/commands/follow-up-facts";
import { audit } from "@/lib/db/audit";
import { fromDay } from "@/lib/db/dates";
import { transaction } from "@/lib/db/transaction";
import { moveFollowUp } from "@/lib/domain/follow-up";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import type { Viewer } from "@/lib/domain/viewer";
import type { FinishFollowUpInput } from "@/lib/schemas/follow-up";

/** Marks a plan as done today, with what came of it. */
export function finishFollowUp(
  viewer: Viewer,
  { followUpId, version, result }: FinishFollowUpInput,
): Promise<Outcome<{ unsur: string }>> {
  return transaction(async (tx) => {
    const plan = await followUpFacts(tx, followUpId);
    if (plan === null) return refuse({ code: "NOT_FOUND" });
    const decision = moveFollowUp(viewer, plan, { to: "DONE", version });
    if (!decision.ok) return decision;
    const { count } = await tx.followUp.updateMany({
      where: { id: followUpId, version },
      data: { status: "DONE", doneOn: fromDay(today()), result, version: version + 1 },
    });
    if (count === 0) return refuse({ code: "STALE" });
    await audit(tx, {
      chain: plan.chain,
      actorId: viewer.employeeId,
      action: "finish-follow-up",
      subject: "follow-up",
      subjectId: followUpId,
      detail: { service: plan.service, unsur: plan.unsur, result },
    });
    return done({ unsur: plan.unsur });
  });
}
