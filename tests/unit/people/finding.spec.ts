import { describe, expect, it } from "vitest";
import { findsByNip, peopleReach } from "@/lib/people/rules/finding";
import { nobodyFound } from "@/lib/people/labels";
import type { Role, Viewer } from "@/lib/kernel/viewer";

const holder = (role: Role, unitPath: string): Viewer => ({
  employeeId: "maya",
  grants: [{ role, unitPath }],
});

describe("looking for a person by NIP", () => {
  it.each(["BKD_ADMIN", "AUDITOR"] as const)("is for %s of the whole instansi, not of one OPD", (role) => {
    expect(findsByNip(holder(role, "/tk/"), "/tk/")).toBe(true);
    expect(findsByNip(holder(role, "/tk/dinkes/"), "/tk/")).toBe(false);
  });

  it.each(["UNIT_ADMIN", "LEADER", "SURVEY_OFFICER"] as const)("is not for %s", (role) => {
    expect(findsByNip(holder(role, "/tk/"), "/tk/")).toBe(false);
  });
});

describe("an empty list of people", () => {
  it("gives the true reason of whoever looks", () => {
    expect(peopleReach(holder("BKD_ADMIN", "/tk/"), "/tk/")).toBe("EVERYBODY");
    expect(peopleReach(holder("LEADER", "/tk/dinkes/"), "/tk/")).toBe("UNITS");
    expect(peopleReach(holder("SURVEY_OFFICER", "/tk/"), "/tk/")).toBe("JUDGED");
    expect(peopleReach({ employeeId: "maya", grants: [] }, "/tk/")).toBe("JUDGED");
    expect(nobodyFound("EVERYBODY")).toContain("Semua pegawai instansi sudah dicari.");
    expect(nobodyFound("UNITS")).toContain("pegawai di unit yang Anda pimpin");
    expect(nobodyFound("JUDGED")).not.toContain("unit");
  });
});
