import "server-only";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { Viewer } from "@/lib/kernel/viewer";
import { auditLines, lockMoves, recount } from "@/lib/moves/commands/traces";
import { tellQueues } from "@/lib/moves/commands/tell";
import { readFacts } from "@/lib/moves/db/facts";
import { readMadeMove } from "@/lib/moves/db/made-move";
import { writeChanges } from "@/lib/moves/db/write";
import { previewOf } from "@/lib/moves/rules/consequences";
import { positionOf } from "@/lib/moves/rules/state";
import type { Facts } from "@/lib/moves/rules/facts";
import { planTakeBack, type MadeMove } from "@/lib/moves/rules/take-back";
import { mayMove } from "@/lib/moves/rules/who";
import type { TakeBackMoveInput } from "@/lib/moves/schemas";
import { now, today } from "@/lib/server/clock";
import type { Tx } from "@/lib/server/db/client";
import { notifyAnew } from "@/lib/server/db/notify";
import { transaction } from "@/lib/server/db/transaction";

/** Puts back what stood before a move, while nothing was rated on it; the move stays readable with the reason. */
export function takeBackMove(viewer: Viewer, input: TakeBackMoveInput): Promise<Outcome<{ moveId: string }>> {
  return transaction(async (tx) => {
    await lockMoves(tx);
    return putBackMove(tx, viewer, input);
  });
}

/** Whether the viewer may move everybody of a move, where they are now and where they were. */
function refusedFor(viewer: Viewer, facts: Facts, made: MadeMove): Outcome<null> {
  for (const employeeId of made.people) {
    const own = facts.state.placements.filter((row) => row.employeeId === employeeId);
    const paths = own
      .filter(({ endsOn }) => endsOn === null || endsOn >= made.startsOn)
      .flatMap(({ positionId }) => positionOf(facts.around, positionId)?.path ?? []);
    const gone = made.changes.flatMap(({ table, before }) =>
      table === "placements" && before?.employeeId === employeeId && "positionId" in before
        ? [positionOf(facts.around, before.positionId)?.path ?? "/"]
        : [],
    );
    const allowed = mayMove(viewer, { employeeId, paths: [...paths, ...gone] });
    if (!allowed.ok) return allowed;
  }
  return done(null);
}

/** The same inside a transaction that has locked moves; without a version, as the move stands. */
export async function putBackMove(
  tx: Tx,
  viewer: Viewer,
  { moveId, version, reason }: Omit<TakeBackMoveInput, "version"> & { readonly version?: number },
): Promise<Outcome<{ moveId: string }>> {
  const move = await readMadeMove(tx, moveId);
  if (move === null) return refuse({ code: "NOT_FOUND" });
  const { made, positions, actualVersion } = move;
  const { people, startsOn } = made;
  const facts = await readFacts(tx, { people, positions, startsOn, today: today() });
  const allowed = refusedFor(viewer, facts, made);
  if (!allowed.ok) return allowed;
  const planned = planTakeBack(facts, made);
  if (!planned.ok) return planned;
  if (version !== undefined && version !== actualVersion) return refuse({ code: "STALE" });
  const { changes } = planned.value;
  const origin = { moveId: null, document: "", recordedById: viewer.employeeId };
  if (!(await writeChanges(tx, changes, origin))) return refuse({ code: "STALE" });
  await tx.move.update({
    where: { id: moveId },
    data: { takenBackAt: now(), takenBackById: viewer.employeeId, reason, version: { increment: 1 } },
    select: { id: true },
  });
  await recount(tx, facts, changes);
  for (const employeeId of people)
    await notifyAnew(tx, { employeeId, kind: "MOVE_TAKEN_BACK", facts: { startsOn }, href: "/skp" });
  await tellQueues(tx, previewOf(facts, planned.value, people).queues, viewer.employeeId);
  const trace = { actorId: viewer.employeeId, action: "take-back-move", moveId, people, changes };
  await auditLines(tx, facts, { ...trace, detail: { startsOn } });
  return done({ moveId });
}
