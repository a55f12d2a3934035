import { describe, expect, it } from "vitest";
import {
  lastBegun,
  ownTasks,
  ownTodo,
  thingToDo,
  type HomeFacts,
  type MonthProgress,
  type OwnFacts,
} from "@/lib/home/rules";

const TODAY = "2026-10-05";
const MONTHS: MonthProgress[] = [
  { month: "2026-07", filled: 4, total: 4 },
  { month: "2026-08", filled: 4, total: 4 },
  { month: "2026-09", filled: 2, total: 4 },
];
const FULL = MONTHS.map((month) => ({ ...month, filled: month.total }));

const own = (change: Partial<OwnFacts> = {}): OwnFacts => ({
  term: { endsOn: "2026-09-30" },
  skp: { id: "s1", status: "APPROVED" },
  appraisal: { id: "a1", status: "OPEN" },
  months: MONTHS,
  ...change,
});
const facts = (change: Partial<HomeFacts> = {}): HomeFacts => ({
  today: TODAY,
  isPlaced: true,
  isExcused: false,
  own: own(),
  team: { plans: 0, ratings: 0, firstPlanId: null, firstRatingId: null },
  agency: null,
  ...change,
});

describe("the one thing to do in one's own year", () => {
  it("is nothing while no term is open", () => {
    expect(ownTodo(own({ term: null }), TODAY)).toEqual({ does: "AWAIT_TERM" });
  });

  it("is the plan until it is approved", () => {
    expect(ownTodo(own({ skp: null, appraisal: null }), TODAY)).toEqual({ does: "START_SKP" });
    expect(ownTodo(own({ skp: { id: "s1", status: "DRAFT" }, appraisal: null }), TODAY)).toEqual({
      does: "COMPLETE_SKP",
      skpId: "s1",
    });
    expect(ownTodo(own({ skp: { id: "s1", status: "RETURNED" }, appraisal: null }), TODAY)).toEqual({
      does: "MEND_SKP",
      skpId: "s1",
    });
    expect(ownTodo(own({ skp: { id: "s1", status: "SUBMITTED" }, appraisal: null }), TODAY)).toEqual({
      does: "AWAIT_APPROVAL",
      skpId: "s1",
    });
  });

  it("is nothing when the approved plan is not judged in the open term", () => {
    expect(ownTodo(own({ appraisal: null }), TODAY)).toEqual({ does: "AWAIT_TERM" });
  });

  it("is the last month that has begun, with how many of its indicators are missing", () => {
    // September: 4 − 2 = 2 missing of 4
    expect(ownTodo(own(), TODAY)).toEqual({
      does: "FILL_MONTH",
      skpId: "s1",
      month: "2026-09",
      missing: 2,
      total: 4,
    });
    expect(ownTodo(own({ months: MONTHS.map((month) => ({ ...month, filled: 0 })) }), "2026-08-31")).toEqual({
      does: "FILL_MONTH",
      skpId: "s1",
      month: "2026-08",
      missing: 4,
      total: 4,
    });
  });

  it("is sending once the last month of the term is full, not before", () => {
    expect(ownTodo(own({ months: FULL }), TODAY)).toEqual({
      does: "SEND_TERM",
      skpId: "s1",
      month: "2026-09",
    });
    expect(ownTodo(own({ months: FULL }), "2026-08-31")).toEqual({ does: "AWAIT_NEXT_MONTH", skpId: "s1" });
    expect(ownTodo(own({ months: FULL }), "2026-06-30")).toEqual({ does: "AWAIT_NEXT_MONTH", skpId: "s1" });
  });

  it("is waiting, mending or reading as the appraiser moves", () => {
    expect(ownTodo(own({ appraisal: { id: "a1", status: "SUBMITTED" } }), TODAY)).toEqual({
      does: "AWAIT_RATING",
      skpId: "s1",
    });
    expect(ownTodo(own({ appraisal: { id: "a1", status: "RETURNED" } }), TODAY)).toEqual({
      does: "MEND_TERM",
      skpId: "s1",
      month: "2026-09",
    });
    expect(ownTodo(own({ appraisal: { id: "a1", status: "RETURNED" }, months: [] }), TODAY)).toEqual({
      does: "MEND_TERM",
      skpId: "s1",
      month: "2026-09",
    });
    expect(ownTodo(own({ appraisal: { id: "a1", status: "FINAL" } }), TODAY)).toEqual({
      does: "READ_RESULT",
      appraisalId: "a1",
    });
  });

  it("counts no month that has not begun as the last", () => {
    expect(lastBegun(MONTHS, "2026-07-01")?.month).toBe("2026-07");
    expect(lastBegun(MONTHS, "2026-06-30")).toBeNull();
  });
});

