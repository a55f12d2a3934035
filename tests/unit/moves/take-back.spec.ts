import { describe, expect, test } from "vitest";
import type { Ask, Facts, State } from "@/lib/moves/rules/facts";
import { planMove } from "@/lib/moves/rules/plan";
import { planTakeBack, type MadeMove } from "@/lib/moves/rules/take-back";
import { appraisal, entered, paperOffice, skp } from "@/tests/support/moves";

const place = (employeeId: string, positionId: string): Ask => ({ does: "PLACE", employeeId, positionId });

interface Made {
  facts: Facts;
  move: MadeMove;
}

/** A move that was entered, with the office after it. */
function made(before: Facts, startsOn: string, ...lines: Ask[]): Made {
  const plan = planMove(before, { startsOn, lines });
  if (!plan.ok) throw new Error(JSON.stringify(plan.refusal));
  const after = entered(before, { ...plan.value.after, changes: plan.value.changes } as State);
  const { changes, ...state } = after.state as State & { changes: MadeMove["changes"] };
  const move = {
    startsOn,
    people: lines.map((ask) => ask.employeeId),
    changes,
    later: null,
    isTakenBack: false,
  };
  return { facts: { ...after, state }, move };
}

const codeOf = (
  { facts, move }: Made,
  state: Partial<State> = {},
  around: Partial<Facts["around"]> = {},
): string => {
  const plan = planTakeBack(
    { state: { ...facts.state, ...state }, around: { ...facts.around, ...around } },
    move,
  );
  return plan.ok ? "DONE" : plan.refusal.code;
};

const sorted = (state: State): string[] =>
  Object.values(state)
    .flat()
    .map((row) => JSON.stringify(row))
    .sort();
const JUNE = "2026-06-15";

const BY = { grantedById: null, grantedAt: "2025-01-01T00:00:00.000Z" };

