import { describe, expect, it } from "vitest";
import { paperDay, takePaper, unreadable } from "@/lib/surveys/rules/paper";

const quarters = [
  { startsOn: "2026-04-01", endsOn: "2026-06-30", closed: true },
  { startsOn: "2026-07-01", endsOn: "2026-09-30", closed: false },
];

describe("the day of a questionnaire on paper", () => {
  it("lies in a quarter whose survey is open, up to today", () => {
    expect(paperDay("2026-07-01", quarters, "2026-09-15")).toBeNull();
    expect(paperDay("2026-09-15", quarters, "2026-09-15")).toBeNull();
    expect(paperDay("2026-09-30", quarters, "2026-10-10")).toBeNull();
  });

  it.each([
    [null, "NO_DAY"],
    ["2026-09-16", "DAY_TO_COME"],
    ["2026-06-30", "DAY_CLOSED"],
    ["2026-04-01", "DAY_CLOSED"],
    ["2026-03-31", "DAY_WITHOUT_QUARTER"],
  ])("is refused otherwise: %s is %s", (day, problem) => {
    expect(paperDay(day, quarters, "2026-09-15")).toBe(problem);
  });

  it("after the last quarter belongs to none", () => {
    expect(paperDay("2026-10-01", quarters, "2026-10-10")).toBe("DAY_WITHOUT_QUARTER");
  });
});

describe("a workbook of questionnaires", () => {
  it("is taken whole, or without its faulty rows when the person asks for that", () => {
    expect(takePaper({ rows: 30, faults: 0, wants: "all" })).toEqual({ ok: true, value: null });
    expect(takePaper({ rows: 30, faults: 1, wants: "all" })).toEqual({
      ok: false,
      refusal: { code: "PAPER_FAULTY", count: 1 },
    });
    expect(takePaper({ rows: 30, faults: 1, wants: "valid" })).toEqual({ ok: true, value: null });
    expect(takePaper({ rows: 0, faults: 3, wants: "valid" })).toEqual({
      ok: false,
      refusal: { code: "PAPER_NOTHING" },
    });
  });

  it("that cannot be read says why", () => {
    expect(unreadable("COLUMNS_MISSING", ["U4"])).toEqual({
      ok: false,
      refusal: { code: "PAPER_UNREADABLE", problem: "COLUMNS_MISSING", columns: ["U4"] },
    });
    expect(unreadable("BROKEN").refusal).toEqual({
      code: "PAPER_UNREADABLE",
      problem: "BROKEN",
      columns: [],
    });
  });
});
