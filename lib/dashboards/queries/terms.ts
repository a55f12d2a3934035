import "server-only";
import { termSelect, toTerm } from "@/lib/server/db/terms";
import { db } from "@/lib/server/db/client";
import type { Span, Term } from "@/lib/kernel/term";

const MOST = 48;

/**
 * Citizens' answers shown beside a term: those of its own months, and while it is still open also those
 * given since.
 */
export const answersOf = (
  { startsOn, endsOn, status }: Pick<Term, "startsOn" | "endsOn" | "status">,
  today: string,
): Span => ({ startsOn, endsOn: status === "OPEN" && today > endsOn ? today : endsOn });

/** Terms that have begun, newest first; they are the same for everyone. */
export async function listTerms(): Promise<Term[]> {
  const terms = await db.term.findMany({
    where: { status: { not: "UPCOMING" } },
    orderBy: [{ startsOn: "desc" }, { cadence: "desc" }],
    take: MOST,
    select: termSelect,
  });
  return terms.map(toTerm);
}

/** The term asked for; otherwise the open one that is due first, quarters before months; otherwise the newest. */
export function chooseTerm(terms: readonly Term[], wanted: string | undefined, today: string): Term | null {
  const asked = terms.find((term) => term.id === wanted);
  if (asked !== undefined) return asked;
  const quarterly = terms.filter((term) => term.cadence === "TRIWULANAN");
  const candidates = quarterly.length > 0 ? quarterly : terms;
  const open = candidates.filter((term) => term.status === "OPEN");
  return open.findLast((term) => term.dueOn >= today) ?? open[0] ?? candidates[0] ?? null;
}
