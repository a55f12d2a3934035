import {
  addDays,
  addMonths,
  dayBefore,
  daysOfMonth,
  daysOfQuarter,
  monthOf,
  quarterOf,
  type Day,
  type Month,
  type Quarter,
} from "@/lib/kernel/calendar";
import { GRACE_DAYS } from "@/lib/periods/rules";

/** The deadline of the open term is counted from today. */
const DEMO_DAYS_LEFT = 10;

export interface TermPlan extends Quarter {
  cadence: "BULANAN" | "TRIWULANAN";
  /** The number of the quarter, or of the month where terms are months. */
  ordinal: number;
  from: Day;
  to: Day;
  dueOn: Day;
  months: readonly Month[];
  /** What the demo shows: past terms are closed, one is open, later ones wait. */
  phase: "PAST" | "OPEN" | "LATER";
}

/** The quarter the demo takes place in: the last one that has ended. */
export const demoTerm = (today: Day): Quarter => quarterOf(dayBefore(daysOfQuarter(quarterOf(today)).from));

const ORDINALS = [1, 2, 3, 4] as const;

/** The years the demo needs: the year before for older results, the year of the open term, and this year. */
export function demoYears(today: Day): number[] {
  const { year } = demoTerm(today);
  return [...new Set([year - 1, year, quarterOf(today).year])];
}

/** The four quarters of a year as they stand today. */
export function termsOf(year: number, today: Day): TermPlan[] {
  const open = demoTerm(today);
  return ORDINALS.map((quarter) => {
    const { from, to } = daysOfQuarter({ year, quarter });
    const place = (year - open.year) * 4 + quarter - open.quarter;
    const first = monthOf(from);
    return {
      cadence: "TRIWULANAN",
      ordinal: quarter,
      year,
      quarter,
      from,
      to,
      months: [first, addMonths(first, 1), addMonths(first, 2)],
      phase: place < 0 ? "PAST" : place === 0 ? "OPEN" : "LATER",
      dueOn: place === 0 ? addDays(today, DEMO_DAYS_LEFT) : addDays(to, GRACE_DAYS),
    };
  });
}

const MONTHS_OF_A_YEAR = Array.from({ length: 12 }, (_, index) => index);

/**
 * The twelve months of a year as they stand today, for offices that judge monthly; the last month of
 * the demo's quarter is open.
 */
export function monthsOfYear(year: number, today: Day): TermPlan[] {
  const open = monthOf(daysOfQuarter(demoTerm(today)).to);
  return MONTHS_OF_A_YEAR.map((index) => {
    const month = addMonths(`${year}-01`, index);
    const { from, to } = daysOfMonth(month);
    const late = month < open ? "PAST" : "LATER";
    return {
      cadence: "BULANAN",
      ordinal: index + 1,
      year,
      quarter: quarterOf(from).quarter,
      from,
      to,
      months: [month],
      phase: month === open ? "OPEN" : late,
      dueOn: month === open ? addDays(today, DEMO_DAYS_LEFT) : addDays(to, GRACE_DAYS),
    };
  });
}
