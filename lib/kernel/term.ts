import { monthOf, type Day } from "@/lib/kernel/calendar";
import type { Cadence } from "@/lib/kernel/codes";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";

/** Where a term stands: only an open one is sent and judged; actuals are recorded by the calendar. */
export type TermStatus = "UPCOMING" | "OPEN" | "CLOSED";

/**
 * Where the judging of one person in one term stands: OPEN until she sends it, SUBMITTED until it is judged, RETURNED
 * when it must be mended, FINAL for ever.
 */
export type AppraisalStatus = "OPEN" | "SUBMITTED" | "RETURNED" | "FINAL";

/** Only an open term accepts submission and ratings. */
export function acceptsWork(status: TermStatus): Outcome<null> {
  if (status === "UPCOMING") return refuse({ code: "TERM_NOT_OPEN" });
  return status === "CLOSED" ? refuse({ code: "TERM_CLOSED" }) : done(null);
}

/** While the appraiser has it, or after it is final, the employee changes nothing. */
export const isWithEmployee = (status: AppraisalStatus): boolean =>
  status === "OPEN" || status === "RETURNED";

/** The facts that decide whether a person may send a term to the appraiser. */
export interface SubmissionFacts {
  isOwn: boolean;
  termStatus: TermStatus;
  status: AppraisalStatus;
  version: number;
  /** Indicators of the SKP without an actual, and without evidence, in any month of the term. */
  withoutActual: number;
  withoutEvidence: number;
  requireEvidence: boolean;
  /** The first day on which the term may be sent, see `sendableFrom`. */
  sendableFrom: Day;
  today: Day;
}

/**
 * A term is sent from the first day of its last month on, of those that the plan covers: before that its last figures
 * cannot be there.
 */
export const sendableFrom = (term: { endsOn: Day }, plan: { endsOn: Day }): Day =>
  `${monthOf(term.endsOn < plan.endsOn ? term.endsOn : plan.endsOn)}-01`;

/** What the person had before her eyes when she sent it. */
export interface SubmissionRequest {
  version: number;
  confirmsMissingEvidence: boolean;
}

/** A term is sent once, complete, by the person herself; missing evidence is a bar or a warning as the scheme says. */
export function submitTerm(facts: SubmissionFacts, request: SubmissionRequest): Outcome<"SUBMITTED"> {
  if (!facts.isOwn) return refuse({ code: "NOT_ALLOWED" });
  const term = acceptsWork(facts.termStatus);
  if (!term.ok) return term;
  if (!isWithEmployee(facts.status)) return refuse({ code: "WRONG_STATUS", status: facts.status });
  if (facts.version !== request.version) return refuse({ code: "STALE" });
  if (facts.today < facts.sendableFrom)
    return refuse({ code: "SENDING_NOT_BEGUN", from: facts.sendableFrom });
  return complete(facts, request);
}

function complete(facts: SubmissionFacts, request: SubmissionRequest): Outcome<"SUBMITTED"> {
  if (facts.withoutActual > 0) return refuse({ code: "ACTUAL_MISSING", count: facts.withoutActual });
  if (facts.withoutEvidence === 0) return done("SUBMITTED");
  if (facts.requireEvidence) return refuse({ code: "EVIDENCE_MISSING", count: facts.withoutEvidence });
  return request.confirmsMissingEvidence
    ? done("SUBMITTED")
    : refuse({ code: "EVIDENCE_UNCONFIRMED", count: facts.withoutEvidence });
}

/** The part of a period that is judged: a month or a quarter; days as YYYY-MM-DD. */
export interface Term {
  id: string;
  cadence: Cadence;
  year: number;
  /** Which month or quarter of the year it is, from 1. */
  number: number;
  startsOn: Day;
  endsOn: Day;
  /** The last day on which people are judged for it. */
  dueOn: Day;
  /** The last day on which people send it; never after the one on which they are judged. */
  sendBy: Day;
  status: TermStatus;
}

/** A term as pages name it. */
export type TermName = Pick<Term, "cadence" | "year" | "number">;

/** A term as a range of days. */
export type TermDays = Pick<Term, "id" | "startsOn" | "endsOn">;

/** Days of a span of whole months, both included. */
export type Span = Pick<Term, "startsOn" | "endsOn">;
