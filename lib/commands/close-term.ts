import "server-only";
import { today } from "@/lib/clock";
import { termFacts, type ChangedTerm } from "@/lib/commands/open-term";
import { audit } from "@/lib/db/audit";
import { transaction } from "@/lib/db/transaction";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { closeTerm as decideOfCloseTerm } from "@/lib/domain/period";
import type { Viewer } from "@/lib/domain/viewer";
import type { CloseTermInput } from "@/lib/schemas/period";

/** Ends work and ratings of a term; what is unfinished stays as it is and is counted in the trail. */
export function closeTerm(viewer: Viewer, { termId }: CloseTermInput): Promise<Outcome<ChangedTerm>> {
  return transaction(async (tx) => {
    // Whoever is recording or rating holds the term shared; closing waits for them and then counts.
    await tx.$executeRaw`SELECT 1 FROM "Term" WHERE "id" = ${termId}::uuid FOR UPDATE`;
    const term = await termFacts(tx, termId);
    if (term === null) return refuse({ code: "NOT_FOUND" });
    const decision = decideOfCloseTerm(viewer, term.facts, today());
    if (!decision.ok) return decision;
    await tx.term.update({ where: { id: termId }, data: { status: decision.value }, select: { id: true } });
    const unfinished = await tx.appraisal.count({ where: { termId, status: { not: "FINAL" } } });
    await audit(tx, {
      chain: "instansi",
      actorId: viewer.employeeId,
      action: "close-term",
      subject: "term",
      subjectId: termId,
      detail: { ...term.name, unfinished },
    });
    return done(term.name);
  });
}
