import "server-only";
import { termSelect, toTerm } from "@/lib/server/db/terms";
import { db } from "@/lib/server/db/client";
import type { Cadence } from "@/lib/kernel/codes";
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

/** The days whose answers stand beside a term, and when its survey was closed and published, once it was. */
export async function readAnswerDays(
  term: Term,
  today: string,
): Promise<{ answers: Span; publishedAt: string | null }> {
  const closing = await db.surveyClosing.findUnique({
    where: { termId: term.id },
    select: { closedAt: true },
  });
  // What is given after the closing belongs to the next quarter.
  return closing === null
    ? { answers: answersOf(term, today), publishedAt: null }
    : { answers: term, publishedAt: closing.closedAt.toISOString() };
}

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

/**
 * The term asked for; otherwise, of the rhythm in which a unit is judged, the open one that is due first, otherwise the
 * newest. Where several rhythms are looked at together, quarters go before months.
 */
export function chooseTerm(
  terms: readonly Term[],
  wanted: string | undefined,
  { today, rhythm = "TRIWULANAN" }: { today: string; rhythm?: Cadence | undefined },
): Term | null {
  const asked = terms.find((term) => term.id === wanted);
  if (asked !== undefined) return asked;
  const fitting = terms.filter((term) => term.cadence === rhythm);
  const candidates = fitting.length > 0 ? fitting : terms;
  const open = candidates.filter((term) => term.status === "OPEN");
  return open.findLast((term) => term.dueOn >= today) ?? open[0] ?? candidates[0] ?? null;
}
