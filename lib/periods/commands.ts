import "server-only";
import { INSTANSI_CHAIN } from "@/lib/kernel/unit";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { Viewer } from "@/lib/kernel/viewer";
import { openTerm as decide, type TermFacts, closeTerm as decideOfCloseTerm } from "@/lib/periods/rules";
import type { OpenTermInput, CloseTermInput } from "@/lib/periods/schemas";
import { today } from "@/lib/server/clock";
import { audit } from "@/lib/server/db/audit";
import type { Tx } from "@/lib/server/db/client";
import { toDay } from "@/lib/server/db/columns";
import { transaction } from "@/lib/server/db/transaction";

/** The name of a term, for the words after it was opened or closed. */
export interface ChangedTerm {
  cadence: "BULANAN" | "TRIWULANAN";
  ordinal: number;
  year: number;
}

/** Lets work and ratings of a term begin, or begin again with a reason. */
export function openTerm(viewer: Viewer, { termId, reason }: OpenTermInput): Promise<Outcome<ChangedTerm>> {
  return transaction(async (tx) => {
    const term = await termFacts(tx, termId);
    if (term === null) return refuse({ code: "NOT_FOUND" });
    const decision = decide(viewer, term.facts, { today: today(), reason });
    if (!decision.ok) return decision;
    const { status } = term.facts;
    const { count } = await tx.term.updateMany({
      where: { id: termId, status },
      data: { status: decision.value },
    });
    if (count === 0) return refuse({ code: "STALE" });
    await audit(tx, {
      chain: INSTANSI_CHAIN,
      actorId: viewer.employeeId,
      action: "open-term",
      subject: "term",
      subjectId: termId,
      detail: { ...term.name, before: status, reason },
    });
    return done(term.name);
  });
}

/** Reads what opening and closing decide on. */
export async function termFacts(tx: Tx, id: string): Promise<{ facts: TermFacts; name: ChangedTerm } | null> {
  const term = await tx.term.findUnique({
    where: { id },
    select: {
      status: true,
      startsOn: true,
      endsOn: true,
      cadence: true,
      ordinal: true,
      period: { select: { year: true } },
    },
  });
  if (term === null) return null;
  const { status, startsOn, endsOn, cadence, ordinal, period } = term;
  return {
    facts: { status, startsOn: toDay(startsOn), endsOn: toDay(endsOn) },
    name: { cadence, ordinal, year: period.year },
  };
}

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
      chain: INSTANSI_CHAIN,
      actorId: viewer.employeeId,
      action: "close-term",
      subject: "term",
      subjectId: termId,
      detail: { ...term.name, unfinished },
    });
    return done(term.name);
  });
}
