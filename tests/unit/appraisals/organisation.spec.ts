import { describe, expect, it } from "vitest";
import { setOrganisation, setsOrganisation } from "@/lib/appraisals/rules/organisation";
import type { Role, Viewer } from "@/lib/kernel/viewer";

const holding = (role: Role, unitPath: string): Viewer => ({ employeeId: "p", grants: [{ role, unitPath }] });
const heading = (...heads: string[]): Viewer => ({ employeeId: "p", grants: [], heads });
const refused = (code: string) => ({ ok: false, refusal: { code } });
const OFFICE = "/tk/dinkes/";
const office = { unitPath: OFFICE, isOffice: true, termStatus: "OPEN" } as const;

describe("what an office reached", () => {
  it.each([
    ["who heads the instansi", heading("/tk/"), true],
    ["a leader of the instansi", holding("LEADER", "/tk/"), true],
    ["the HR agency of the instansi, which writes it down", holding("BKD_ADMIN", "/tk/"), true],
    ["who heads the office itself", heading(OFFICE), false],
    [
      "the HR agency, where the same person heads the office",
      { ...holding("BKD_ADMIN", "/tk/"), heads: [OFFICE] },
      false,
    ],
    ["a leader of the office itself", holding("LEADER", OFFICE), false],
    ["who heads another office", heading("/tk/dukcapil/"), false],
    ["an auditor of the instansi", holding("AUDITOR", "/tk/"), false],
    ["an employee", { employeeId: "p", grants: [] }, false],
  ] as const)("is set by %s: %s", (_who, viewer, may) => {
    expect(setsOrganisation(viewer, OFFICE)).toBe(may);
  });

  it("is, for the instansi itself, written down by its HR agency alone", () => {
    expect(setsOrganisation(holding("BKD_ADMIN", "/tk/"), "/tk/")).toBe(true);
    expect(setsOrganisation(holding("LEADER", "/tk/"), "/tk/")).toBe(false);
    expect(setsOrganisation(heading("/tk/"), "/tk/")).toBe(false);
  });

  it("is set while the term is open, and neither before nor after", () => {
    const leader = heading("/tk/");
    expect(setOrganisation(leader, office)).toEqual({ ok: true, value: null });
    expect(setOrganisation(leader, { ...office, termStatus: "UPCOMING" })).toEqual(refused("TERM_NOT_OPEN"));
    expect(setOrganisation(leader, { ...office, termStatus: "CLOSED" })).toEqual(refused("TERM_CLOSED"));
  });

  it("is no part of an office's, and nobody learns of an office that is not his to see", () => {
    expect(setOrganisation(heading("/tk/"), { ...office, isOffice: false })).toEqual(refused("NOT_FOUND"));
    expect(setOrganisation(heading("/tk/dukcapil/"), office)).toEqual(refused("NOT_FOUND"));
    expect(setOrganisation(heading(OFFICE), office)).toEqual(refused("NOT_ALLOWED"));
  });
});
