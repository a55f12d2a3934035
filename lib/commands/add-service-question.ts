import "server-only";
import { activeQuestions, nextOrdinal, storedWords } from "@/lib/commands/service-question";
import { ownService } from "@/lib/commands/service-settings";
import { audit } from "@/lib/db/audit";
import { transaction } from "@/lib/db/transaction";
import { done, type Outcome } from "@/lib/domain/outcome";
import { askQuestion } from "@/lib/domain/service-question";
import type { Viewer } from "@/lib/domain/viewer";
import type { AddServiceQuestionInput } from "@/lib/schemas/service-question";

/** Adds a question that is asked after the nine; it never enters the IKM. */
export function addServiceQuestion(
  viewer: Viewer,
  { serviceId, text, options, en }: AddServiceQuestionInput,
): Promise<Outcome<{ questionId: string }>> {
  return transaction(async (tx) => {
    const own = await ownService(tx, viewer, serviceId);
    if (!own.ok) return own;
    const allowed = askQuestion(await activeQuestions(tx, serviceId));
    if (!allowed.ok) return allowed;
    const data = {
      serviceId,
      text,
      options: [...options],
      words: storedWords(en),
      ordinal: await nextOrdinal(tx, serviceId),
    };
    const { id } = await tx.serviceQuestion.create({ data, select: { id: true } });
    await audit(tx, {
      chain: own.value.chain,
      actorId: viewer.employeeId,
      action: "add-service-question",
      subject: "service",
      subjectId: serviceId,
      detail: { questionId: id, text, options: [...options], en: storedWords(en).en ?? null },
    });
    return done({ questionId: id });
  });
}
