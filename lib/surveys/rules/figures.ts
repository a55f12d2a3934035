import { addDays, type Day } from "@/lib/kernel/calendar";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { isGroupShown } from "@/lib/kernel/suppression";
import { holdsAnywhere, type Viewer } from "@/lib/kernel/viewer";

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

/** Whether a report lists the questionnaires one by one, and why not. */
export type AnswerTable = "SHOWN" | "SMALL" | "RUNNING";

interface ReportedQuarter {
  readonly respondents: number;
  readonly endsOn: string;
  readonly closed: boolean;
}

/**
 * Questionnaires are listed once their quarter is over: while it runs, two reports with one answer between them would
 * show what that person answered. Few of them are never listed.
 */
export function answerTable({ respondents, endsOn, closed }: ReportedQuarter, today: string): AnswerTable {
  if (!isGroupShown(respondents)) return "SMALL";
  return closed || today > endsOn ? "SHOWN" : "RUNNING";
}

/** People who share an answer about themselves. */
export interface PeopleGroup {
  readonly key: string;
  readonly count: number;
}

/** Groups large enough to show, in the order given, and everybody else put together. */
export interface MergedGroups<Group extends PeopleGroup> {
  readonly shown: readonly Group[];
  readonly merged: readonly Group[];
  /** How many people stand in the merged group: none, or enough that nobody is told from it. */
  readonly rest: number;
}

const people = (groups: readonly PeopleGroup[]): number => groups.reduce((sum, { count }) => sum + count, 0);

/**
 * Groups under five are put together; when they are still under five, the smallest others join them, because what is
 * missing from the whole could be computed.
 */
export function mergeSmallGroups<Group extends PeopleGroup>(groups: readonly Group[]): MergedGroups<Group> {
  const filled = groups.filter(({ count }) => count > 0);
  const smallestFirst = [...filled].sort((a, b) => a.count - b.count);
  const merged = smallestFirst.filter(({ count }) => !isGroupShown(count));
  while (merged.length > 0 && merged.length < filled.length && !isGroupShown(people(merged)))
    merged.push(...smallestFirst.slice(merged.length, merged.length + 1));
  return {
    shown: filled.filter((group) => !merged.includes(group)),
    merged: filled.filter((group) => merged.includes(group)),
    rest: people(merged),
  };
}
