import { describe, expect, it } from "vitest";
import { navigationFor } from "@/app/(dinas)/navigation";
import type { Role, Viewer } from "@/lib/kernel/viewer";

const menuOf = (viewer: Partial<Viewer>): string[] =>
  navigationFor({ employeeId: "me", grants: [], ...viewer }, true).map(({ href }) => href);

describe("the menu", () => {
  it("has the dashboard for whoever heads a unit, as for the leader of an office, and for nobody else", () => {
    expect(menuOf({ heads: ["/tk/dukcapil/pendaftaran/"] })).toContain("/dasbor");
    expect(menuOf({ grants: [{ role: "LEADER", unitPath: "/tk/dukcapil/" }] })).toContain("/dasbor");
    expect(menuOf({ heads: [] })).not.toContain("/dasbor");
    expect(menuOf({})).not.toContain("/dasbor");
  });

  it("has the structure for whoever reads it: the HR agency, unit admins and auditors", () => {
    const has = (role: Role) =>
      menuOf({ grants: [{ role, unitPath: "/tk/dukcapil/" }] }).includes("/admin/unit");
    const roles: Role[] = ["BKD_ADMIN", "UNIT_ADMIN", "AUDITOR", "LEADER", "SURVEY_OFFICER"];
    expect(roles.map(has)).toEqual([true, true, true, false, false]);
  });

  it("keeps surveys and complaints for an officer who heads a unit", () => {
    const officer = { role: "SURVEY_OFFICER", unitPath: "/tk/dukcapil/" } as const;
    expect(menuOf({ grants: [officer], heads: ["/tk/dukcapil/loket/"] }).slice(-3)).toEqual([
      "/dasbor",
      "/survei-layanan",
      "/aduan-warga",
    ]);
  });
});
