import { describe, expect, it } from "vitest";
import {
  changeDueDay,
  closeTerm,
  keepsTerms,
  openTerm,
  prepareYear,
  seesTerms,
  termsOfYear,
  yearToPrepare,
  type TermFacts,
} from "@/lib/periods/rules";
import { describeWindow } from "@/lib/labels/term-window";
import type { Role, Viewer } from "@/lib/kernel/viewer";
import { faultAt } from "@/tests/support/outcome";

const holding = (...roles: Role[]): Viewer => ({
  employeeId: "e1",
  grants: roles.map((role) => ({ role, unitPath: "/tk/" })),
});
const AGENCY = holding("BKD_ADMIN");
const term = (status: TermFacts["status"]): TermFacts => ({
  status,
  startsOn: "2026-07-01",
  endsOn: "2026-09-30",
});

describe("opening a term", () => {
  it("belongs to the HR agency alone", () => {
    for (const role of ["UNIT_ADMIN", "LEADER", "AUDITOR", "SURVEY_OFFICER"] as const) {
      expect(keepsTerms(holding(role))).toBe(false);
      expect(openTerm(holding(role), term("UPCOMING"), { today: "2026-07-01", reason: "" })).toEqual({
        ok: false,
        refusal: { code: "NOT_ALLOWED" },
      });
    }
    expect(keepsTerms(AGENCY)).toBe(true);
  });

  it("is seen by the auditor too, who opens and closes nothing", () => {
    expect(
      ["BKD_ADMIN", "AUDITOR", "UNIT_ADMIN", "LEADER"].map((role) => seesTerms(holding(role as Role))),
    ).toEqual([true, true, false, false]);
  });

  it("is possible from the first day, not the day before", () => {
    expect(openTerm(AGENCY, term("UPCOMING"), { today: "2026-06-30", reason: "" })).toEqual({
      ok: false,
      refusal: { code: "TERM_NOT_BEGUN" },
    });
    expect(openTerm(AGENCY, term("UPCOMING"), { today: "2026-07-01", reason: "" })).toEqual({
      ok: true,
      value: "OPEN",
    });
  });

  it("needs a reason the second time, and blanks are none", () => {
    expect(openTerm(AGENCY, term("CLOSED"), { today: "2026-10-20", reason: "  " })).toEqual({
      ok: false,
      refusal: { code: "REOPENING_REASON_REQUIRED" },
    });
    expect(
      openTerm(AGENCY, term("CLOSED"), { today: "2026-10-20", reason: "Banjir, kantor tutup sepekan" }),
    ).toEqual({ ok: true, value: "OPEN" });
  });

  it("is not done twice", () => {
    expect(openTerm(AGENCY, term("OPEN"), { today: "2026-08-01", reason: "lagi" })).toEqual({
      ok: false,
      refusal: { code: "WRONG_STATUS", status: "OPEN" },
    });
  });
});

describe("closing a term", () => {
  it("belongs to the HR agency alone", () => {
    expect(closeTerm(holding("AUDITOR"), term("OPEN"), "2026-10-20")).toEqual({
      ok: false,
      refusal: { code: "NOT_ALLOWED" },
    });
  });

  it("is possible from the day after its last, not on its last", () => {
    expect(closeTerm(AGENCY, term("OPEN"), "2026-09-30")).toEqual({
      ok: false,
      refusal: { code: "TERM_STILL_RUNS" },
    });
    expect(closeTerm(AGENCY, term("OPEN"), "2026-10-01")).toEqual({ ok: true, value: "CLOSED" });
  });

  it("applies to an open term only", () => {
    expect(closeTerm(AGENCY, term("UPCOMING"), "2026-10-20")).toEqual({
      ok: false,
      refusal: { code: "WRONG_STATUS", status: "UPCOMING" },
    });
    expect(closeTerm(AGENCY, term("CLOSED"), "2026-10-20")).toEqual({
      ok: false,
      refusal: { code: "WRONG_STATUS", status: "CLOSED" },
    });
  });
});

