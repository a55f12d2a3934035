import { describe, expect, it } from "vitest";
import { maySeeService, runsServices, runsServicesAnywhere } from "@/lib/kernel/service";
import type { Role, Viewer } from "@/lib/kernel/viewer";

const holding = (role: Role, unitPath = "/tk/dukcapil/"): Viewer => ({
  employeeId: "a",
  grants: [{ role, unitPath }],
});
const SERVICE = "/tk/dukcapil/pendaftaran/";

describe("the survey of a service", () => {
  it.each([
    ["BKD_ADMIN", true, true],
    ["UNIT_ADMIN", true, true],
    ["SURVEY_OFFICER", true, true],
    ["LEADER", false, true],
    ["AUDITOR", false, true],
  ] as const)("is run by %s: %s, and read: %s", (role, runs, reads) => {
    expect([
      runsServices(holding(role), SERVICE),
      maySeeService(holding(role), SERVICE),
      runsServicesAnywhere(holding(role)),
    ]).toEqual([runs, reads, runs]);
  });

  it("is neither run nor read by the office of another unit, nor by whoever has no role", () => {
    const other = holding("SURVEY_OFFICER", "/tk/dinkes/");
    expect([
      runsServices(other, SERVICE),
      maySeeService(other, SERVICE),
      runsServicesAnywhere(other),
    ]).toEqual([false, false, true]);
    const nobody: Viewer = { employeeId: "a", grants: [] };
    expect([
      runsServices(nobody, SERVICE),
      maySeeService(nobody, SERVICE),
      runsServicesAnywhere(nobody),
    ]).toEqual([false, false, false]);
  });
});
