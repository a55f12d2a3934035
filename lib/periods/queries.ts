import "server-only";
import { termSelect, toTerm } from "@/lib/server/db/terms";
import { db } from "@/lib/server/db/client";
import { seesTerms } from "@/lib/periods/rules";
import type { Term } from "@/lib/kernel/term";
import type { Viewer } from "@/lib/kernel/viewer";

export interface KeptPeriod {
  id: string;
  year: number;
  terms: Term[];
}

/** One term, for whoever keeps or audits them; null for everyone else, and where there is none. */
export async function getTerm(viewer: Viewer, id: string): Promise<Term | null> {
  if (!seesTerms(viewer)) return null;
  const term = await db.term.findUnique({ where: { id }, select: termSelect });
  return term && toTerm(term);
}

const YEARS = 5;

/** The recent years with their terms, for whoever keeps or audits them; null for everyone else. */
export async function listPeriods(viewer: Viewer): Promise<KeptPeriod[] | null> {
  if (!seesTerms(viewer)) return null;
  const periods = await db.period.findMany({
    orderBy: { year: "desc" },
    take: YEARS,
    select: {
      id: true,
      year: true,
      terms: {
        orderBy: [{ cadence: "desc" }, { ordinal: "asc" }],
        select: termSelect,
      },
    },
  });
  return periods.map(({ terms, ...period }) => ({ ...period, terms: terms.map(toTerm) }));
}
