import { monthOf, type Day, type Month } from "@/lib/kernel/calendar";
import { isSent } from "@/lib/kernel/progress";
import type { AppraisalStatus } from "@/lib/kernel/term";

/** How much of a month of the term is recorded. */
export interface MonthProgress {
  month: Month;
  filled: number;
  total: number;
}

/** What a person's own year looks like in the term that asks for something now. */
export interface OwnFacts {
  /** Null while no term is open. */
  term: { endsOn: Day } | null;
  skp: { id: string; status: "DRAFT" | "SUBMITTED" | "RETURNED" | "APPROVED" } | null;
  appraisal: { id: string; status: AppraisalStatus } | null;
  /** The months of the term that the plan covers, in order. */
  months: readonly MonthProgress[];
}

/** What waits for a person as somebody's appraiser. */
export interface TeamFacts {
  plans: number;
  ratings: number;
  /** The first plan and the first appraisal that wait, where there are any. */
  firstPlanId: string | null;
  firstRatingId: string | null;
}

/** What waits for the HR agency. */
export interface AgencyFacts {
  /** A term that has begun and is not open; one that is open and past its deadline. */
  toOpen: string | null;
  toClose: string | null;
  unfinished: number;
}

export interface HomeFacts {
  today: Day;
  /** Whether the person holds a position in these days. */
  isPlaced: boolean;
  /** A status of hers, such as leave, excuses her from the term that asks for something now. */
  isExcused: boolean;
  own: OwnFacts;
  team: TeamFacts;
  agency: AgencyFacts | null;
}

/** The one thing to do now; what only others can move forward begins with AWAIT. */
export type Todo =
  | { does: "OPEN_A_TERM"; termId: string }
  | { does: "CLOSE_A_TERM"; termId: string; unfinished: number }
  | { does: "APPROVE_PLANS"; count: number; skpId: string | null }
  | { does: "RATE_TEAM"; count: number; appraisalId: string | null }
  | { does: "START_SKP" }
  | { does: "MEND_SKP"; skpId: string }
  | { does: "COMPLETE_SKP"; skpId: string }
  | { does: "AWAIT_APPROVAL"; skpId: string }
  | { does: "MEND_TERM"; skpId: string; month: Month }
  | { does: "SEND_TERM"; skpId: string; month: Month }
  | { does: "FILL_MONTH"; skpId: string; month: Month; missing: number; total: number }
  | { does: "AWAIT_NEXT_MONTH"; skpId: string }
  | { does: "AWAIT_RATING"; skpId: string }
  | { does: "READ_RESULT"; appraisalId: string }
  | { does: "WATCH_TERM"; unfinished: number }
  | { does: "AWAIT_TERM" }
  | { does: "AWAIT_PLACEMENT" }
  | { does: "AWAIT_RETURN" };

/** The last month of the term that has begun; the one whose figures are judged. */
export const lastBegun = (months: readonly MonthProgress[], today: Day): MonthProgress | null =>
  months.findLast(({ month }) => month <= monthOf(today)) ?? null;

/** What is next with a plan that is not approved yet. */
const NEXT_STEP = { DRAFT: "COMPLETE_SKP", SUBMITTED: "AWAIT_APPROVAL", RETURNED: "MEND_SKP" } as const;

const mendTodo = (
  skpId: string,
  months: readonly MonthProgress[],
  days: { today: Day; endsOn: Day },
): Todo => ({
  does: "MEND_TERM",
  skpId,
  month: lastBegun(months, days.today)?.month ?? monthOf(days.endsOn),
});

function workTodo(skpId: string, months: readonly MonthProgress[], today: Day): Todo {
  const last = lastBegun(months, today);
  if (last === null) return { does: "AWAIT_NEXT_MONTH", skpId };
  const missing = last.total - last.filled;
  if (missing > 0) return { does: "FILL_MONTH", skpId, month: last.month, missing, total: last.total };
  return last === months.at(-1)
    ? { does: "SEND_TERM", skpId, month: last.month }
    : { does: "AWAIT_NEXT_MONTH", skpId };
}

/** What is next in one's own year: the plan, the months, sending, the result. */
export function ownTodo({ term, skp, appraisal, months }: OwnFacts, today: Day): Todo {
  if (term === null) return { does: "AWAIT_TERM" };
  if (skp === null) return { does: "START_SKP" };
  if (skp.status !== "APPROVED") return { does: NEXT_STEP[skp.status], skpId: skp.id };
  if (appraisal === null) return { does: "AWAIT_TERM" };
  if (appraisal.status === "FINAL") return { does: "READ_RESULT", appraisalId: appraisal.id };
  if (appraisal.status === "SUBMITTED") return { does: "AWAIT_RATING", skpId: skp.id };
  return appraisal.status === "RETURNED"
    ? mendTodo(skp.id, months, { today, endsOn: term.endsOn })
    : workTodo(skp.id, months, today);
}

