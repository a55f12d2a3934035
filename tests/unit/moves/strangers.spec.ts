import { describe, expect, test } from "vitest";
import { previewOf } from "@/lib/moves/rules/consequences";
import type { Ask, Facts } from "@/lib/moves/rules/facts";
import { planMove, type Plan } from "@/lib/moves/rules/plan";
import { planTakeBack } from "@/lib/moves/rules/take-back";
import { appraisal, entered, paperOffice, skp } from "@/tests/support/moves";

/** What a real office also holds: rows of what is not here any more, and days past every deadline. */
const place = (employeeId: string, positionId: string): Ask => ({ does: "PLACE", employeeId, positionId });

function planned(facts: Facts, startsOn: string, ...lines: Ask[]): Plan {
  const plan = planMove(facts, { startsOn, lines });
  if (!plan.ok) throw new Error(JSON.stringify(plan.refusal));
  return plan.value;
}

const stray = {
  id: "stray",
  employeeId: "ratna",
  positionId: "gone",
  kind: "PLH" as const,
  startsOn: "2026-01-01",
  endsOn: null,
  moveId: null,
};

describe("a move beside rows of things that are gone", () => {
  test("leaves acting in a position nobody knows as it is", () => {
    const facts = paperOffice({ placements: [...paperOffice().state.placements, stray] });
    expect(planned(facts, "2026-06-15", place("ratna", "perawat")).after.placements).toContainEqual(stray);
  });

  test("is not stopped by appraisals of unknown terms and plans", () => {
    const facts = paperOffice({
      appraisals: [
        appraisal(2, { termId: "gone", status: "FINAL" }),
        appraisal(3, { skpId: "gone", status: "FINAL" }),
      ],
    });
    expect(planMove(facts, { startsOn: "2026-06-15", lines: [place("ratna", "perawat")] }).ok).toBe(true);
  });

  test("says nothing of parts that are final, or of plans whose position is unknown", () => {
    const rated = paperOffice({ appraisals: [appraisal(2, { status: "FINAL" })] });
    const preview = previewOf(rated, planned(rated, "2026-07-01", place("ratna", "perawat")), ["ratna"]);
    const rates = preview.people[0]?.consequences.filter(({ does }) => does === "RATES") ?? [];
    // The new plan's third and fourth quarter; the second is final.
    expect(rates).toHaveLength(2);
    const unknown = paperOffice({ skp: [skp({ positionId: "gone" })], appraisals: [] });
    expect(
      previewOf(unknown, planned(unknown, "2026-10-01", place("ratna", "perawat")), ["ratna"]).people,
    ).toHaveLength(1);
  });

  test("opens a plan no longer than the one it closes, though the place goes on", () => {
    const short = paperOffice({ skp: [skp({ status: "DRAFT", endsOn: "2026-08-31" })], appraisals: [] });
    const later = entered(short, planned(short, "2026-10-01", place("ratna", "perawat")).after);
    const plan = planned(later, "2026-06-15", place("ratna", "arsiparis"));
    expect(plan.after.skp.map(({ startsOn, endsOn }) => `${startsOn} ${endsOn}`)).toEqual([
      "2026-01-01 2026-06-14",
      "2026-06-15 2026-08-31",
    ]);
  });

  test("opens a plan no longer than the place, where the closed one went on into another", () => {
    const own = { employeeId: "ratna", kind: "DEFINITIF" as const, moveId: null };
    const facts = paperOffice({
      placements: [
        ...paperOffice().state.placements.filter(({ employeeId }) => employeeId !== "ratna"),
        { ...own, id: "p1", positionId: "analis", startsOn: "2025-01-01", endsOn: "2026-09-30" },
        { ...own, id: "p2", positionId: "perawat", startsOn: "2026-10-01", endsOn: null },
      ],
    });
    const plan = planned(facts, "2026-06-15", place("ratna", "arsiparis"));
    expect(plan.after.skp.at(-1)).toMatchObject({ startsOn: "2026-06-15", endsOn: "2026-09-30" });
  });

  test("ends acting with the place of whoever is away", () => {
    const acts: Ask = {
      does: "ASSIGN",
      employeeId: "dewi",
      positionId: "kabid",
      as: "PLH",
      endsOn: "2026-12-31",
    };
    const facts = paperOffice();
    const acting = entered(facts, planned(facts, "2026-06-01", acts).after);
    const leave: Ask = { does: "STATUS", employeeId: "dewi", status: "CLTN", endsOn: null };
    expect(planned(acting, "2026-07-01", leave).after.placements).toContainEqual(
      expect.objectContaining({ employeeId: "dewi", kind: "PLH", endsOn: "2026-06-30" }),
    );
  });

  test("past every deadline passes what whoever has left until today had not judged", () => {
    const late = paperOffice({}, { today: "2026-09-01" });
    const gone: Ask = { does: "STATUS", employeeId: "hendra", status: "PENSIUN", endsOn: null };
    const judgeOf = (plan: Plan) => plan.after.appraisals.find(({ termId }) => termId === "q2")?.appraiserId;
    expect(judgeOf(planned(late, "2026-09-01", gone))).toBe("sri");
    expect(judgeOf(planned(late, "2026-09-02", gone))).toBe("hendra");
  });

  test("gives a leave that keeps a position only to somebody who has one", () => {
    const leave: Ask = { does: "STATUS", employeeId: "baru", status: "CUTI_BESAR", endsOn: null };
    const plan = planMove(paperOffice(), { startsOn: "2026-06-15", lines: [leave] });
    expect(!plan.ok && plan.refusal.code === "FIELDS_REFUSED" && plan.refusal.faults[0]?.refusal.code).toBe(
      "MOVE_NOT_PLACED",
    );
  });

  test("names a role that had not begun by its first day, and counts work that comes from nobody", () => {
    const grant = { id: "g", employeeId: "ratna", role: "UNIT_ADMIN" as const, unitId: "/tk/dukcapil/" };
    const days = {
      startsOn: "2026-08-01",
      endsOn: null,
      grantedById: null,
      grantedAt: "2026-01-01T00:00:00.000Z",
    };
    const facts = paperOffice({ grants: [{ ...grant, ...days }] });
    const plan = planned(facts, "2026-06-15", place("ratna", "perawat"));
    expect(previewOf(facts, plan, ["ratna"]).people[0]?.consequences).toContainEqual({
      does: "ROLE_ENDS",
      role: "UNIT_ADMIN",
      on: "2026-08-01",
    });
    const made: Plan = {
      after: facts.state,
      changes: [
        { table: "placements", before: null, after: null },
        { table: "appraisals", before: null, after: appraisal(4) },
      ],
    };
    expect(previewOf(facts, made, []).queues).toMatchObject([{ name: "hendra", comes: 1, goes: 0 }]);
  });

  test("taken back puts nothing back of what is gone", () => {
    const facts = paperOffice();
    const draft = { workRating: null, behaviourRating: null, reason: "a", draftFeedback: "", behaviour: [] };
    const gone = appraisal(2, { id: "gone", draft });
    const move = { startsOn: "2026-06-15", people: ["ratna"], later: null, isTakenBack: false };
    const back = planTakeBack(facts, {
      ...move,
      changes: [
        { table: "placements", before: null, after: null },
        { table: "appraisals", before: gone, after: { ...gone, appraiserId: "sri", draft: null } },
      ],
    });
    expect(back.ok && back.value.changes).toEqual([]);
  });
});
