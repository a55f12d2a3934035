import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { FieldFault } from "@/lib/kernel/refusal";
import type { Viewer } from "@/lib/kernel/viewer";
import { auditLines, lockMoves, recount } from "@/lib/moves/commands/traces";
import { tellOfMove } from "@/lib/moves/commands/tell";
import { readFacts } from "@/lib/moves/db/facts";
import { withIds, writeChanges } from "@/lib/moves/db/write";
import { previewOf, type Preview } from "@/lib/moves/rules/consequences";
import type { Ask, Change, Facts } from "@/lib/moves/rules/facts";
import { standingOf } from "@/lib/moves/rules/place";
import { planMove, type Plan } from "@/lib/moves/rules/plan";
import { positionOf } from "@/lib/moves/rules/state";
import { mayMove } from "@/lib/moves/rules/who";
import { now, today } from "@/lib/server/clock";
import type { Tx } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { transaction } from "@/lib/server/db/transaction";
import type { MoveKind } from "@/prisma/generated/enums";

/** A move as it is asked for, whichever form it came from. */
export interface MoveRequest {
  readonly kind: MoveKind;
  readonly document: string;
  readonly documentOn: string | null;
  readonly startsOn: string;
  readonly note: string;
  readonly next: string;
  readonly seen: string;
  readonly lines: readonly Ask[];
}

/** What came of it: kept, or only looked at; `changed` when it is no longer what was shown. */
export type Entered =
  | { readonly moveId: string; readonly checked: null }
  | {
      readonly moveId: null;
      readonly checked: { readonly preview: Preview; readonly seen: string; readonly changed: boolean };
    };

/** Two plans are the same when they change the same rows in the same way. */
const fingerprint = ({ changes }: Plan): string =>
  createHash("sha256").update(JSON.stringify(changes)).digest("hex");

/** Whose line is whose, and whether the viewer may enter it. */
function refusedLines(viewer: Viewer, facts: Facts, { lines, startsOn }: MoveRequest): FieldFault[] {
  return lines.flatMap((ask, ordinal) => {
    const { place } = standingOf(facts, ask.employeeId, startsOn);
    const known = facts.state.placements.filter((row) => row.employeeId === ask.employeeId).at(-1);
    const ids = [(place ?? known)?.positionId, "positionId" in ask ? ask.positionId : undefined];
    const paths = ids.flatMap((id) => (id === undefined ? [] : (positionOf(facts.around, id)?.path ?? [])));
    const allowed = mayMove(viewer, { employeeId: ask.employeeId, paths });
    return allowed.ok ? [] : [{ field: `lines.${ordinal}`, refusal: allowed.refusal }];
  });
}

/** Looks at a move, or enters it when what it does is still what was shown: the same plan on the same facts. */
export function enterMove(viewer: Viewer, request: MoveRequest): Promise<Outcome<Entered>> {
  return transaction<Entered>(async (tx) => {
    await lockMoves(tx);
    const people = request.lines.map(({ employeeId }) => employeeId);
    const positions = request.lines.flatMap((ask) => ("positionId" in ask ? [ask.positionId] : []));
    const facts = await readFacts(tx, { people, positions, startsOn: request.startsOn, today: today() });
    if (people.length === 0 || people.some((id) => facts.around.names[id] === undefined))
      return refuse({ code: "NOT_FOUND" });
    const faults = refusedLines(viewer, facts, request);
    if (faults.length > 0) return refuse({ code: "FIELDS_REFUSED", faults });
    const planned = planMove(facts, request);
    if (!planned.ok) return planned;
    const plan = planned.value;
    const preview = previewOf(facts, plan, people);
    const seen = fingerprint(plan);
    if (request.next !== "save" || request.seen !== seen)
      return done({ moveId: null, checked: { preview, seen, changed: request.next === "save" } });
    const moveId = randomUUID();
    const changes = withIds(plan.changes);
    await keepMove(tx, viewer, { ...request, moveId, changes });
    const origin = { moveId, document: request.document, recordedById: viewer.employeeId };
    if (!(await writeChanges(tx, changes, origin))) return refuse({ code: "STALE" });
    await recount(tx, facts, changes);
    await tellOfMove(tx, { moveId, startsOn: request.startsOn, preview, actorId: viewer.employeeId });
    const { kind, startsOn } = request;
    await auditLines(tx, facts, {
      actorId: viewer.employeeId,
      action: "enter-move",
      moveId,
      detail: { kind, startsOn },
      people,
      changes,
    });
    return done({ moveId, checked: null });
  });
}

/** The decree and its lines; each line keeps what it changed of its person, and the first what it changed of others. */
async function keepMove(
  tx: Tx,
  viewer: Viewer,
  { moveId, changes, ...request }: MoveRequest & { moveId: string; changes: readonly Change[] },
): Promise<void> {
  const { kind, document, documentOn, startsOn, note, lines } = request;
  await tx.move.create({
    data: {
      id: moveId,
      kind,
      document,
      documentOn: documentOn === null ? null : fromDay(documentOn),
      startsOn: fromDay(startsOn),
      note,
      createdById: viewer.employeeId,
      createdAt: now(),
    },
    select: { id: true },
  });
  const people = new Set(lines.map(({ employeeId }) => employeeId));
  const ownerOf = ({ before, after }: Change): string => (before ?? after)?.employeeId ?? "";
  await tx.moveLine.createMany({
    data: lines.map(({ employeeId }, ordinal) => {
      const own = changes.filter(
        (change) => ownerOf(change) === employeeId || (ordinal === 0 && !people.has(ownerOf(change))),
      );
      return { moveId, employeeId, ordinal, undo: JSON.parse(JSON.stringify({ changes: own })) as object };
    }),
  });
}
