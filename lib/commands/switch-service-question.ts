import "server-only";
import { activeQuestions, nextOrdinal, ownQuestion } from "@/lib/commands/service-question";
import { audit } from "@/lib/db/audit";
import { transaction } from "@/lib/db/transaction";
import { done, type Outcome } from "@/lib/domain/outcome";
import { askQuestion } from "@/lib/domain/service-question";
import type { Viewer } from "@/lib/domain/viewer";
import type { SwitchServiceQuestionInput } from "@/lib/schemas/service-question";

/** Retires a question, or asks it again as the last one; what was answered stays. */
export function switchServiceQuestion(
  viewer: Viewer,
  { questionId, active }: SwitchServiceQuestionInput,
): Promise<Outcome<{ active: boolean }>> {
  return transaction(async (tx) => {
    const own = await ownQuestion(tx, viewer, questionId);
    if (!own.ok) return own;
    const { service } = own.value;
    if (own.value.active === active) return done({ active });
    const allowed = active ? askQuestion(await activeQuestions(tx, service.id)) : done(null);
    if (!allowed.ok) return allowed;
    const place = active ? { ordinal: await nextOrdinal(tx, service.id) } : {};
    await tx.serviceQuestion.update({
      where: { id: questionId },
      data: { active, ...place },
      select: { id: true },
    });
    await audit(tx, {
      chain: service.chain,
      actorId: viewer.employeeId,
      action: "switch-service-question",
      subject: "service",
      subjectId: service.id,
      detail: { questionId, active },
    });
    return done({ active });
  });
}
