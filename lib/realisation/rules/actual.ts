import { monthOf, type Day, type DayRange, type Month } from "@/lib/kernel/calendar";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { isWithEmployee, type AppraisalStatus, type TermStatus } from "@/lib/kernel/term";

/** The facts that decide whether a person may record work or evidence for a month. */
export interface MonthFacts {
  isOwn: boolean;
  skpStatus: string;
  skpDays: DayRange;
  month: Month;
  today: Day;
  /** The term of the month and the judging of it; null when the SKP is not judged in this month. */
  term: { status: TermStatus; appraisalStatus: AppraisalStatus } | null;
}

/**
 * A month is filled in by its own person, on an approved SKP, from its first day by the calendar until its term is sent
 * or closed. Opening a term lets it be sent and judged; nobody waits for that to write down what was done.
 */
export function openMonth(facts: MonthFacts): Outcome<null> {
  if (!facts.isOwn) return refuse({ code: "NOT_ALLOWED" });
  if (facts.skpStatus !== "APPROVED") return refuse({ code: "WRONG_STATUS", status: facts.skpStatus });
  if (facts.term === null || !touches(facts.skpDays, facts.month))
    return refuse({ code: "MONTH_OUTSIDE_TERM" });
  if (facts.term.appraisalStatus === "FINAL") return refuse({ code: "WRONG_STATUS", status: "FINAL" });
  if (facts.term.status === "CLOSED") return refuse({ code: "TERM_CLOSED" });
  if (facts.month > monthOf(facts.today)) return refuse({ code: "MONTH_NOT_BEGUN" });
  return isWithEmployee(facts.term.appraisalStatus)
    ? done(null)
    : refuse({ code: "WRONG_STATUS", status: facts.term.appraisalStatus });
}

const touches = (days: DayRange, month: Month): boolean =>
  monthOf(days.from) <= month && month <= monthOf(days.to);

/** What kind of answer an indicator takes. */
export type AnswerKind = "NUMBER" | "RANGE" | "MILESTONE" | "YES_NO";

/** Steps are whole, yes or no is 1 or 0; every other kind takes any number of at least 0. */
export function acceptValue(kind: AnswerKind, value: string): Outcome<string> {
  if (kind === "YES_NO" && value !== "1" && value !== "0")
    return refuse({ code: "ACTUAL_NOT_OF_KIND", kind });
  if (kind === "MILESTONE" && !/^\d+$/.test(value)) return refuse({ code: "ACTUAL_NOT_OF_KIND", kind });
  return done(value);
}

/** A recorded value as the calculation takes it: yes or no as a truth, everything else as the number it is. */
export const asReported = (kind: AnswerKind, value: string): string | boolean =>
  kind === "YES_NO" ? value === "1" : value;