describe("the year that is set up next", () => {
  it("follows the last one, at most one year ahead, and is this one where there is none", () => {
    expect(yearToPrepare([2025, 2026], "2026-01-01")).toBe(2027);
    expect(yearToPrepare([2026, 2027], "2026-12-31")).toBeNull();
    expect(yearToPrepare([2026, 2027], "2027-01-01")).toBe(2028);
    expect(yearToPrepare([], "2026-06-01")).toBe(2026);
    expect(yearToPrepare([2020], "2026-06-01")).toBe(2021);
  });

  it("is refused to others, twice, and out of order", () => {
    const now = { years: [2026], today: "2026-11-27" };
    const codeFor = (viewer: Viewer, year: number) => {
      const outcome = prepareYear(viewer, year, now);
      return outcome.ok ? outcome.value.length : outcome.refusal.code;
    };
    expect(codeFor(holding("LEADER"), 2027)).toBe("NOT_ALLOWED");
    expect([2026, 2027, 2028].map((year) => codeFor(AGENCY, year))).toEqual([
      "YEAR_EXISTS",
      16,
      "YEAR_NOT_NEXT",
    ]);
  });

  it("has twelve months and four quarters that touch, each due 17 days after its end", () => {
    const terms = termsOfYear(2028);
    expect(terms.filter(({ cadence }) => cadence === "BULANAN").map(({ endsOn }) => endsOn)[1]).toBe(
      "2028-02-29",
    );
    expect(terms.filter(({ cadence }) => cadence === "TRIWULANAN")).toEqual([
      {
        cadence: "TRIWULANAN",
        ordinal: 1,
        startsOn: "2028-01-01",
        endsOn: "2028-03-31",
        dueOn: "2028-04-17",
      },
      {
        cadence: "TRIWULANAN",
        ordinal: 2,
        startsOn: "2028-04-01",
        endsOn: "2028-06-30",
        dueOn: "2028-07-17",
      },
      {
        cadence: "TRIWULANAN",
        ordinal: 3,
        startsOn: "2028-07-01",
        endsOn: "2028-09-30",
        dueOn: "2028-10-17",
      },
      {
        cadence: "TRIWULANAN",
        ordinal: 4,
        startsOn: "2028-10-01",
        endsOn: "2028-12-31",
        dueOn: "2029-01-17",
      },
    ]);
  });
});

const KEPT = { dueOn: "2026-10-17", sendBy: "2026-10-17" };

describe("moving a deadline", () => {
  const move = (dueOn: string, today: string, status: TermFacts["status"] = "OPEN") => {
    const outcome = changeDueDay(AGENCY, { ...term(status), ...KEPT }, { dueOn, sendBy: null, today });
    return outcome.ok ? outcome.value.dueOn : faultAt(outcome, "dueOn");
  };

  it("takes the last day of the term, not the day before it", () => {
    expect([move("2026-09-29", "2026-09-01"), move("2026-09-30", "2026-09-01")]).toEqual([
      "DUE_DAY_OUTSIDE",
      "2026-09-30",
    ]);
  });

  it("takes today, not yesterday, once the term is over", () => {
    expect([move("2026-11-26", "2026-11-27"), move("2026-11-27", "2026-11-27")]).toEqual([
      "DUE_DAY_OUTSIDE",
      "2026-11-27",
    ]);
  });

  it("takes 366 days from then on, and no more", () => {
    expect([move("2027-10-01", "2026-09-01"), move("2027-10-02", "2026-09-01")]).toEqual([
      "2027-10-01",
      "DUE_DAY_OUTSIDE",
    ]);
  });

  it("is sent until the day on which it is due, or until an earlier one from the end of the term on", () => {
    const sent = (sendBy: string | null, kept = KEPT, dueOn = "2026-10-20") => {
      const outcome = changeDueDay(
        AGENCY,
        { ...term("OPEN"), ...kept },
        { dueOn, sendBy, today: "2026-09-15" },
      );
      return outcome.ok ? outcome.value.sendBy : faultAt(outcome, "sendBy");
    };
    expect(["2026-09-29", "2026-09-30", "2026-10-20", "2026-10-21"].map((day) => sent(day))).toEqual([
      "DUE_DAY_OUTSIDE",
      "2026-09-30",
      "2026-10-20",
      "DUE_DAY_OUTSIDE",
    ]);
    // Nothing said: one day stays one day, an earlier one stays unless it would be later.
    const earlier = { dueOn: "2026-10-17", sendBy: "2026-10-10" };
    expect([sent(null), sent(null, earlier), sent(null, earlier, "2026-10-09")]).toEqual([
      "2026-10-20",
      "2026-10-10",
      "2026-10-09",
    ]);
    // A day that has passed stays, and is not chosen anew.
    const passed = { dueOn: "2026-10-17", sendBy: "2026-09-01" };
    expect([sent("2026-09-01", passed), sent("2026-09-02", passed)]).toEqual([
      "2026-09-01",
      "DUE_DAY_OUTSIDE",
    ]);
  });

  it("is not possible for a closed term, nor for anybody else", () => {
    expect(move("2026-12-01", "2026-11-27", "CLOSED")).toBe("TERM_CLOSED");
    const facts = { dueOn: "2026-12-01", sendBy: null, today: "2026-11-27" };
    expect(changeDueDay(holding("UNIT_ADMIN"), { ...term("OPEN"), ...KEPT }, facts)).toEqual({
      ok: false,
      refusal: { code: "NOT_ALLOWED" },
    });
  });
});

describe("why a deadline lies after its term", () => {
  it("is said with the days of the term", () => {
    expect(describeWindow({ cadence: "TRIWULANAN", year: 2026, number: 3 })).toBe(
      "Triwulan III berjalan 1 Juli sampai 30 September 2026; " +
        "sesudahnya ada waktu untuk mengirim dan menilai sampai batas ini.",
    );
  });
});