describe("whose turn goes first", () => {
  const waiting = { plans: 0, ratings: 3, firstPlanId: null, firstRatingId: "r1" };
  const agency = { toOpen: null, toClose: null, unfinished: 12 };

  it("a person without a position waits for the HR agency", () => {
    expect(thingToDo(facts({ isPlaced: false }))).toEqual({ does: "AWAIT_PLACEMENT" });
  });

  it("a person on leave fills in nothing, whether she keeps her position or gave it up", () => {
    expect(thingToDo(facts({ isExcused: true }))).toEqual({ does: "AWAIT_RETURN" });
    expect(thingToDo(facts({ isExcused: true, isPlaced: false }))).toEqual({ does: "AWAIT_RETURN" });
    expect(thingToDo(facts({ isExcused: true, team: { ...waiting } }))).toMatchObject({ does: "RATE_TEAM" });
  });

  it("without a team or an agency it is one's own work", () => {
    expect(thingToDo(facts())).toMatchObject({ does: "FILL_MONTH" });
  });

  it("an appraiser sets plans before she rates, and rates before her own work", () => {
    expect(thingToDo(facts({ team: { ...waiting, plans: 1, firstPlanId: "p1" } }))).toEqual({
      does: "APPROVE_PLANS",
      count: 1,
      skpId: "p1",
    });
    expect(thingToDo(facts({ team: { ...waiting, plans: 2, firstPlanId: "p1" } }))).toEqual({
      does: "APPROVE_PLANS",
      count: 2,
      skpId: null,
    });
    expect(thingToDo(facts({ team: waiting }))).toEqual({ does: "RATE_TEAM", count: 3, appraisalId: "r1" });
  });

  it("the agency opens a term before it closes one, and both before anything else", () => {
    expect(thingToDo(facts({ team: waiting, agency: { ...agency, toOpen: "t4", toClose: "t3" } }))).toEqual({
      does: "OPEN_A_TERM",
      termId: "t4",
    });
    expect(thingToDo(facts({ team: waiting, agency: { ...agency, toClose: "t3" } }))).toEqual({
      does: "CLOSE_A_TERM",
      termId: "t3",
      unfinished: 12,
    });
  });

  it("the agency watches the open term only when nothing of its own is asked", () => {
    const settled = own({ appraisal: { id: "a1", status: "FINAL" } });
    expect(thingToDo(facts({ agency, own: settled }))).toEqual({ does: "WATCH_TERM", unfinished: 12 });
    expect(thingToDo(facts({ agency, own: own({ appraisal: { id: "a1", status: "SUBMITTED" } }) }))).toEqual({
      does: "WATCH_TERM",
      unfinished: 12,
    });
    expect(thingToDo(facts({ agency: { ...agency, unfinished: 0 }, own: settled }))).toEqual({
      does: "READ_RESULT",
      appraisalId: "a1",
    });
    expect(thingToDo(facts({ agency }))).toMatchObject({ does: "FILL_MONTH" });
  });
});

describe("the list of one's own tasks", () => {
  const states = (change: Partial<OwnFacts>, today = TODAY): string[] =>
    ownTasks(own(change), today).map(({ task, state, missing }) => `${task} ${state} ${missing}`);

  it("is empty while no term is open", () => {
    expect(ownTasks(own({ term: null }), TODAY)).toEqual([]);
  });

  it("locks sending and the result until there is a plan", () => {
    expect(states({ skp: null, appraisal: null, months: [] })).toEqual([
      "PLAN NOW 0",
      "SEND LOCKED 0",
      "RESULT LOCKED 0",
    ]);
    expect(states({ skp: { id: "s1", status: "SUBMITTED" }, appraisal: null, months: [] })).toEqual([
      "PLAN WAITING 0",
      "SEND LOCKED 0",
      "RESULT LOCKED 0",
    ]);
    expect(states({ skp: { id: "s1", status: "RETURNED" }, appraisal: null, months: [] })[0]).toBe(
      "PLAN RETURNED 0",
    );
    expect(states({ skp: { id: "s1", status: "DRAFT" }, appraisal: null, months: [] })[0]).toBe("PLAN NOW 0");
  });

  it("shows per month what is missing and locks months that have not begun", () => {
    expect(states({})).toEqual([
      "PLAN DONE 0",
      "MONTH DONE 0",
      "MONTH DONE 0",
      "MONTH NOW 2",
      "SEND LOCKED 0",
      "RESULT LOCKED 0",
    ]);
    expect(states({}, "2026-08-31")).toEqual([
      "PLAN DONE 0",
      "MONTH DONE 0",
      "MONTH DONE 0",
      "MONTH LOCKED 2",
      "SEND LOCKED 0",
      "RESULT LOCKED 0",
    ]);
  });

  it("locks sending until its last month has begun, then until the month is recorded", () => {
    const lockOf = (change: Partial<OwnFacts>, today = TODAY) => {
      const sending = ownTasks(own(change), today).find(({ task }) => task === "SEND");
      return [sending?.lock, sending?.month];
    };
    expect(lockOf({}, "2026-08-31")).toEqual(["MONTH", "2026-09"]);
    expect(lockOf({}, "2026-09-01")).toEqual(["FIGURES", "2026-09"]);
    expect(lockOf({ months: FULL })).toEqual([null, "2026-09"]);
    expect(lockOf({ skp: null, appraisal: null, months: [] })).toEqual(["PLAN", null]);
    expect(lockOf({ months: [] })).toEqual(["PLAN", null]);
  });

  it("offers sending when everything is recorded", () => {
    expect(states({ months: FULL }).slice(-2)).toEqual(["SEND NOW 0", "RESULT LOCKED 0"]);
  });

  it("asks for no month once the term lies with the appraiser", () => {
    expect(states({ appraisal: { id: "a1", status: "SUBMITTED" } })).toEqual([
      "PLAN DONE 0",
      "MONTH DONE 0",
      "MONTH DONE 0",
      "MONTH DONE 0",
      "SEND DONE 0",
      "RESULT WAITING 0",
    ]);
    expect(states({ appraisal: { id: "a1", status: "FINAL" } }).slice(-2)).toEqual([
      "SEND DONE 0",
      "RESULT DONE 0",
    ]);
  });

  it("opens the months again when the term was returned", () => {
    expect(states({ appraisal: { id: "a1", status: "RETURNED" } }).slice(3)).toEqual([
      "MONTH NOW 2",
      "SEND RETURNED 0",
      "RESULT LOCKED 0",
    ]);
  });
});
