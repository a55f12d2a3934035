import "server-only";
import { today } from "@/lib/clock";
import { audit } from "@/lib/db/audit";
import type { Tx } from "@/lib/db/client";
import { toDay } from "@/lib/db/dates";
import { transaction } from "@/lib/db/transaction";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { openTerm as decide, type TermFacts } from "@/lib/domain/period";
import type { Viewer } from "@/lib/domain/viewer";
import type { OpenTermInput } from "@/lib/schemas/period";

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
      chain: "instansi",
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