function teamTodo({ plans, ratings, firstPlanId, firstRatingId }: TeamFacts): Todo | null {
  if (plans > 0) return { does: "APPROVE_PLANS", count: plans, skpId: plans === 1 ? firstPlanId : null };
  return ratings > 0 ? { does: "RATE_TEAM", count: ratings, appraisalId: firstRatingId } : null;
}

function agencyTodo({ toOpen, toClose, unfinished }: AgencyFacts): Todo | null {
  if (toOpen !== null) return { does: "OPEN_A_TERM", termId: toOpen };
  return toClose === null ? null : { does: "CLOSE_A_TERM", termId: toClose, unfinished };
}

function mineToDo({ today, isPlaced, isExcused, own }: HomeFacts): Todo {
  if (isExcused) return { does: "AWAIT_RETURN" };
  return isPlaced ? ownTodo(own, today) : { does: "AWAIT_PLACEMENT" };
}

const waits = ({ does }: Todo): boolean => does.startsWith("AWAIT") || does === "READ_RESULT";

/**
 * Exactly one thing: what many wait for goes before what some wait for, and that before one's own. Who has nothing
 * to do sees whom she waits for; the HR agency then watches the open term.
 */
export function thingToDo(facts: HomeFacts): Todo {
  const { team, agency } = facts;
  const first = (agency === null ? null : agencyTodo(agency)) ?? teamTodo(team);
  if (first !== null) return first;
  const mine = mineToDo(facts);
  return agency !== null && agency.unfinished > 0 && waits(mine)
    ? { does: "WATCH_TERM", unfinished: agency.unfinished }
    : mine;
}

/** What a locked task waits for: the plan, its month, the figures of the month, or the sending. */
export type OwnTaskLock = "PLAN" | "MONTH" | "FIGURES" | "SENDING";

/** One line of the own task list; a locked one says what it waits for. */
export interface OwnTask {
  task: "PLAN" | "MONTH" | "SEND" | "RESULT";
  state: "DONE" | "NOW" | "RETURNED" | "WAITING" | "LOCKED";
  /** Of a month: which one, and how many indicators are missing. Of sending: the last month of the term. */
  month: Month | null;
  missing: number;
  /** Null unless it is locked. */
  lock: OwnTaskLock | null;
}

const task = (name: OwnTask["task"], state: OwnTask["state"], lock: OwnTaskLock): OwnTask => ({
  task: name,
  state,
  month: null,
  missing: 0,
  lock: state === "LOCKED" ? lock : null,
});

const PLAN_STATES = { DRAFT: "NOW", SUBMITTED: "WAITING", RETURNED: "RETURNED", APPROVED: "DONE" } as const;

function monthTask(
  { month, filled, total }: MonthProgress,
  { today, isWithPerson }: { today: Day; isWithPerson: boolean },
): OwnTask {
  const missing = total - filled;
  if (missing === 0 || !isWithPerson) return { ...task("MONTH", "DONE", "MONTH"), month };
  return { ...task("MONTH", month > monthOf(today) ? "LOCKED" : "NOW", "MONTH"), month, missing };
}

function sendState(status: AppraisalStatus, isReady: boolean): OwnTask["state"] {
  if (isSent(status)) return "DONE";
  if (status === "RETURNED") return "RETURNED";
  return isReady ? "NOW" : "LOCKED";
}

function resultState(status: AppraisalStatus): OwnTask["state"] {
  if (status === "FINAL") return "DONE";
  return status === "SUBMITTED" ? "WAITING" : "LOCKED";
}

function lockOfSending(last: Month | null, today: Day): OwnTaskLock {
  if (last === null) return "PLAN";
  return last > monthOf(today) ? "MONTH" : "FIGURES";
}

/** Everything one has to do in the term, in order, with what is done and what is locked. */
export function ownTasks({ term, skp, appraisal, months }: OwnFacts, today: Day): OwnTask[] {
  if (term === null) return [];
  const plan = task("PLAN", skp === null ? "NOW" : PLAN_STATES[skp.status], "PLAN");
  if (appraisal === null) return [plan, task("SEND", "LOCKED", "PLAN"), task("RESULT", "LOCKED", "PLAN")];
  const isWithPerson = appraisal.status === "OPEN" || appraisal.status === "RETURNED";
  const todo = ownTodo({ term, skp, appraisal, months }, today);
  const done = months.map((month) => monthTask(month, { today, isWithPerson }));
  const last = months.at(-1)?.month ?? null;
  const waitsFor = lockOfSending(last, today);
  return [
    plan,
    ...done,
    { ...task("SEND", sendState(appraisal.status, todo.does === "SEND_TERM"), waitsFor), month: last },
    task("RESULT", resultState(appraisal.status), "SENDING"),
  ];
}
