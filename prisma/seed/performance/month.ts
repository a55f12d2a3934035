import type { Month } from "@/lib/kernel/calendar";
import type { Played } from "@/prisma/seed/performance/plans";
import type { OpenStage } from "@/prisma/seed/performance/stories";
import type { PlannedTerm } from "@/prisma/seed/periods";

/** A term to carry out: how far each person comes, and for whom every step is taken one by one. */
export interface TermWork {
  term: PlannedTerm;
  stageOf: (played: Played) => OpenStage;
  isDetailed: (played: Played) => boolean;
  /** The audit chain of the office a person works in. */
  chainOf: (played: Played) => string;
}

/** The months a person recorded: all of them in detail, otherwise the last; who is not done lacks the last. */
export function monthsOf(played: Played, { term, stageOf, isDetailed }: TermWork): readonly Month[] {
  if (term.months.length === 1) return term.months;
  if (stageOf(played) === "PARTLY") return term.months.slice(0, 2);
  return isDetailed(played) ? term.months : term.months.slice(2);
}

/** The page that shows how an indicator came about; invented hosts end in .example. */
export function evidenceOf(
  played: Played,
  iki: Played["iki"][number],
  work: TermWork,
): { month: Month; url: string; name: string } {
  const month = monthsOf(played, work).at(-1) ?? "";
  return {
    month,
    url: `https://arsip.tirtakencana.example/${played.place.unit.code}/${month}/${iki.id.slice(0, 8)}`,
    name: `Rekap ${iki.input.title.toLowerCase()} ${month}`.slice(0, 120),
  };
}
