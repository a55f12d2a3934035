import { describe, expect, it } from "vitest";
import { lastObjectionDay, objection } from "@/lib/scoring/objection";

describe("an objection", () => {
  it.each([
    ["2026-07-20", true],
    ["2026-08-02", true],
    ["2026-08-03", true],
    ["2026-08-04", false],
    ["2026-07-19", false],
  ])("to a result received on 20 July 2026 and filed on %s is accepted: %s", (filedOn, accepted) => {
    expect(objection("2026-07-20", filedOn)).toEqual({ accepted, lastDay: "2026-08-03" });
  });

  it("may be filed for 14 calendar days, across a leap day too", () => {
    expect([lastObjectionDay("2024-02-20"), lastObjectionDay("2026-12-31")]).toEqual([
      "2024-03-05",
      "2027-01-14",
    ]);
  });

  it("may be given working days instead, with the holidays of the office", () => {
    // 3 to 21 August 2026 are 15 working days without the 17th: the 14th after 31 July is the 21st
    const rule = {
      days: 14,
      unit: "WORKING",
      office: { week: 5, holidays: new Set(["2026-08-17"]) },
    } as const;
    expect(objection("2026-07-31", "2026-08-21", rule)).toEqual({ accepted: true, lastDay: "2026-08-21" });
    expect(objection("2026-07-31", "2026-08-22", rule).accepted).toBe(false);
  });
});
