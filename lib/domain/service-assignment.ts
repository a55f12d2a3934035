import type { Day } from "@/lib/domain/calendar";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { runsServices } from "@/lib/domain/service";
import type { Viewer } from "@/lib/domain/viewer";

/** The facts that decide whether somebody is put at a point. */
export interface NewAssignment {
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  /** The point with the unit of its service. */
  readonly point: { readonly active: boolean; readonly unitPath: string };
  /** Whether the person has her place under the service's office on the first day. */
  readonly isPlaced: boolean;
}

/** People are put at a point for today or later, so that nobody picks days by their answers. */
export function assignOfficer(
  viewer: Viewer,
  { startsOn, endsOn, point, isPlaced }: NewAssignment,
  today: Day,
): Outcome<null> {
  if (!runsServices(viewer, point.unitPath)) return refuse({ code: "NOT_FOUND" });
  if (!point.active) return refuse({ code: "POINT_NOT_IN_USE" });
  if (startsOn < today) return refuse({ code: "ASSIGNMENT_IN_PAST" });
  if (endsOn !== null && endsOn < startsOn) return refuse({ code: "DAYS_OUT_OF_ORDER" });
  return isPlaced ? done(null) : refuse({ code: "OFFICER_NOT_PLACED" });
}

/** An assignment as it stands. */
export interface StandingAssignment {
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  readonly unitPath: string;
}

/** What ending does: a last day for one that has begun; one that has not is as if it had never been. */
export type Ending = { readonly kind: "SHORTEN"; readonly endsOn: Day } | { readonly kind: "DELETE" };

/** An assignment ends today or later; what is over stays as it was. */
export function endAssignment(
  viewer: Viewer,
  { assignment, endsOn }: { readonly assignment: StandingAssignment | null; readonly endsOn: Day },
  today: Day,
): Outcome<Ending> {
  if (assignment === null || !runsServices(viewer, assignment.unitPath)) return refuse({ code: "NOT_FOUND" });
  if (assignment.startsOn > today) return done({ kind: "DELETE" });
  if (assignment.endsOn !== null && assignment.endsOn < today) return refuse({ code: "ASSIGNMENT_OVER" });
  return endsOn < today ? refuse({ code: "ASSIGNMENT_IN_PAST" }) : done({ kind: "SHORTEN", endsOn });
}

export type AssignmentState = "NOW" | "LATER" | "OVER";

/** Where an assignment stands today. */
export function assignmentState(
  { startsOn, endsOn }: Pick<StandingAssignment, "startsOn" | "endsOn">,
  today: Day,
): AssignmentState {
  if (startsOn > today) return "LATER";
  return endsOn !== null && endsOn < today ? "OVER" : "NOW";
}
