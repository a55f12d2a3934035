import { describe, expect, it } from "vitest";
import {
  grantRole,
  keepsRole,
  readsRights,
  revokeRole,
  rightsFilterOf,
  rightsQuery,
  rightsReach,
  ROLES,
  rolesToGrant,
  type GrantFacts,
  type RevocationFacts,
} from "@/lib/account/rules/roles";
import { letterProblem, rightsTable, roleGranted, roleRevoked, roleWords } from "@/lib/account/labels";
import type { Role, Viewer } from "@/lib/kernel/viewer";

const KAB = "/tk/";
const DINAS = "/tk/dukcapil/";
const BIDANG = "/tk/dukcapil/pendaftaran/";
const OTHER = "/tk/dinkes/";
const TODAY = "2026-09-15";

const holder = (role: Role, unitPath: string): Viewer => ({
  employeeId: "maya",
  grants: [{ role, unitPath }],
});
const agency = holder("BKD_ADMIN", KAB);
const unitAdmin = holder("UNIT_ADMIN", DINAS);

const wish = (change: Partial<GrantFacts> = {}): GrantFacts => ({
  employeeId: "ratna",
  role: "SURVEY_OFFICER",
  unitPath: DINAS,
  startsOn: TODAY,
  endsOn: null,
  today: TODAY,
  hasLeft: false,
  isHeld: false,
  ...change,
});
const codeOf = (outcome: { ok: boolean; refusal?: { code: string; faults?: readonly object[] } }) =>
  outcome.ok ? "DONE" : (outcome.refusal?.faults ?? outcome.refusal?.code);

describe("giving a right", () => {
  it("is for the HR agency of the whole instansi: every role, over every unit", () => {
    for (const role of ROLES)
      expect([role, codeOf(grantRole(agency, wish({ role })))]).toEqual([role, "DONE"]);
    expect(codeOf(grantRole(agency, wish({ unitPath: KAB, role: "BKD_ADMIN" })))).toBe("DONE");
    expect(codeOf(grantRole(holder("BKD_ADMIN", DINAS), wish()))).toBe("NOT_ALLOWED");
  });

  it("is for the administrator of a unit within it: survey officers and leaders, nothing more", () => {
    const given = ROLES.filter((role) => grantRole(unitAdmin, wish({ role, unitPath: BIDANG })).ok);
    expect(given).toEqual(["LEADER", "SURVEY_OFFICER"]);
    expect(codeOf(grantRole(unitAdmin, wish({ unitPath: OTHER })))).toBe("NOT_ALLOWED");
    expect(codeOf(grantRole(unitAdmin, wish({ unitPath: KAB })))).toBe("NOT_ALLOWED");
  });

  it.each(["LEADER", "AUDITOR", "SURVEY_OFFICER"] as const)("is not for %s", (role) => {
    expect(codeOf(grantRole(holder(role, KAB), wish()))).toBe("NOT_ALLOWED");
    expect(rolesToGrant(holder(role, KAB))).toEqual([]);
  });

  it("is never to oneself, not even by the HR agency", () => {
    expect(codeOf(grantRole(agency, wish({ employeeId: "maya" })))).toBe("OWN_ROLE");
  });

  it("is for days from today on, in their order", () => {
    expect(codeOf(grantRole(agency, wish({ startsOn: "2026-09-14" })))).toEqual([
      { field: "startsOn", refusal: { code: "DAY_PAST" } },
    ]);
    expect(codeOf(grantRole(agency, wish({ startsOn: "2026-09-16", endsOn: "2026-09-16" })))).toBe("DONE");
    expect(codeOf(grantRole(agency, wish({ startsOn: "2026-09-16", endsOn: "2026-09-15" })))).toEqual([
      { field: "endsOn", refusal: { code: "DAYS_OUT_OF_ORDER" } },
    ]);
  });

  it("is neither to somebody who has left nor to somebody who has it", () => {
    expect(codeOf(grantRole(agency, wish({ hasLeft: true })))).toBe("PERSON_LEFT");
    expect(codeOf(grantRole(agency, wish({ isHeld: true })))).toBe("ROLE_HELD");
  });

  it("offers what can be given", () => {
    expect(rolesToGrant(agency)).toEqual(ROLES);
    expect(rolesToGrant(unitAdmin)).toEqual(["SURVEY_OFFICER", "LEADER"]);
    expect(rolesToGrant({ employeeId: "maya", grants: [] })).toEqual([]);
  });
});

