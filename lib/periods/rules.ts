import type { Day } from "@/lib/kernel/calendar";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
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
