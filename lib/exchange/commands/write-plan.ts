import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { undone, type Undo } from "@/lib/exchange/db/undo";
import {
  namesOf,
  writeNames,
  writePeople,
  writePlaces,
  writePositions,
  writeUnits,
} from "@/lib/exchange/db/write";
import type { Office, Step } from "@/lib/exchange/rules/office";
import type { PlannedMove } from "@/lib/exchange/rules/decrees";
import type { Plan } from "@/lib/exchange/rules/plan";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { FieldFault } from "@/lib/kernel/refusal";
import type { Viewer } from "@/lib/kernel/viewer";
import { lookAtMove, makeMove, type Decree } from "@/lib/moves/commands/make-move";
import { ABOUT_THE_DAY } from "@/lib/moves/commands/move-forms";
import type { Tx } from "@/lib/server/db/client";
import { refreshManyRollups } from "@/lib/server/db/rollup";

/** Two plans are the same when they write the same rows. */
export function fingerprint({ units, positions, people, placements }: Plan): string {
  const { first, moves } = placements;
  const written = [units.steps, positions.steps, people.steps, first, moves];
  return createHash("sha256").update(JSON.stringify(written)).digest("hex");
}

/** Members that hold the id of a row of ours; the id of SIASN is theirs. */
const isOurId = (member: string): boolean => /^id$|Id$/.test(member) && member !== "unorId";

/** Ids for what a plan calls new; what people wrote in other members stays as it is. */
function naming(): <T extends object>(row: T) => T {
  const ids = new Map<string, string>();
  const named = (member: string, value: unknown): unknown => {
    if (typeof value !== "string" || !isOurId(member) || !value.startsWith("new:")) return value;
    const id = ids.get(value) ?? randomUUID();
    ids.set(value, id);
    return id;
  };
  return <T extends object>(row: T): T =>
    Object.fromEntries(Object.entries(row).map(([member, value]) => [member, named(member, value)])) as T;
}

const withIds = <R extends object>(
  steps: readonly Step<R>[],
  name: <T extends object>(row: T) => T,
): Step<R>[] => steps.map((step) => ({ ...step, after: name(step.after) }));

/** What was written, as it is taken back, and whom the moves concern. */
export interface Written {
  readonly undo: Undo;
}

/** Writes a plan whole, on the office it was made of: a few statements however many rows, then the moves. */
export async function writePlan(
  tx: Tx,
  viewer: Viewer,
  { plan, office }: { readonly plan: Plan; readonly office: Office },
): Promise<Outcome<Written>> {
  const name = naming();
  const units = withIds(plan.units.steps, name);
  const positions = withIds(plan.positions.steps, name);
  const people = withIds(plan.people.steps, name);
  const places = plan.placements.first.map((place) => {
    const { employeeId, positionId, kind, startsOn, endsOn } = name(place);
    return { id: randomUUID(), employeeId, positionId, kind, startsOn, endsOn };
  });
  const names = namesOf(units, office.today);
  const written =
    (await writeUnits(tx, units)) + (await writePositions(tx, positions)) + (await writePeople(tx, people));
  if (written !== units.length + positions.length + people.length) return refuse({ code: "STALE" });
  await writeNames(tx, names);
  await writePlaces(tx, places);
  const decrees = plan.placements.moves.map((move) => ({ move, decree: decreeOf(move, name) }));
  const moves = await writeMoves(tx, viewer, decrees);
  if (!moves.ok) return moves;
  const unitOf = new Map([
    ...office.positions.map(({ id, unitId }) => [id, unitId] as const),
    ...positions.map(({ after }) => [after.id, after.unitId] as const),
  ]);
  const touched = new Set(places.flatMap(({ positionId }) => unitOf.get(positionId) ?? []));
  await refreshManyRollups(tx, [...touched]);
  return done({
    undo: {
      units: undone(units),
      names,
      positions: undone(positions),
      people: undone(people),
      places: places.map(({ id, employeeId, endsOn }) => ({ id, employeeId, endsOn })),
      moves: moves.value,
    },
  });
}

const decreeOf = (
  { document, documentOn, startsOn, lines }: PlannedMove,
  name: <T extends object>(row: T) => T,
): Decree => {
  const asks = lines.map(({ ask }) => name(ask));
  const kind = asks[0]?.does === "ASSIGN" ? "PENUGASAN" : asks.length > 1 ? "ROTASI" : "MUTASI";
  return { kind, document, documentOn, startsOn, note: "", lines: asks };
};

/** Moves by the planner of moves, one decree after the other; what it refuses is told at the row. */
async function writeMoves(
  tx: Tx,
  viewer: Viewer,
  moves: readonly { readonly move: PlannedMove; readonly decree: Decree }[],
): Promise<Outcome<string[]>> {
  const made: string[] = [];
  const faults: FieldFault[] = [];
  for (const { move, decree } of moves) {
    const looked = await lookAtMove(tx, viewer, decree);
    const entered = looked.ok ? await makeMove(tx, viewer, { ...decree, ...looked.value }) : looked;
    if (entered.ok) made.push(entered.value);
    else if (entered.refusal.code !== "FIELDS_REFUSED") return entered;
    else faults.push(...entered.refusal.faults.map((fault) => atRow(move, fault)));
  }
  return faults.length > 0 ? refuse({ code: "FIELDS_REFUSED", faults }) : done(made);
}

/** A fault of a line of a move as one of the row it came from: "12.startsOn". */
function atRow({ lines }: PlannedMove, { field, refusal }: FieldFault): FieldFault {
  const row = lines[Number(field.split(".")[1])]?.row ?? 0;
  return { field: `${row}.${ABOUT_THE_DAY.has(refusal.code) ? "startsOn" : "position"}`, refusal };
}
