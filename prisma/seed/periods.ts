import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import type { Day } from "@/lib/kernel/calendar";
import { demoTerm, demoYears, monthsOfYear, termsOf, type TermPlan } from "@/prisma/seed/calendar";

export interface PlannedTerm extends TermPlan {
  id: string;
}

export interface PlannedPeriod {
  id: string;
  year: number;
  from: Day;
  to: Day;
  terms: readonly PlannedTerm[];
  /** Months, for offices whose scheme judges monthly; only in the year of the open term. */
  months: readonly PlannedTerm[];
}

/** Years and quarters, all of them not yet opened; the year before the open term began in its second half. */
export async function makePeriods(today: Day): Promise<PlannedPeriod[]> {
  const periods: PlannedPeriod[] = [];
  for (const year of demoYears(today)) {
    const all = termsOf(year, today);
    const terms = year < demoTerm(today).year ? all.slice(2) : all;
    const from = terms[0]?.from ?? "";
    const to = terms.at(-1)?.to ?? "";
    const { id } = await db.period.create({
      data: { year, startsOn: fromDay(from), endsOn: fromDay(to) },
      select: { id: true },
    });
    const months = year === demoTerm(today).year ? monthsOfYear(year, today) : [];
    periods.push({
      id,
      year,
      from,
      to,
      terms: await makeTerms(id, terms),
      months: await makeTerms(id, months),
    });
  }
  return periods;
}

async function makeTerms(periodId: string, plans: readonly TermPlan[]): Promise<PlannedTerm[]> {
  const rows = await db.term.createManyAndReturn({
    data: plans.map(({ cadence, ordinal, from, to, dueOn }) => ({
      periodId,
      cadence,
      ordinal,
      startsOn: fromDay(from),
      endsOn: fromDay(to),
      dueOn: fromDay(dueOn),
    })),
    select: { id: true, ordinal: true },
  });
  return plans.map((plan) => ({
    ...plan,
    id: rows.find(({ ordinal }) => ordinal === plan.ordinal)?.id ?? "",
  }));
}
