import { describe, expect, it } from "vitest";
import {
  holds,
  holdsAnywhere,
  liesUnder,
  maySee,
  maySeePerson,
  maySeeUnit,
  type Role,
  type Viewer,
} from "@/lib/kernel/viewer";

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

  it.each(READERS)("shows its figures to %s over it, and not to one over another unit", (role) => {
    expect(maySeeUnit(viewer(role), "/tk/dukcapil/pendaftaran/")).toBe(true);
    expect(maySeeUnit(viewer(role), "/tk/dinkes/")).toBe(false);
  });

  it("shows its figures, with those under it, to whoever heads it without any role, and no neighbour's", () => {
    const head: Viewer = { employeeId: "me", grants: [], heads: ["/tk/dukcapil/pendaftaran/"] };
    expect(maySeeUnit(head, "/tk/dukcapil/pendaftaran/")).toBe(true);
    expect(maySeeUnit(head, "/tk/dukcapil/pendaftaran/loket/")).toBe(true);
    expect(maySeeUnit(head, "/tk/dukcapil/")).toBe(false);
    expect(maySeeUnit(head, "/tk/dukcapil/pencatatan/")).toBe(false);
  });

  it("does not show its figures to the officer of its survey", () => {
    expect(maySeeUnit(viewer("SURVEY_OFFICER"), "/tk/dukcapil/")).toBe(false);
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

describe("a person", () => {
  const person = { employeeId: "asn", judgeIds: ["head"], unitPaths: ["/tk/dinkes/", "/tk/dukcapil/"] };

  it("is seen by herself and by whoever judges her", () => {
    expect(maySeePerson(viewer(), { ...person, employeeId: "me" })).toBe(true);
    expect(maySeePerson(viewer(), { ...person, judgeIds: ["head", "me"] })).toBe(true);
    expect(maySeePerson(viewer(), person)).toBe(false);
  });

  it.each(READERS)("is seen by %s over one of her units", (role) => {
    expect(maySeePerson(viewer(role), person)).toBe(true);
    expect(maySeePerson(viewer(role, "/tk/bkpsdm/"), person)).toBe(false);
  });

  it("whom nobody placed yet is seen by the overseers of the instansi alone", () => {
    expect(maySeePerson(viewer("BKD_ADMIN", "/tk/"), { ...person, unitPaths: [] })).toBe(true);
    expect(maySeePerson(viewer("SURVEY_OFFICER", "/tk/"), { ...person, unitPaths: [] })).toBe(false);
    expect(maySeePerson(viewer("BKD_ADMIN", "/tk/bkpsdm/"), { ...person, unitPaths: [] })).toBe(false);
  });
});
