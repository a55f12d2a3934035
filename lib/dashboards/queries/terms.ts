import "server-only";
import { db } from "@/lib/server/db/client";
import { toDay } from "@/lib/server/db/columns";
import type { Span } from "@/lib/kernel/term";

/** A month or a quarter that a figure is about. */
export interface DashboardTerm {
  id: string;
  cadence: "BULANAN" | "TRIWULANAN";
  year: number;
  number: number;
  startsOn: string;
  endsOn: string;
  dueOn: string;
  status: "UPCOMING" | "OPEN" | "CLOSED";
}

const MOST = 48;

/**
 * Citizens' answers shown beside a term: those of its own months, and while it is still open also those
 * given since.
 */
export const answersOf = (
  { startsOn, endsOn, status }: Pick<DashboardTerm, "startsOn" | "endsOn" | "status">,
  today: string,
): Span => ({ startsOn, endsOn: status === "OPEN" && today > endsOn ? today : endsOn });

/** Terms that have begun, newest first; they are the same for everyone. */
export async function listTerms(): Promise<DashboardTerm[]> {
  const terms = await db.term.findMany({
    where: { status: { not: "UPCOMING" } },
    orderBy: [{ startsOn: "desc" }, { cadence: "desc" }],
    take: MOST,
    select: {
      id: true,
      cadence: true,
      ordinal: true,
      startsOn: true,
      endsOn: true,
      dueOn: true,
      status: true,
      period: { select: { year: true } },
    },
  });
  return terms.map(({ period, ordinal, startsOn, endsOn, dueOn, ...term }) => ({
    ...term,
    year: period.year,
    number: ordinal,
    startsOn: toDay(startsOn),
    endsOn: toDay(endsOn),
    dueOn: toDay(dueOn),
  }));
}

/** The term asked for; otherwise the open one that is due first, quarters before months; otherwise the newest. */
export function chooseTerm(
  terms: readonly DashboardTerm[],
  wanted: string | undefined,
  today: string,
): DashboardTerm | null {
  const asked = terms.find((term) => term.id === wanted);
  if (asked !== undefined) return asked;
  const quarterly = terms.filter((term) => term.cadence === "TRIWULANAN");
  const candidates = quarterly.length > 0 ? quarterly : terms;
  const open = candidates.filter((term) => term.status === "OPEN");
  return open.findLast((term) => term.dueOn >= today) ?? open[0] ?? candidates[0] ?? null;
}