describe("taking a right back", () => {
  const held = (change: Partial<RevocationFacts> = {}): RevocationFacts => ({
    role: "SURVEY_OFFICER",
    unitPath: DINAS,
    endsOn: null,
    from: TODAY,
    today: TODAY,
    otherAdmins: 1,
    ...change,
  });

  it("is done by whoever could give it", () => {
    expect(codeOf(revokeRole(agency, held()))).toBe("DONE");
    expect(codeOf(revokeRole(unitAdmin, held()))).toBe("DONE");
    expect(codeOf(revokeRole(unitAdmin, held({ role: "UNIT_ADMIN" })))).toBe("NOT_ALLOWED");
    expect(codeOf(revokeRole(unitAdmin, held({ unitPath: OTHER })))).toBe("NOT_ALLOWED");
    expect(keepsRole(unitAdmin, "LEADER", BIDANG)).toBe(true);
  });

  it("works from today or a later day on, not backwards", () => {
    expect(codeOf(revokeRole(agency, held({ from: "2026-12-01" })))).toBe("DONE");
    expect(codeOf(revokeRole(agency, held({ from: "2026-09-14" })))).toEqual([
      { field: "from", refusal: { code: "DAY_PAST" } },
    ]);
  });

  it("is refused for a right that is over, and not on its last day", () => {
    expect(codeOf(revokeRole(agency, held({ endsOn: "2026-09-14" })))).toBe("ROLE_OVER");
    expect(codeOf(revokeRole(agency, held({ endsOn: TODAY })))).toBe("DONE");
  });

  it("leaves the last administrator of the instansi", () => {
    const last = { role: "BKD_ADMIN", unitPath: KAB, otherAdmins: 0 } as const;
    expect(codeOf(revokeRole(agency, held(last)))).toBe("LAST_ADMIN");
    expect(codeOf(revokeRole(agency, held({ ...last, otherAdmins: 1 })))).toBe("DONE");
    expect(codeOf(revokeRole(agency, held({ ...last, unitPath: DINAS })))).toBe("DONE");
    expect(codeOf(revokeRole(agency, held({ ...last, role: "AUDITOR" })))).toBe("DONE");
  });
});

describe("who has which right", () => {
  it("is looked up by the HR agency, auditors and administrators of units, each within reach", () => {
    expect([agency, unitAdmin, holder("AUDITOR", DINAS)].map(readsRights)).toEqual([true, true, true]);
    expect([holder("LEADER", KAB), holder("SURVEY_OFFICER", KAB)].map(readsRights)).toEqual([false, false]);
    const both = {
      ...unitAdmin,
      grants: [...unitAdmin.grants, { role: "LEADER" as const, unitPath: OTHER }],
    };
    expect(rightsReach(both)).toEqual([DINAS]);
  });

  it("is asked by an address, and what it cannot mean is not asked", () => {
    const asked = (query: string) => rightsFilterOf((name) => new URLSearchParams(query).get(name) ?? "");
    const filter = asked("nama=ratna&hak=LEADER&unit=dukcapil");
    expect(filter).toEqual({ name: "ratna", role: "LEADER", unit: "dukcapil" });
    expect(new URLSearchParams(rightsQuery(filter)).toString()).toBe("nama=ratna&hak=LEADER&unit=dukcapil");
    expect(rightsQuery(asked("hak=RAJA"))).toEqual([]);
  });

  it("is told in words a clerk understands", () => {
    for (const role of ROLES) expect(roleWords[role].meaning).toMatch(/^[A-Z].*\.$/);
    const given = { role: "LEADER", unit: "Dukcapil", name: "Ratna" } as const;
    expect(roleGranted(given)).toBe("Ratna mendapat hak Pimpinan untuk Dukcapil.");
    expect(roleRevoked({ ...given, from: TODAY, isNow: true })).toBe(
      "Hak Pimpinan Ratna untuk Dukcapil sudah dicabut.",
    );
    expect(roleRevoked({ ...given, from: "2026-10-01", isNow: false })).toContain(
      "berakhir sebelum 1 Oktober 2026.",
    );
    const days = { startsOn: "2026-01-01", endsOn: null, grantedBy: null };
    expect(rightsTable([{ ...given, ...days }])[1]).toEqual([
      "Ratna",
      "Pimpinan",
      "Dukcapil",
      "2026-01-01",
      "",
      "",
    ]);
    expect(rightsTable([{ ...given, ...days, endsOn: "2026-12-31", grantedBy: "Maya" }])[1]).toEqual([
      ...["Ratna", "Pimpinan", "Dukcapil", "2026-01-01", "2026-12-31", "Maya"],
    ]);
    expect(letterProblem(undefined)).toBeNull();
    expect(letterProblem("NO_LETTERS")).toContain("sudah pernah masuk");
    expect(letterProblem("APA")).toContain("tidak ditemukan");
  });
});
