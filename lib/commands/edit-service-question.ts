import "server-only";
import { isQuestionAnswered, ownQuestion, storedWords } from "@/lib/commands/service-question";
import { audit } from "@/lib/db/audit";
import { transaction } from "@/lib/db/transaction";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { rewordQuestion, seenOf } from "@/lib/domain/service-question";
import type { Viewer } from "@/lib/domain/viewer";
import type { EditServiceQuestionInput } from "@/lib/schemas/service-question";

/** Rewords a question nobody has answered yet, or adds its English words. */
export function editServiceQuestion(
  viewer: Viewer,
  { questionId, seen, text, options, en }: EditServiceQuestionInput,
): Promise<Outcome<{ slug: string }>> {
  return transaction(async (tx) => {
    const own = await ownQuestion(tx, viewer, questionId);
    if (!own.ok) return own;
    const before = own.value;
    if (seenOf(before) !== seen) return refuse({ code: "STALE" });
    const after = { text, options, en };
    const allowed = rewordQuestion({
      before,
      after,
      answered: await isQuestionAnswered(tx, { id: questionId, serviceId: before.service.id }),
    });
    if (!allowed.ok) return allowed;
    await tx.serviceQuestion.update({
      where: { id: questionId },
      data: { text, options: [...options], words: storedWords(en) },
      select: { id: true },
    });
    await audit(tx, {
      chain: before.service.chain,
      actorId: viewer.employeeId,
      action: "edit-service-question",
      subject: "service",
      subjectId: before.service.id,
      detail: { questionId, before: seenOf(before), after: seenOf(after) },
    });
    return done({ slug: before.service.slug });
  });
}
