import { db } from "@/lib/db/client";
import { fromDay } from "@/lib/db/dates";
import type { Day } from "@/lib/domain/calendar";
import { demoTerm, demoYears, termsOf, type TermPlan } from "@/prisma/seed/calendar";

export interface PlannedTerm extends TermPlan {
  id: string;
}

export interface PlannedPeriod {
  id: string;
  year: number;
  from: Day;
  to: Day;
  terms: readonly PlannedTerm[];
}

/** Years and quarters, all of them not yet opened; the year before the open term began in its second half. */
export async function makePeriods(today: Day): Promise<PlannedPeriod[]> {
  const periods: PlannedPeriod[] = [];
  for (const year of demoYears(today)) {
    const all = termsOf(year, today);
    const terms = year < demoTerm(today).year ? all.slice(2) : all;
    const from = terms[0]?.from ?? "";
    const to = terms.at(-1)?.to ?? "";
    const { id } = await db.period.create({ data: { year, startsOn: fromDay(from), endsOn: fromDay(to) }, select: { id: true } });
    const rows = await db.term.createManyAndReturn({
      data: terms.map((term) => ({ periodId: id, cadence: "TRIWULANAN" as const, ordinal: term.quarter, startsOn: fromDay(term.from), endsOn: fromDay(term.to), dueOn: fromDay(term.dueOn) })),
      select: { id: true, ordinal: true },
    });
    periods.push({ id, year, from, to, terms: terms.map((term) => ({ ...term, id: rows.find(({ ordinal }) => ordinal === term.quarter)?.id ?? "" })) });
  }
  return periods;
}
