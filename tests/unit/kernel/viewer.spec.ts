import { describe, expect, it } from "vitest";
import { holds, holdsAnywhere, liesUnder, maySee, type Role, type Viewer } from "@/lib/kernel/viewer";

const viewer = (role?: Role, unitPath = "/tk/dukcapil/"): Viewer => ({
  employeeId: "me",
  grants: role === undefined ? [] : [{ role, unitPath }],
});
const READERS = ["BKD_ADMIN", "UNIT_ADMIN", "LEADER", "AUDITOR"] as const;

describe("a unit", () => {
  it("lies under itself and under those above it, not under a neighbour whose name begins alike", () => {
    expect(liesUnder("/tk/dukcapil/pendaftaran/", "/tk/dukcapil/")).toBe(true);
    expect(liesUnder("/tk/dukcapil/", "/tk/dukcapil/")).toBe(true);
    expect(liesUnder("/tk/", "/tk/dukcapil/")).toBe(false);
    expect(liesUnder("/tk/dukcapil-lama/", "/tk/dukcapil/")).toBe(false);
  });
});

describe("a role", () => {
  it("holds for its unit and everything under it, and is then held somewhere", () => {
    expect(holds(viewer("LEADER"), ["LEADER"], "/tk/dukcapil/pendaftaran/")).toBe(true);
    expect(holds(viewer("LEADER"), ["AUDITOR"], "/tk/dukcapil/")).toBe(false);
    expect(holdsAnywhere(viewer("LEADER"), ["AUDITOR", "LEADER"])).toBe(true);
    expect(holdsAnywhere(viewer(), ["LEADER"])).toBe(false);
  });
});

describe("a record", () => {
  const record = { employeeId: "asn", appraiserId: "head", superiorId: null, unitPath: "/tk/dukcapil/" };

  it("is seen by its person, its appraiser and the appraiser's superior", () => {
    for (const named of [{ employeeId: "me" }, { appraiserId: "me" }, { superiorId: "me" }])
      expect(maySee(viewer(), { ...record, ...named })).toBe(true);
    expect(maySee(viewer(), record)).toBe(false);
  });

  it.each(READERS)("is seen by %s over its unit only", (role) => {
    expect(maySee(viewer(role), record)).toBe(true);
    expect(maySee(viewer(role, "/tk/dinkes/"), record)).toBe(false);
  });
});
