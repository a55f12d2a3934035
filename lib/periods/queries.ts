import "server-only";
import { termSelect, toTerm } from "@/lib/server/db/terms";
import { db } from "@/lib/server/db/client";
import { keepsTerms } from "@/lib/periods/rules";
import type { Term } from "@/lib/kernel/term";
import type { Viewer } from "@/lib/kernel/viewer";

/** A term with how far its people are. */
export interface KeptTerm extends Term {
  people: number;
  approved: number;
  submitted: number;
  rated: number;
}

export interface KeptPeriod {
  id: string;
  year: number;
  terms: KeptTerm[];
}

const YEARS = 5;

/** The recent years with their terms, for whoever opens and closes them; null for everyone else. */
export async function listPeriods(viewer: Viewer): Promise<KeptPeriod[] | null> {
  if (!keepsTerms(viewer)) return null;
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
  const ids = periods.flatMap(({ terms }) => terms.map(({ id }) => id));
  const rollups = await db.termRollup.groupBy({
    by: ["termId"],
    where: { termId: { in: ids } },
    _sum: { people: true, approved: true, submitted: true, rated: true },
  });
  const counts = new Map(rollups.map(({ termId, _sum }) => [termId, _sum]));
  return periods.map(({ terms, ...period }) => ({
    ...period,
    terms: terms.map((term) => ({ ...toTerm(term), ...countsOf(counts.get(term.id)) })),
  }));
}

type Sums = Record<"people" | "approved" | "submitted" | "rated", number | null>;

const countsOf = (sums: Sums | undefined) => ({
  people: sums?.people ?? 0,
  approved: sums?.approved ?? 0,
  submitted: sums?.submitted ?? 0,
  rated: sums?.rated ?? 0,
});
