import { describe, expect, it } from "vitest";
import { closeSurvey, closesByItself, recordUsers, whileSurveyOpen } from "@/lib/surveys/rules/figures";

const admin = { employeeId: "maya", grants: [{ role: "BKD_ADMIN" as const, unitPath: "/tk/" }] };
const leader = { employeeId: "sri", grants: [{ role: "LEADER" as const, unitPath: "/tk/dukcapil/" }] };
const running = { endsOn: "2026-06-30", closed: false };
const refused = (code: string) => ({ ok: false, refusal: { code } });

describe("the survey of a quarter", () => {
  it("is closed by the HR agency from the day after its last day", () => {
    expect(closeSurvey(admin, running, "2026-06-30")).toEqual(refused("SURVEY_STILL_RUNS"));
    expect(closeSurvey(admin, running, "2026-07-01").ok).toBe(true);
  });

  it("is closed by nobody else", () => {
    expect(closeSurvey(leader, running, "2026-07-01")).toEqual(refused("NOT_ALLOWED"));
  });

  it("is closed once", () => {
    expect(closeSurvey(admin, { ...running, closed: true }, "2026-07-01")).toEqual(refused("SURVEY_CLOSED"));
  });

  it("closes by itself when more than 14 days have passed, not on the 14th", () => {
    // 30 June + 14 days is 14 July.
    expect([closesByItself("2026-06-30", "2026-07-14"), closesByItself("2026-06-30", "2026-07-15")]).toEqual([
      false,
      true,
    ]);
    expect(closeSurvey(null, running, "2026-07-14")).toEqual(refused("SURVEY_STILL_RUNS"));
    expect(closeSurvey(null, running, "2026-07-15").ok).toBe(true);
  });

  it("takes no change once it is closed", () => {
    expect(whileSurveyOpen(false).ok).toBe(true);
    expect(whileSurveyOpen(true)).toEqual(refused("SURVEY_CLOSED"));
  });

  it("may still be told how many used the service when that was never recorded", () => {
    expect(recordUsers(true, null).ok).toBe(true);
    expect(recordUsers(false, 40).ok).toBe(true);
    expect(recordUsers(true, 40)).toEqual(refused("SURVEY_CLOSED"));
  });
});
