import "server-only";
import type { Term, TermName } from "@/lib/kernel/term";
import { termSelect, toTerm } from "@/lib/server/db/terms";
import { INSTANSI_CHAIN } from "@/lib/kernel/unit";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { Viewer } from "@/lib/kernel/viewer";
import { openTerm as decide, closeTerm as decideOfCloseTerm } from "@/lib/periods/rules";
import type { OpenTermInput, CloseTermInput } from "@/lib/periods/schemas";
import { today } from "@/lib/server/clock";
import { audit } from "@/lib/server/db/audit";
import type { Tx } from "@/lib/server/db/client";
import { recountTerm } from "@/lib/server/db/rollup";
import { transaction } from "@/lib/server/db/transaction";

/** Lets work and ratings of a term begin, or begin again with a reason. */
export function openTerm(viewer: Viewer, { termId, reason }: OpenTermInput): Promise<Outcome<TermName>> {
  return transaction(async (tx) => {
    const term = await findTerm(tx, termId);
    if (term === null) return refuse({ code: "NOT_FOUND" });
    const decision = decide(viewer, term, { today: today(), reason });
    if (!decision.ok) return decision;
    const { status } = term;
    const { count } = await tx.term.updateMany({
      where: { id: termId, status },
      data: { status: decision.value },
    });
    if (count === 0) return refuse({ code: "STALE" });
    await recountTerm(tx, termId);
    await audit(tx, {
      chain: INSTANSI_CHAIN,
      actorId: viewer.employeeId,
      action: "open-term",
      subject: "term",
      subjectId: termId,
      detail: { ...asTraced(term), before: status, reason },
    });
    return done(nameOf(term));
  });
}

/** Reads what opening and closing decide on. */
async function findTerm(tx: Tx, id: string): Promise<Term | null> {
  const term = await tx.term.findUnique({ where: { id }, select: termSelect });
  return term && toTerm(term);
}

const nameOf = ({ cadence, year, number }: Term): TermName => ({ cadence, year, number });

/** A term as the trail names it. */
const asTraced = ({ cadence, year, number }: Term) => ({ cadence, year, ordinal: number });

/** Ends work and ratings of a term; what is unfinished stays as it is and is counted in the trail. */
export function closeTerm(viewer: Viewer, { termId }: CloseTermInput): Promise<Outcome<TermName>> {
  return transaction(async (tx) => {
    // Whoever is recording or rating holds the term shared; closing waits for them and then counts.
    await tx.$executeRaw`SELECT 1 FROM "Term" WHERE "id" = ${termId}::uuid FOR UPDATE`;
    const term = await findTerm(tx, termId);
    if (term === null) return refuse({ code: "NOT_FOUND" });
    const decision = decideOfCloseTerm(viewer, term, today());
    if (!decision.ok) return decision;
    await tx.term.update({ where: { id: termId }, data: { status: decision.value }, select: { id: true } });
    await recountTerm(tx, termId);
    const unfinished = await tx.appraisal.count({ where: { termId, status: { not: "FINAL" } } });
    await audit(tx, {
      chain: INSTANSI_CHAIN,
      actorId: viewer.employeeId,
      action: "close-term",
      subject: "term",
      subjectId: termId,
      detail: { ...asTraced(term), unfinished },
    });
    return done(nameOf(term));
  });
}
