import "server-only";
import { ownQuestion } from "@/lib/commands/service-question";
import { audit } from "@/lib/db/audit";
import { transaction } from "@/lib/db/transaction";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { moveInOrder } from "@/lib/domain/service-question";
import type { Viewer } from "@/lib/domain/viewer";
import type { MoveServiceQuestionInput } from "@/lib/schemas/service-question";

/** Moves a question that is asked a place up or down. */
export function moveServiceQuestion(
  viewer: Viewer,
  { questionId, to }: MoveServiceQuestionInput,
): Promise<Outcome<null>> {
  return transaction(async (tx) => {
    const own = await ownQuestion(tx, viewer, questionId);
    if (!own.ok) return own;
    const { service, active } = own.value;
    if (!active) return refuse({ code: "NOT_FOUND" });
    const rows = await tx.serviceQuestion.findMany({
      where: { serviceId: service.id, active: true },
      orderBy: [{ ordinal: "asc" }, { id: "asc" }],
      select: { id: true, ordinal: true },
    });
    const places = rows.map(({ ordinal }) => ordinal);
    for (const [index, id] of moveInOrder(
      rows.map((row) => row.id),
      questionId,
      to,
    ).entries()) {
      await tx.serviceQuestion.update({
        where: { id },
        data: { ordinal: places[index] ?? index + 1 },
        select: { id: true },
      });
    }
    await audit(tx, {
      chain: service.chain,
      actorId: viewer.employeeId,
      action: "move-service-question",
      subject: "service",
      subjectId: service.id,
      detail: { questionId, to },
    });
    return done(null);
  });
}
