import { describe, expect, it } from "vitest";
import { acceptValue, asReported, openMonth, type MonthFacts } from "@/lib/realisation/rules/actual";

const open: MonthFacts = {
  isOwn: true,
  skpStatus: "APPROVED",
  skpDays: { from: "2026-07-15", to: "2026-11-10" },
  month: "2026-09",
  today: "2026-09-01",
  term: { status: "OPEN", appraisalStatus: "OPEN" },
};
const refusalOf = (facts: Partial<MonthFacts>) => {
  const outcome = openMonth({ ...open, ...facts });
  return outcome.ok ? null : outcome.refusal;
};

describe("which month a person fills in", () => {
  it("is her own, approved, from its first day on", () => {
    expect(openMonth(open)).toEqual({ ok: true, value: null });
  });

  it("is not a month that begins tomorrow", () => {
    expect(refusalOf({ today: "2026-08-31" })).toEqual({ code: "MONTH_NOT_BEGUN" });
  });

  it.each(["2026-07", "2026-11"])("may be one that the SKP covers only in part (%s)", (month) => {
    expect(refusalOf({ month, today: "2026-11-30" })).toBeNull();
  });

  it.each(["2026-06", "2026-12"])("is not one outside the SKP (%s)", (month) => {
    expect(refusalOf({ month, today: "2026-12-31" })).toEqual({ code: "MONTH_OUTSIDE_TERM" });
  });

  it("is not one without a term that judges it", () => {
    expect(refusalOf({ term: null })).toEqual({ code: "MONTH_OUTSIDE_TERM" });
  });

  it("is not another person's", () => {
    expect(refusalOf({ isOwn: false })).toEqual({ code: "NOT_ALLOWED" });
  });

  it.each(["DRAFT", "SUBMITTED", "RETURNED"])("is not one of an SKP that is %s", (skpStatus) => {
    expect(refusalOf({ skpStatus })).toEqual({ code: "WRONG_STATUS", status: skpStatus });
  });

  it("is there from its first day on though nobody has opened the term, and not after the term was closed", () => {
    const under = (status: "UPCOMING" | "CLOSED") => ({ term: { status, appraisalStatus: "OPEN" as const } });
    expect(refusalOf(under("UPCOMING"))).toBeNull();
    expect(refusalOf({ ...under("UPCOMING"), today: "2026-08-31" })).toEqual({ code: "MONTH_NOT_BEGUN" });
    expect(refusalOf(under("CLOSED"))).toEqual({ code: "TERM_CLOSED" });
  });

  it.each(["SUBMITTED", "FINAL"] as const)("is not one that is %s", (appraisalStatus) => {
    expect(refusalOf({ term: { status: "OPEN", appraisalStatus } })).toEqual({
      code: "WRONG_STATUS",
      status: appraisalStatus,
    });
  });

  it("says that it was judged, also once its term is closed: one state, one word", () => {
    const judged = { status: "CLOSED", appraisalStatus: "FINAL" } as const;
    expect(refusalOf({ term: judged })).toEqual({ code: "WRONG_STATUS", status: "FINAL" });
    expect(refusalOf({ term: { ...judged, appraisalStatus: "SUBMITTED" } })).toEqual({ code: "TERM_CLOSED" });
  });

  it("is one that was returned", () => {
    expect(refusalOf({ term: { status: "OPEN", appraisalStatus: "RETURNED" } })).toBeNull();
  });
});

describe("what an indicator takes for an answer", () => {
  it.each([
    ["NUMBER", "24.5"],
    ["RANGE", "24.5"],
    ["MILESTONE", "3"],
    ["YES_NO", "1"],
    ["YES_NO", "0"],
  ] as const)("%s takes %s", (kind, value) => {
    expect(acceptValue(kind, value)).toEqual({ ok: true, value });
  });

  it.each([
    ["MILESTONE", "1.5"],
    ["YES_NO", "2"],
    ["YES_NO", "0.5"],
  ] as const)("%s does not take %s", (kind, value) => {
    expect(acceptValue(kind, value)).toEqual({ ok: false, refusal: { code: "ACTUAL_NOT_OF_KIND", kind } });
  });

  it("reads yes and no as truths and numbers as they stand", () => {
    expect([asReported("YES_NO", "1"), asReported("YES_NO", "0"), asReported("NUMBER", "1")]).toEqual([
      true,
      false,
      "1",
    ]);
  });
});
