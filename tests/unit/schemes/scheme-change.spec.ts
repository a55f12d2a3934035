import { describe, expect, it } from "vitest";
import {
  activateScheme,
  changeScheme,
  keepsSchemes,
  mayKeepSchemes,
  readsSchemes,
  simulateScheme,
  stateOf,
  type ActivationFacts,
} from "@/lib/schemes/rules";
import type { Role, Viewer } from "@/lib/kernel/viewer";

const viewer = (...roles: Role[]): Viewer => ({
  employeeId: "e",
  grants: roles.map((role) => ({ role, unitPath: "/tk/" })),
});
const admin = viewer("BKD_ADMIN");
const refused = (code: string, more: object = {}) => ({ ok: false, refusal: { code, ...more } });
const allowed = { ok: true, value: null };

describe("who has to do with schemes", () => {
  it.each(["UNIT_ADMIN", "LEADER", "SURVEY_OFFICER"] as const)("hides them from %s", (role) => {
    expect(readsSchemes(viewer(role))).toBe(false);
    expect(mayKeepSchemes(viewer(role))).toEqual(refused("NOT_FOUND"));
  });

  it("hides them from an employee without a role", () => {
    expect(mayKeepSchemes(viewer())).toEqual(refused("NOT_FOUND"));
  });

  it("lets an auditor read and change nothing", () => {
    expect(readsSchemes(viewer("AUDITOR"))).toBe(true);
    expect(keepsSchemes(viewer("AUDITOR"))).toBe(false);
    expect(mayKeepSchemes(viewer("AUDITOR"))).toEqual(refused("NOT_ALLOWED"));
  });

  it("lets the HR agency keep them", () => {
    expect(mayKeepSchemes(admin)).toEqual(allowed);
  });
});

describe("changing a scheme", () => {
  const draft = { assignments: 0, scores: 0, revision: 3 };

  it("is allowed for the draft that was read", () => {
    expect(stateOf(draft)).toBe("DRAFT");
    expect(changeScheme(admin, draft, 3)).toEqual(allowed);
  });

  it("is refused when somebody changed it meanwhile", () => {
    expect(changeScheme(admin, draft, 2)).toEqual(refused("STALE"));
  });

  it("is refused once an office has it", () => {
    expect(stateOf({ ...draft, assignments: 1 })).toBe("ASSIGNED");
    expect(changeScheme(admin, { ...draft, assignments: 1 }, 3)).toEqual(refused("SCHEME_ASSIGNED"));
  });

  it("is refused once a score used it, with the number of scores", () => {
    expect(stateOf({ ...draft, assignments: 1, scores: 1 })).toBe("USED");
    expect(changeScheme(admin, { ...draft, scores: 12 }, 3)).toEqual(refused("SCHEME_USED", { scores: 12 }));
  });

  it("is refused to an auditor", () => {
    expect(changeScheme(viewer("AUDITOR"), draft, 3)).toEqual(refused("NOT_ALLOWED"));
  });
});

describe("activating a scheme", () => {
  const facts: ActivationFacts = {
    unitPath: "/tk/dukcapil/",
    startsOn: "2026-10-01",
    effectiveFrom: "2026-01-01",
    dayTaken: false,
    newestScoredOn: "2026-09-30",
  };

  it("is allowed from the day after the newest scored term", () => {
    expect(activateScheme(admin, facts)).toEqual(allowed);
  });

  it("is allowed on any day where nothing was scored", () => {
    expect(activateScheme(admin, { ...facts, startsOn: "2026-01-01", newestScoredOn: null })).toEqual(
      allowed,
    );
  });

  it.each(["2026-09-30", "2026-09-29", "2026-01-01"])(
    "is refused from %s, which a final score already lies behind",
    (startsOn) => {
      expect(activateScheme(admin, { ...facts, startsOn })).toEqual(
        refused("SCORED_BEYOND_DAY", { day: "2026-09-30" }),
      );
    },
  );

  it("is refused the day before the scheme may hold, and allowed on that day", () => {
    expect(activateScheme(admin, { ...facts, effectiveFrom: "2026-10-02" })).toEqual(
      refused("SCHEME_NOT_YET_VALID", { day: "2026-10-02" }),
    );
    expect(activateScheme(admin, { ...facts, effectiveFrom: "2026-10-01" })).toEqual(allowed);
  });

  it("never replaces a choice of the same day", () => {
    expect(activateScheme(admin, { ...facts, dayTaken: true })).toEqual(
      refused("ASSIGNMENT_EXISTS", { day: "2026-10-01" }),
    );
  });

  it("is refused outside the viewer's reach and to an auditor", () => {
    expect(activateScheme(admin, { ...facts, unitPath: "/lain/" })).toEqual(refused("NOT_FOUND"));
    expect(activateScheme(viewer("AUDITOR"), facts)).toEqual(refused("NOT_ALLOWED"));
  });
});

describe("simulating a scheme", () => {
  it("needs scores, reach and the role", () => {
    expect(simulateScheme(admin, { unitPath: "/tk/", scores: 1 })).toEqual(allowed);
    expect(simulateScheme(admin, { unitPath: "/tk/", scores: 0 })).toEqual(refused("NOTHING_TO_SIMULATE"));
    expect(simulateScheme(admin, { unitPath: "/lain/", scores: 1 })).toEqual(refused("NOT_FOUND"));
    expect(simulateScheme(viewer("AUDITOR"), { unitPath: "/tk/", scores: 1 })).toEqual(
      refused("NOT_ALLOWED"),
    );
  });
});
