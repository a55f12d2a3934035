import { addDays, type Day } from "@/lib/domain/calendar";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { holdsAnywhere, type Viewer } from "@/lib/domain/viewer";

/** How many days after the end of a quarter its survey closes by itself. */
export const DAYS_UNTIL_CLOSED = 14;

/** The facts of a quarter that decide whether its survey may be closed. */
export interface SurveyQuarter {
  endsOn: Day;
  closed: boolean;
}

/** Surveys are closed for the whole instansi by the HR agency alone. */
export const closesSurveys = (viewer: Viewer): boolean => holdsAnywhere(viewer, ["BKD_ADMIN"]);

/** Whether a quarter has waited long enough to close by itself. */
export const closesByItself = (endsOn: Day, today: Day): boolean =>
  today > addDays(endsOn, DAYS_UNTIL_CLOSED);

/**
 * The survey of a quarter is closed once, after its last day, by the HR agency, or by itself (no
 * viewer) when it waited too long.
 */
export function closeSurvey(
  viewer: Viewer | null,
  { endsOn, closed }: SurveyQuarter,
  today: Day,
): Outcome<null> {
  if (viewer !== null && !closesSurveys(viewer)) return refuse({ code: "NOT_ALLOWED" });
  if (closed) return refuse({ code: "SURVEY_CLOSED" });
  const isOver = viewer === null ? closesByItself(endsOn, today) : today > endsOn;
  return isOver ? done(null) : refuse({ code: "SURVEY_STILL_RUNS" });
}

/** What was counted in a closed quarter is fixed: nothing is moved, added or counted anew. */
export const whileSurveyOpen = (closed: boolean): Outcome<null> =>
  closed ? refuse({ code: "SURVEY_CLOSED" }) : done(null);

/** The number of users may be told late, but once it was told it is closed together with the survey. */
export const recordUsers = (closed: boolean, before: number | null): Outcome<null> =>
  whileSurveyOpen(closed && before !== null);
