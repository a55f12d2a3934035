import { describe, expect, it } from "vitest";
import {
  assignOfficer,
  assignmentState,
  endAssignment,
  type NewAssignment,
  type StandingAssignment,
} from "@/lib/services/rules/points";
import { isOwnLarge, isOwnShown, servesOn } from "@/lib/surveys/rules/answers";
import type { Viewer } from "@/lib/kernel/viewer";

const TODAY = "2026-09-15";
const refusal = (code: string) => ({ ok: false, refusal: { code } });
const admin: Viewer = { employeeId: "a", grants: [{ role: "UNIT_ADMIN", unitPath: "/tk/dukcapil/" }] };
const outsider: Viewer = {
  employeeId: "x",
  grants: [
    { role: "LEADER", unitPath: "/tk/dukcapil/" },
    { role: "UNIT_ADMIN", unitPath: "/tk/dinkes/" },
  ],
};

describe("somebody is put at a point", () => {
  const plan: NewAssignment = {
    startsOn: TODAY,
    endsOn: null,
    point: { active: true, unitPath: "/tk/dukcapil/pendaftaran/" },
    isPlaced: true,
  };
  const decide = (over: Partial<NewAssignment>, viewer = admin) =>
    assignOfficer(viewer, { ...plan, ...over }, TODAY);

  it("from today on, and not from yesterday, so that nobody picks days by their answers", () => {
    expect(decide({}).ok).toBe(true);
    expect(decide({ startsOn: "2026-09-16" }).ok).toBe(true);
    expect(decide({ startsOn: "2026-09-14" })).toEqual(refusal("ASSIGNMENT_IN_PAST"));
  });

  it("for one day at least", () => {
    expect(decide({ endsOn: TODAY }).ok).toBe(true);
    expect(decide({ startsOn: "2026-09-17", endsOn: "2026-09-16" })).toEqual(refusal("DAYS_OUT_OF_ORDER"));
  });

  it("who has her place there, at a point in use, by those who run the service", () => {
    expect(decide({ isPlaced: false })).toEqual(refusal("OFFICER_NOT_PLACED"));
    expect(decide({ point: { active: false, unitPath: "/tk/dukcapil/" } })).toEqual(
      refusal("POINT_NOT_IN_USE"),
    );
    expect(decide({}, outsider)).toEqual(refusal("NOT_FOUND"));
  });
});

describe("an assignment ends", () => {
  const standing: StandingAssignment = { startsOn: "2026-09-01", endsOn: null, unitPath: "/tk/dukcapil/" };
  const end = (endsOn: string, over: Partial<StandingAssignment> = {}, viewer = admin) =>
    endAssignment(viewer, { assignment: { ...standing, ...over }, endsOn }, TODAY);

  it("today or later, never before", () => {
    expect(end(TODAY)).toEqual({ ok: true, value: { kind: "SHORTEN", endsOn: TODAY } });
    expect(end("2026-09-30")).toEqual({ ok: true, value: { kind: "SHORTEN", endsOn: "2026-09-30" } });
    expect(end("2026-09-14")).toEqual(refusal("ASSIGNMENT_IN_PAST"));
  });

  it("as if it had never been, where it has not begun", () => {
    expect(end(TODAY, { startsOn: "2026-09-16" })).toEqual({ ok: true, value: { kind: "DELETE" } });
    expect(end(TODAY, { startsOn: TODAY })).toEqual({ ok: true, value: { kind: "SHORTEN", endsOn: TODAY } });
  });

  it("once: what was over yesterday stays, what ends today can still go on", () => {
    expect(end("2026-09-30", { endsOn: "2026-09-14" })).toEqual(refusal("ASSIGNMENT_OVER"));
    expect(end("2026-09-30", { endsOn: TODAY }).ok).toBe(true);
  });

  it("by those who run the service", () => {
    expect(end(TODAY, {}, outsider)).toEqual(refusal("NOT_FOUND"));
    expect(endAssignment(admin, { assignment: null, endsOn: TODAY }, TODAY)).toEqual(refusal("NOT_FOUND"));
  });

  it("and stands as later, now or over", () => {
    expect(assignmentState({ startsOn: "2026-09-16", endsOn: null }, TODAY)).toBe("LATER");
    expect(assignmentState({ startsOn: TODAY, endsOn: null }, TODAY)).toBe("NOW");
    expect(assignmentState({ startsOn: "2026-09-01", endsOn: TODAY }, TODAY)).toBe("NOW");
    expect(assignmentState({ startsOn: "2026-09-01", endsOn: "2026-09-14" }, TODAY)).toBe("OVER");
  });
});

describe("somebody serves", () => {
  it("from the first to the last day, both included, and on without a last one", () => {
    const one = { startsOn: "2026-09-10", endsOn: "2026-09-10" };
    expect(["2026-09-09", "2026-09-10", "2026-09-11"].map((day) => servesOn(one, day))).toEqual([
      false,
      true,
      false,
    ]);
    expect(servesOn({ ...one, endsOn: null }, "2027-01-01")).toBe(true);
  });
});

describe("somebody's own figures", () => {
  const quarter = { from: "2026-07-01", to: "2026-09-30" };

  it("are shown to her once the survey that holds the whole term is closed", () => {
    const term = (startsOn: string, endsOn: string) =>
      isOwnShown({ startsOn, endsOn }, [{ from: "2026-04-01", to: "2026-06-30" }, quarter]);
    expect(isOwnShown({ startsOn: quarter.from, endsOn: quarter.to }, [])).toBe(false);
    expect([
      term("2026-07-01", "2026-09-30"),
      term("2026-09-01", "2026-09-30"),
      term("2026-10-01", "2026-12-31"),
    ]).toEqual([true, true, false]);
    expect([term("2026-06-30", "2026-07-31"), term("2026-09-01", "2026-10-01")]).toEqual([false, false]);
  });

  it("hold at least five answers to each question", () => {
    expect([isOwnLarge([5, 5, 9]), isOwnLarge([5, 4, 9]), isOwnLarge([])]).toEqual([true, false, false]);
  });
});
