import { addDays, daysOfTerm, type Day } from "@/lib/kernel/calendar";
import type { Cadence } from "@/lib/kernel/codes";
import { done, refuse, refuseField, type Outcome } from "@/lib/kernel/outcome";
import type { TermStatus } from "@/lib/kernel/term";
import { holdsAnywhere, type Viewer } from "@/lib/kernel/viewer";

/** The facts of a term that decide whether it may be opened or closed. */
export interface TermFacts {
  status: TermStatus;
  startsOn: Day;
  endsOn: Day;
}

/** Terms are opened and closed by the HR agency alone. */
export const keepsTerms = (viewer: Viewer): boolean => holdsAnywhere(viewer, ["BKD_ADMIN"]);

/** Who keeps them sees how far everybody is, and so does the auditor, to whom it says when a term was open. */
export const seesTerms = (viewer: Viewer): boolean =>
  keepsTerms(viewer) || holdsAnywhere(viewer, ["AUDITOR"]);

/** A term is opened once it has begun; a closed one is opened again only with a written reason. */
export function openTerm(
  viewer: Viewer,
  term: TermFacts,
  { today, reason }: { today: Day; reason: string },
): Outcome<"OPEN"> {
  if (!keepsTerms(viewer)) return refuse({ code: "NOT_ALLOWED" });
  if (term.status === "OPEN") return refuse({ code: "WRONG_STATUS", status: term.status });
  if (today < term.startsOn) return refuse({ code: "TERM_NOT_BEGUN" });
  if (term.status === "CLOSED" && reason.trim() === "") return refuse({ code: "REOPENING_REASON_REQUIRED" });
  return done("OPEN");
}

/** A term is closed after its last day, whatever is unfinished: what lacks is counted and shown before. */
export function closeTerm(viewer: Viewer, term: TermFacts, today: Day): Outcome<"CLOSED"> {
  if (!keepsTerms(viewer)) return refuse({ code: "NOT_ALLOWED" });
  if (term.status !== "OPEN") return refuse({ code: "WRONG_STATUS", status: term.status });
  return today <= term.endsOn ? refuse({ code: "TERM_STILL_RUNS" }) : done("CLOSED");
}

/** How long after its end a term is by default still sent and judged. */
export const GRACE_DAYS = 17;

/** A term of a year as it is set up. */
export interface PlannedTerm {
  cadence: Cadence;
  ordinal: number;
  startsOn: Day;
  endsOn: Day;
  dueOn: Day;
}

const COUNT: Readonly<Record<Cadence, number>> = { BULANAN: 12, TRIWULANAN: 4 };

/** The months and quarters of a year, each with its usual deadline. */
export function termsOfYear(year: number): PlannedTerm[] {
  return (["BULANAN", "TRIWULANAN"] as const).flatMap((cadence) =>
    Array.from({ length: COUNT[cadence] }, (_, index) => {
      const { from, to } = daysOfTerm({ cadence, year, number: index + 1 });
      return { cadence, ordinal: index + 1, startsOn: from, endsOn: to, dueOn: addDays(to, GRACE_DAYS) };
    }),
  );
}

/** The year that may be set up today: the one after the last, or this one where there is none; null when too early. */
export function yearToPrepare(years: readonly number[], today: Day): number | null {
  const thisYear = Number(today.slice(0, 4));
  const next = years.length === 0 ? thisYear : Math.max(...years) + 1;
  return next <= thisYear + 1 ? next : null;
}

/** A year is set up once, by the HR agency, in order, at most one ahead. */
export function prepareYear(
  viewer: Viewer,
  year: number,
  { years, today }: { years: readonly number[]; today: Day },
): Outcome<PlannedTerm[]> {
  if (!keepsTerms(viewer)) return refuse({ code: "NOT_ALLOWED" });
  if (years.includes(year)) return refuse({ code: "YEAR_EXISTS", year });
  return yearToPrepare(years, today) === year
    ? done(termsOfYear(year))
    : refuse({ code: "YEAR_NOT_NEXT", year });
}

/** How far a deadline may lie after the end of its term; more is a slip of the pen. */
const MOST_GRACE_DAYS = 366;

interface Deadlines {
  readonly dueOn: Day;
  readonly sendBy: Day;
}

interface NewDeadlines {
  readonly dueOn: Day;
  /** Null where nothing is said of it: then it goes with the day on which the term is due. */
  readonly sendBy: Day | null;
  readonly today: Day;
}

/**
 * The deadline of a term that is not closed moves to a day that is to come, and not before the term ends; people send
 * until that day, or until one before it.
 */
export function changeDueDay(
  viewer: Viewer,
  term: TermFacts & Deadlines,
  { dueOn, sendBy: wished, today }: NewDeadlines,
): Outcome<Deadlines> {
  if (!keepsTerms(viewer)) return refuse({ code: "NOT_ALLOWED" });
  if (term.status === "CLOSED") return refuse({ code: "TERM_CLOSED" });
  const first = term.endsOn > today ? term.endsOn : today;
  const last = addDays(first, MOST_GRACE_DAYS);
  if (dueOn < first || dueOn > last) return refuseField("dueOn", { code: "DUE_DAY_OUTSIDE", first, last });
  const sendBy = wished ?? sendByAlong(term, dueOn);
  // A day that has passed already may stay as it is.
  const isEarly = sendBy < first && sendBy !== term.sendBy;
  return isEarly || sendBy > dueOn
    ? refuseField("sendBy", { code: "DUE_DAY_OUTSIDE", first, last: dueOn })
    : done({ dueOn, sendBy });
}

/** Where both were one day they stay one; otherwise an earlier day stays as long as it is earlier. */
const sendByAlong = (term: Deadlines, dueOn: Day): Day =>
  term.sendBy === term.dueOn || term.sendBy > dueOn ? dueOn : term.sendBy;
