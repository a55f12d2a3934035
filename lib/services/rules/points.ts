import type { Day } from "@/lib/kernel/calendar";
import { surveyPath } from "@/lib/kernel/address";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { type PointKind, runsServices } from "@/lib/kernel/service";
import { drawLetters } from "@/lib/kernel/spoken-code";
import type { Viewer } from "@/lib/kernel/viewer";

/** The most people a point may be said to serve in an hour; the database says the same. */
export const MOST_PER_HOUR = 600;

/** More places than this are several services. */
export const MOST_POINTS = 60;

const CODE_LENGTH = 6;

/** The short code in a point's address, six draws from the letters that are not mistaken for each other. */
export const pointCode = (draw: (below: number) => number): string => drawLetters(CODE_LENGTH, draw);

/**
 * Whether a poster or a card makes sense: the address of a kiosk is for the device that stands there,
 * not for a citizen's phone.
 */
export const isPrinted = (kind: PointKind): boolean => kind !== "KIOSK";

/** Where a point's QR leads, with its signed token. */
export const pointPath = ({ slug, kind, token }: { slug: string; kind: PointKind; token: string }): string =>
  `${surveyPath(slug)}${kind === "KIOSK" ? "/kios" : ""}?t=${encodeURIComponent(token)}`;

interface NewPoint {
  /** Points of the service, active or not. */
  readonly points: number;
  readonly nameTaken: boolean;
}

/** A point has a name of its own within the service, so that figures can be told apart. */
export function addPoint({ points, nameTaken }: NewPoint): Outcome<null> {
  if (points >= MOST_POINTS) return refuse({ code: "POINTS_FULL", most: MOST_POINTS });
  return nameTaken ? refuse({ code: "POINT_NAME_TAKEN" }) : done(null);
}

interface PointChange {
  readonly nameTaken: boolean;
  readonly before: PointKind;
  readonly after: PointKind;
  /** Whether answers came through the point: they came by its kind. */
  readonly answered: boolean;
}

/** What a point is stays as it was once somebody answered there; name and capacity may change. */
export function changePoint({ nameTaken, before, after, answered }: PointChange): Outcome<null> {
  if (nameTaken) return refuse({ code: "POINT_NAME_TAKEN" });
  return answered && before !== after ? refuse({ code: "POINT_KIND_FIXED" }) : done(null);
}

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
