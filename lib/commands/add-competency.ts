import "server-only";
import { audit } from "@/lib/db/audit";
import { transaction } from "@/lib/db/transaction";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { holdsAnywhere, type Viewer } from "@/lib/domain/viewer";
import type { AddCompetencyInput } from "@/lib/schemas/competency";

/** Adds a competency that positions may ask for; an existing one keeps its name, because scores name it. */
export function addCompetency(viewer: Viewer, input: AddCompetencyInput): Promise<Outcome<{ name: string }>> {
  return transaction(async (tx) => {
    if (!holdsAnywhere(viewer, ["BKD_ADMIN"])) return refuse({ code: "NOT_ALLOWED" });
    const [made] = await tx.competency.createManyAndReturn({
      data: [input],
      skipDuplicates: true,
      select: { id: true },
    });
    if (made === undefined) return refuse({ code: "COMPETENCY_EXISTS" });
    await audit(tx, {
      chain: "instansi",
      actorId: viewer.employeeId,
      action: "add-competency",
      subject: "competency",
      subjectId: made.id,
      detail: { ...input },
    });
    return done({ name: input.name });
  });
}
