import { describe, expect, it } from "vitest";
import { followUpState, moveFollowUp, planFollowUp, type PlanFacts } from "@/lib/follow-ups/rules";
import { plansFollowUps, plansFollowUpsAnywhere } from "@/lib/kernel/service";

const grants = (
  role: "BKD_ADMIN" | "UNIT_ADMIN" | "LEADER" | "AUDITOR" | "SURVEY_OFFICER",
  unitPath: string,
) => ({ employeeId: "x", grants: [{ role, unitPath }] });
const head = grants("LEADER", "/tk/dukcapil/");
const stranger = grants("LEADER", "/tk/dinkes/");
const refused = (code: string, more: object = {}) => ({ ok: false, refusal: { code, ...more } });

describe("plans of what is done about a weak unsur", () => {
  it.each([
    ["BKD_ADMIN", true],
    ["UNIT_ADMIN", true],
    ["SURVEY_OFFICER", true],
    ["LEADER", true],
    ["AUDITOR", false],
  ] as const)("are made by %s: %s", (role, may) => {
    const viewer = grants(role, "/tk/dukcapil/");
    expect([plansFollowUps(viewer, "/tk/dukcapil/pendaftaran/"), plansFollowUpsAnywhere(viewer)]).toEqual([
      may,
      may,
    ]);
  });

  it("are late from the day after their last day, unless they are done", () => {
    const plan = { status: "PLANNED" as const, dueOn: "2026-09-15" };
    expect([
      followUpState(plan, "2026-09-15"),
      followUpState(plan, "2026-09-16"),
      followUpState({ ...plan, status: "DONE" }, "2026-09-16"),
    ]).toEqual(["PLANNED", "LATE", "DONE"]);
  });
});

describe("writing a plan", () => {
  const facts = (over: Partial<PlanFacts> = {}): PlanFacts => ({
    unitPath: "/tk/dukcapil/",
    isLowest: true,
    isPlacedHere: true,
    before: null,
    ...over,
  });

  it("is open to the leader of the unit and to nobody of another", () => {
    expect(planFollowUp(head, facts(), null).ok).toBe(true);
    expect(planFollowUp(stranger, facts(), null)).toEqual(refused("NOT_ALLOWED"));
  });

  it("needs one of the three lowest unsur, but a plan once made may be changed when the unsur no longer is", () => {
    expect(planFollowUp(head, facts({ isLowest: false }), null)).toEqual(refused("UNSUR_NOT_LOWEST"));
    expect(
      planFollowUp(head, facts({ isLowest: false, before: { status: "PLANNED", version: 2 } }), 2).ok,
    ).toBe(true);
  });

  it("needs somebody responsible who is placed under the OPD", () => {
    expect(planFollowUp(head, facts({ isPlacedHere: false }), null)).toEqual(refused("NOT_PLACED_HERE"));
  });

  it("is refused when somebody wrote meanwhile", () => {
    expect(planFollowUp(head, facts({ before: { status: "PLANNED", version: 2 } }), 1)).toEqual(
      refused("STALE"),
    );
    expect(planFollowUp(head, facts({ before: { status: "PLANNED", version: 1 } }), null)).toEqual(
      refused("STALE"),
    );
    expect(planFollowUp(head, facts(), 1)).toEqual(refused("STALE"));
  });

  it("ends once it is done", () => {
    expect(planFollowUp(head, facts({ before: { status: "DONE", version: 3 } }), 3)).toEqual(
      refused("WRONG_STATUS", { status: "DONE" }),
    );
  });
});

describe("finishing a plan and taking it up again", () => {
  const plan = { unitPath: "/tk/dukcapil/", status: "PLANNED" as const, version: 4 };

  it("goes from planned to done and back, each once", () => {
    expect(moveFollowUp(head, plan, { to: "DONE", version: 4 }).ok).toBe(true);
    expect(moveFollowUp(head, plan, { to: "PLANNED", version: 4 })).toEqual(
      refused("WRONG_STATUS", { status: "PLANNED" }),
    );
    expect(moveFollowUp(head, { ...plan, status: "DONE" }, { to: "PLANNED", version: 4 }).ok).toBe(true);
  });

  it("is refused to others, and to whoever saw an older version", () => {
    expect(moveFollowUp(stranger, plan, { to: "DONE", version: 4 })).toEqual(refused("NOT_ALLOWED"));
    expect(moveFollowUp(head, plan, { to: "DONE", version: 3 })).toEqual(refused("STALE"));
  });
});
