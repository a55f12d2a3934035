import { monthOf, type Day, type Month } from "@/lib/domain/calendar";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import type { TermStatus } from "@/lib/domain/term";

/** Days per deduction code of one month; no code at all is a month without deductions. */
export type Deductions = Readonly<Record<string, number>>;

/** The facts that decide whether attendance of a month may be put in. */
export interface AttendanceMonthFacts {
  month: Month;
  today: Day;
  /** The term of the unit's scheme that covers the month; null when there is none. */
  termStatus: TermStatus | null;
  /** Whether the scheme of the unit counts attendance; null when the unit has no scheme. */
  isCounted: boolean | null;
}

/** Attendance is put in once the month has begun, until its term is closed, where the scheme counts it. */
export function openAttendanceMonth({
  month,
  today,
  termStatus,
  isCounted,
}: AttendanceMonthFacts): Outcome<null> {
  if (month > monthOf(today)) return refuse({ code: "MONTH_NOT_BEGUN" });
  if (termStatus === null) return refuse({ code: "NO_TERM" });
  if (isCounted === null) return refuse({ code: "NO_SCHEME" });
  if (!isCounted) return refuse({ code: "ATTENDANCE_NOT_COUNTED" });
  return termStatus === "CLOSED" ? refuse({ code: "TERM_CLOSED" }) : done(null);
}

/** What a line of the form says: null when every field is empty, unless empty was declared to mean none. */
export function deductionsOf(
  codes: readonly string[],
  days: readonly (number | null)[],
  emptyIsNone: boolean,
): Deductions | null {
  const given = codes.flatMap((code, index) => (days[index] == null ? [] : [{ code, days: days[index] }]));
  if (given.length === 0 && !emptyIsNone) return null;
  return Object.fromEntries(given.filter((entry) => entry.days > 0).map((entry) => [entry.code, entry.days]));
}

/** The new deductions beside what was stored under codes the scheme does not know; those are not on the form. */
export const withForeign = (codes: readonly string[], stored: Deductions, next: Deductions): Deductions => ({
  ...Object.fromEntries(Object.entries(stored).filter(([code]) => !codes.includes(code))),
  ...next,
});

/** Whether two months say the same, in whatever order. */
export function sameDeductions(a: Deductions, b: Deductions): boolean {
  const codes = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...codes].every((code) => (a[code] ?? 0) === (b[code] ?? 0));
}
