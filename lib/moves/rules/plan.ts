import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { FieldFault, Refusal } from "@/lib/kernel/refusal";
import type { Ask, Asked, Change, Facts, PlacementRow, State } from "@/lib/moves/rules/facts";
import { assign, place, takenBy, type Line } from "@/lib/moves/rules/place";
import { comeBack, enterStatus } from "@/lib/moves/rules/status";
import { settle } from "@/lib/moves/rules/settle";
import { nameOf, changesBetween, meets, positionOf } from "@/lib/moves/rules/state";

/** What a move will do: the state after it, and every row that differs. */
export interface Plan {
  readonly after: State;
  readonly changes: readonly Change[];
}

const isFor =
  <D extends Ask["does"]>(does: D) =>
  (line: Line): line is Line<Extract<Ask, { does: D }>> =>
    line.ask.does === does;
const isPlace = isFor("PLACE");
const isAssign = isFor("ASSIGN");
const isStatus = isFor("STATUS");

function enter(facts: Facts, line: Line): Outcome<State> {
  if (isPlace(line)) return place(facts, line);
  if (isAssign(line)) return assign(facts, line);
  return isStatus(line) ? enterStatus(facts, line) : comeBack(facts, line);
}

/**
 * Whether anybody new in a chair, or in it for longer, meets another who holds it. Asked after all lines are done, so
 * that people may change chairs with one another in any order.
 */
export function takenChair(facts: Facts, before: State): { row: PlacementRow; refusal: Refusal } | null {
  const known = new Map(before.placements.map(({ id, endsOn }) => [id, endsOn]));
  const chairs = facts.state.placements.flatMap((row) => {
    const chair = positionOf(facts.around, row.positionId);
    return row.kind === "DEFINITIF" && chair?.headsUnit === true ? [{ row, chair }] : [];
  });
  const isNew = ({ row }: (typeof chairs)[number]): boolean => known.get(row.id) !== row.endsOn;
  for (const { row, chair } of chairs.filter(isNew)) {
    const rival = chairs.find(
      (other) => other.row.id !== row.id && other.chair.unitId === chair.unitId && meets(other.row, row),
    );
    if (rival !== undefined)
      return { row, refusal: { code: "MOVE_CHAIR_TAKEN", ...takenBy(facts, rival.row, chair.name) } };
  }
  return null;
}

const fault = (ordinal: number, refusal: Refusal): FieldFault => ({ field: `lines.${ordinal}`, refusal });

/** Everything a move would do to everybody, or why not, line by line; the preview and the command ask the same. */
export function planMove(facts: Facts, { startsOn, lines }: Asked): Outcome<Plan> {
  const faults: FieldFault[] = [];
  const seen = new Set<string>();
  let { state } = facts;
  for (const [ordinal, ask] of lines.entries()) {
    const twice = seen.has(ask.employeeId);
    seen.add(ask.employeeId);
    const name = nameOf(facts.around, ask.employeeId);
    const entered = twice
      ? refuse({ code: "MOVE_TWICE", name })
      : enter({ ...facts, state }, { ask, on: startsOn, ordinal });
    if (entered.ok) state = entered.value;
    else faults.push(fault(ordinal, entered.refusal));
  }
  const taken = faults.length > 0 ? null : takenChair({ ...facts, state }, facts.state);
  if (taken !== null) faults.push(fault(Number(taken.row.id.split(":")[1]), taken.refusal));
  if (faults.length > 0) return refuse({ code: "FIELDS_REFUSED", faults });
  const after = settle(state, facts.around);
  return done({ after, changes: changesBetween(facts.state, after) });
}