describe("taking back a move", () => {
  test.each<[string, readonly Ask[], string]>([
    ["a transfer", [place("ratna", "perawat")], JUNE],
    ["a transfer to come", [place("ratna", "perawat")], "2026-11-01"],
    ["a head's transfer", [place("hendra", "arsiparis")], JUNE],
    ["a rotation", [place("hendra", "kadinkes"), place("agus", "kabid"), place("ratna", "perawat")], JUNE],
    [
      "a Plh",
      [{ does: "ASSIGN", employeeId: "dewi", positionId: "kabid", as: "PLH", endsOn: "2026-07-31" }],
      JUNE,
    ],
    ["a leave", [{ does: "STATUS", employeeId: "ratna", status: "CUTI_BESAR", endsOn: null }], JUNE],
    ["the end of service", [{ does: "STATUS", employeeId: "hendra", status: "PENSIUN", endsOn: null }], JUNE],
    ["a plan that went along", [place("ratna", "perawat")], "2026-07-01"],
  ])("%s leaves every row as it was before it", (_title, lines, day) => {
    const grant = {
      id: "g",
      employeeId: "ratna",
      role: "UNIT_ADMIN" as const,
      unitId: "/tk/dukcapil/",
      ...BY,
    };
    const before = paperOffice({
      skp: [skp({ endsOn: "2026-06-30" }), skp({ id: "next", startsOn: "2026-07-01" })],
      appraisals: [appraisal(1, { status: "FINAL" }), appraisal(2), appraisal(3, { skpId: "next" })],
      grants: [{ ...grant, startsOn: "2025-01-01", endsOn: null }],
    });
    const { facts, move } = made(before, day, ...lines);
    expect(move.changes.length).toBeGreaterThan(0);
    const plan = planTakeBack(facts, move);
    if (!plan.ok) throw new Error(plan.refusal.code);
    expect(sorted(plan.value.after)).toEqual(sorted(before.state));
  });

  test("a rating that was being written is its writer's again", () => {
    const draft = {
      workRating: "SESUAI_EKSPEKTASI" as const,
      behaviourRating: null,
      reason: "",
      draftFeedback: "",
      behaviour: [],
    };
    const before = paperOffice({ appraisals: [appraisal(2, { status: "SUBMITTED", draft })] });
    const { facts, move } = made(before, JUNE, place("hendra", "arsiparis"));
    expect(facts.state.appraisals).toMatchObject([{ appraiserId: "sri", draft: null }]);
    const back = planTakeBack(facts, move);
    expect(back.ok && back.value.after.appraisals).toMatchObject([{ appraiserId: "hendra", draft }]);
    const begun = { ...draft, workRating: "DI_ATAS_EKSPEKTASI" as const };
    const [row] = facts.state.appraisals;
    const other = planTakeBack(
      { ...facts, state: { ...facts.state, appraisals: [{ ...row!, draft: begun }] } },
      move,
    );
    // What the other began meanwhile was hers, and goes.
    expect(other.ok && other.value.after.appraisals[0]?.draft).toEqual(draft);
  });

  test("is done once, and not under a later move of the same people", () => {
    const { facts, move } = made(paperOffice(), JUNE, place("ratna", "perawat"));
    expect(codeOf({ facts, move: { ...move, isTakenBack: true } })).toBe("MOVE_TAKEN_BACK");
    const later = { name: "ratna", document: "SK 9" };
    expect(codeOf({ facts, move: { ...move, later } })).toBe("MOVE_STANDS_ON");
  });

  test("is refused once the plan it opened was sent, or the one it took along or cut went on", () => {
    const one = made(paperOffice(), JUNE, place("ratna", "perawat"));
    const opened = one.facts.state.skp.find(({ id }) => id.startsWith("made"))!;
    expect(codeOf(one, {}, { sentSkp: ["skp", opened.id] })).toBe("MOVE_SKP_SENT");
    const sent = one.facts.state.skp.map((row) =>
      row === opened ? { ...row, status: "SUBMITTED" as const } : row,
    );
    expect(codeOf(one, { skp: sent })).toBe("MOVE_SKP_SENT");
    expect(codeOf(one, { skp: one.facts.state.skp.filter((row) => row !== opened) })).toBe("MOVE_SKP_SENT");
    const draft = made(
      paperOffice({ skp: [skp({ status: "SUBMITTED" })], appraisals: [] }),
      JUNE,
      place("ratna", "perawat"),
    );
    const approved = draft.facts.state.skp.map((row) =>
      row.id === "skp" ? { ...row, status: "APPROVED" as const } : row,
    );
    expect(codeOf(draft)).toBe("DONE");
    expect(codeOf(draft, { skp: approved })).toBe("MOVE_SKP_SENT");
  });

  test("is refused once a part it cut was rated, not for what was rated before it or of others", () => {
    const one = made(paperOffice(), JUNE, place("ratna", "perawat"));
    expect(codeOf(one)).toBe("DONE");
    const final = one.facts.state.appraisals.map((row) => ({ ...row, status: "FINAL" as const }));
    expect(codeOf(one, { appraisals: final })).toBe("MOVE_RATED_SINCE");
    const stray = [
      { ...final[0]!, id: "x", skpId: "elsewhere" },
      { ...final[0]!, id: "y", termId: "elsewhere" },
    ];
    expect(codeOf(one, { appraisals: stray })).toBe("DONE");
    const opened = one.facts.state.skp.find(({ id }) => id.startsWith("made"))!;
    const ofNew = [{ ...final[0]!, skpId: opened.id, termId: "q3" }];
    expect(codeOf(one, { appraisals: ofNew })).toBe("MOVE_RATED_SINCE");
  });

  test("is refused once the new head has rated somebody, and done while only the old one has", () => {
    const one = made(paperOffice(), JUNE, place("hendra", "kadinkes"), place("agus", "kabid"));
    const final = one.facts.state.appraisals.map((row) =>
      row.termId === "q2" ? { ...row, status: "FINAL" as const } : row,
    );
    expect(codeOf(one, { appraisals: final })).toBe("MOVE_RATED_SINCE");
    const byOther = final.map((row) => ({ ...row, appraiserId: "sri" }));
    expect(codeOf(one, { appraisals: byOther })).toBe("DONE");
    const late = { ...one.facts.around, today: "2026-08-01" };
    expect(codeOf(one, { appraisals: final }, late)).toBe("MOVE_RATED_SINCE");
  });

  test("is refused once a term it changed was closed; of somebody's first place it is not", () => {
    const closed = (facts: Facts) => ({
      terms: facts.around.terms.map((term) => ({ ...term, status: "CLOSED" as const })),
    });
    const one = made(paperOffice(), JUNE, place("ratna", "perawat"));
    expect(codeOf(one, {}, closed(one.facts))).toBe("MOVE_CLOSED_SINCE");
    const first = made(paperOffice(), JUNE, place("baru", "arsiparis"));
    expect(codeOf(first, {}, closed(first.facts))).toBe("DONE");
  });

  test("is refused when the place was changed by somebody else, or the chair is held by another", () => {
    const one = made(paperOffice(), JUNE, place("hendra", "arsiparis"));
    const other = one.facts.state.placements.map((row) =>
      row.id === "at-hendra" ? { ...row, endsOn: "2026-06-01" } : row,
    );
    expect(codeOf(one, { placements: other })).toBe("STALE");
    expect(codeOf(one, { placements: other.filter(({ id }) => id !== "at-hendra") })).toBe("STALE");
    const taken = [
      ...one.facts.state.placements,
      {
        id: "n",
        employeeId: "dewi",
        positionId: "kabid",
        kind: "DEFINITIF" as const,
        startsOn: "2026-07-01",
        endsOn: null,
        moveId: null,
      },
    ];
    expect(codeOf(one, { placements: taken })).toBe("MOVE_CHAIR_TAKEN");
  });
});
