import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/kernel/calendar";
import type { Ask, Facts, State } from "@/lib/moves/rules/facts";
import { planMove } from "@/lib/moves/rules/plan";
import { settle } from "@/lib/moves/rules/settle";
import { meets } from "@/lib/moves/rules/state";
import { planTakeBack, type MadeMove } from "@/lib/moves/rules/take-back";
import { covers } from "@/lib/people/rules/timeline";
import { effectsOf } from "@/lib/people/rules/status";
import { appraisal, entered, paperOffice, POSITIONS, skp } from "@/tests/support/moves";

const PEOPLE = ["sri", "hendra", "ratna", "agus", "dewi"] as const;
const FIRST = "2026-01-01";

/** A day of the year, before and after today, closed terms and open ones alike. */
const day = fc.integer({ min: 0, max: 364 }).map((days) => addDays(FIRST, days));
const person = fc.constantFrom(...PEOPLE);
const position = fc.constantFrom(...POSITIONS.map(({ id }) => id));

const ask: fc.Arbitrary<Ask> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ does: fc.constant("PLACE" as const), employeeId: person, positionId: position }),
  },
  fc.record({
    does: fc.constant("ASSIGN" as const),
    employeeId: person,
    positionId: position,
    as: fc.constantFrom("PLT" as const, "PLH" as const),
    endsOn: day,
  }),
  fc.record({
    does: fc.constant("STATUS" as const),
    employeeId: person,
    status: fc.constantFrom(
      "CUTI_BESAR" as const,
      "TUGAS_BELAJAR" as const,
      "PENSIUN" as const,
      "CPNS" as const,
    ),
    endsOn: fc.option(day),
  }),
  fc.record({ does: fc.constant("RETURN" as const), employeeId: person }),
);

type Act =
  | { readonly kind: "MOVE"; readonly startsOn: string; readonly lines: readonly Ask[] }
  | { readonly kind: "TAKE_BACK"; readonly which: number };
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("MOVE" as const),
      startsOn: day,
      lines: fc.array(ask, { minLength: 1, maxLength: 2 }),
    }),
  },
  fc.record({ kind: fc.constant("TAKE_BACK" as const), which: fc.nat(10) }),
);

interface Kept extends MadeMove {
  readonly before: State;
  readonly isTakenBack: boolean;
  /** How many moves had been taken back when it was made. */
  readonly after: number;
}

/** Enters a move when it may be, and keeps what stood before. */
function enter(
  facts: Facts,
  { startsOn, lines }: Extract<Act, { kind: "MOVE" }>,
  after: number,
): { facts: Facts; move: Kept } | null {
  const plan = planMove(facts, { startsOn, lines });
  if (!plan.ok) return null;
  const both = entered(facts, { ...plan.value.after, changes: plan.value.changes } as State);
  const { changes, ...state } = both.state as State & { changes: MadeMove["changes"] };
  const people = lines.map(({ employeeId }) => employeeId);
  return {
    facts: { ...facts, state },
    move: { startsOn, people, changes, later: null, isTakenBack: false, before: facts.state, after },
  };
}

const plain = (state: State): string[] =>
  Object.values(state)
    .flat()
    .map((row) => JSON.stringify(row))
    .sort();

/** What holds after every act, whatever was done in whichever order. */
function holds(facts: Facts, first: State): void {
  const { state, around } = facts;
  for (const employeeId of PEOPLE) {
    const places = state.placements.filter(
      (row) => row.employeeId === employeeId && row.kind === "DEFINITIF",
    );
    const statuses = state.statuses.filter((row) => row.employeeId === employeeId);
    for (const [index, one] of places.entries())
      for (const other of places.slice(index + 1))
        expect(meets(one, other), "two places on one day").toBe(false);
    for (const [index, one] of statuses.entries())
      for (const other of statuses.slice(index + 1))
        expect(meets(one, other), "two statuses on one day").toBe(false);
    const days = Array.from({ length: 400 }, (_, offset) => addDays(FIRST, offset));
    const gap = days.find((on) => {
      const isPlaced = places.some((place) => covers(place, on));
      const away = statuses.some((status) => covers(status, on) && !effectsOf(status.kind).holdsPosition);
      return isPlaced === away;
    });
    expect(gap, `${employeeId} has neither place nor status, or both`).toBeUndefined();
  }
  for (const [index, one] of state.skp.entries())
    for (const other of state.skp.slice(index + 1))
      expect(one.employeeId === other.employeeId && meets(one, other), "two plans on one day").toBe(false);
  // The one appraiser of each is the one the rule says, and nobody judges herself.
  expect(plain(settle(state, around))).toEqual(plain(state));
  for (const row of state.appraisals) expect(row.appraiserId).not.toBe(row.employeeId);
  const closed = (one: State): string[] =>
    plain({ ...one, placements: [], statuses: [], skp: [], grants: [] }).filter(
      (row) => row.includes('"FINAL"') || row.includes('"termId":"q1"'),
    );
  expect(closed(state)).toEqual(closed(first));
}

describe("a small office under random moves", () => {
  test("never has two places, a gap, a wrong appraiser or a changed closed term, and taking back restores all", () => {
    let entries = 0;
    let returns = 0;
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 12 }), (acts) => {
        let facts = paperOffice({
          skp: [skp(), skp({ id: "dewi", employeeId: "dewi", unitId: "/tk/dinkes/", positionId: "perawat" })],
          appraisals: [
            appraisal(1, { status: "FINAL" }),
            appraisal(2, { status: "SUBMITTED" }),
            appraisal(3),
            appraisal(4),
            appraisal(3, { id: "d3", employeeId: "dewi", skpId: "dewi", unitId: "/tk/dinkes/" }),
          ],
        });
        const first = facts.state;
        const moves: Kept[] = [];
        let undone = 0;
        for (const one of acts) {
          if (one.kind === "MOVE") {
            const done = enter(facts, one, undone);
            if (done === null) continue;
            entries += 1;
            facts = done.facts;
            moves.push(done.move);
          } else {
            const at = moves.length === 0 ? -1 : one.which % moves.length;
            const move = moves[at];
            if (move === undefined) continue;
            const standing = moves.slice(at + 1).filter(({ isTakenBack }) => !isTakenBack);
            const later = standing.find(({ people }) => people.some((name) => move.people.includes(name)));
            const plan = planTakeBack(facts, {
              ...move,
              later: later === undefined ? null : { name: "", document: "" },
            });
            if (!plan.ok) continue;
            returns += 1;
            facts = { ...facts, state: plan.value.after };
            moves[at] = { ...move, isTakenBack: true };
            // Whatever was entered, and taken back, in between has left its own marks.
            const isLast = at === moves.length - 1 && move.after === undone;
            undone += 1;
            if (isLast) expect(plain(facts.state)).toEqual(plain(move.before));
          }
          holds(facts, first);
        }
      }),
      { numRuns: 400, seed: 2026 },
    );
    // The office moved, and moved back: otherwise nothing was tried.
    expect(entries).toBeGreaterThan(200);
    expect(returns).toBeGreaterThan(30);
  });
});
