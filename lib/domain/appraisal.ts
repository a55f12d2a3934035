import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { maySee, type RecordFacts, type Viewer } from "@/lib/domain/viewer";

/**
 * OPEN until the employee sends the term, SUBMITTED until it is judged, RETURNED when it must be
 * mended, FINAL for ever.
 */
export type AppraisalStatus = "OPEN" | "SUBMITTED" | "RETURNED" | "FINAL";

/** The facts of one appraisal that decide what may be done with it. */
export interface AppraisalFacts extends RecordFacts {
  status: AppraisalStatus;
  termStatus: "UPCOMING" | "OPEN" | "CLOSED";
}

/** Only the named appraiser judges, never herself, and only what was sent in a term that is open. */
export function judge(viewer: Viewer, appraisal: AppraisalFacts): Outcome<null> {
  if (!maySee(viewer, appraisal)) return refuse({ code: "NOT_FOUND" });
  if (appraisal.employeeId === viewer.employeeId) return refuse({ code: "OWN_RATING" });
  if (appraisal.appraiserId !== viewer.employeeId) return refuse({ code: "NOT_THE_APPRAISER" });
  if (appraisal.status !== "SUBMITTED") return refuse({ code: "WRONG_STATUS", status: appraisal.status });
  return appraisal.termStatus === "OPEN" ? done(null) : refuse({ code: "TERM_CLOSED" });
}

/** Whoever may judge may send back, and says what must be mended. */
export function sendBack(viewer: Viewer, appraisal: AppraisalFacts, comment: string): Outcome<null> {
  const judged = judge(viewer, appraisal);
  if (!judged.ok) return judged;
  return comment.trim() === "" ? refuse({ code: "COMMENT_REQUIRED" }) : done(null);
}

/** Reading a rating leaves a trace unless it is one's own or one gave it. */
export const isWatchedReading = (viewer: Viewer, record: RecordFacts): boolean =>
  record.employeeId !== viewer.employeeId && record.appraiserId !== viewer.employeeId;
