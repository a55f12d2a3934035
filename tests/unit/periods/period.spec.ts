import { describe, expect, it } from "vitest";
import { closeTerm, keepsTerms, openTerm, seesTerms, type TermFacts } from "@/lib/periods/rules";
import type { Role, Viewer } from "@/lib/kernel/viewer";

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
