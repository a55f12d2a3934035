import "server-only";
import { randomUUID } from "node:crypto";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { FieldFault } from "@/lib/kernel/refusal";
import type { Viewer } from "@/lib/kernel/viewer";
import { auditLines, recount } from "@/lib/moves/commands/traces";
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
import type { MoveKind } from "@/prisma/generated/enums";

/** A decree and its lines. */
export interface Decree {
  readonly kind: MoveKind;
  readonly document: string;
  readonly documentOn: string | null;
  readonly startsOn: string;
  readonly note: string;
  readonly lines: readonly Ask[];
}

/** Whose line is whose, and whether the viewer may enter it. */
function refusedLines(viewer: Viewer, facts: Facts, { lines, startsOn }: Decree): FieldFault[] {
  return lines.flatMap((ask, ordinal) => {
    const { place } = standingOf(facts, ask.employeeId, startsOn);
    const known = facts.state.placements.filter((row) => row.employeeId === ask.employeeId).at(-1);
    const ids = [(place ?? known)?.positionId, "positionId" in ask ? ask.positionId : undefined];
    const paths = ids.flatMap((id) => (id === undefined ? [] : (positionOf(facts.around, id)?.path ?? [])));
    const allowed = mayMove(viewer, { employeeId: ask.employeeId, paths });
    return allowed.ok ? [] : [{ field: `lines.${ordinal}`, refusal: allowed.refusal }];
  });
}

/** A move on the facts of a transaction: what it does, before anything is written. */
export interface LookedAt {
  readonly facts: Facts;
  readonly plan: Plan;
  readonly preview: Preview;
}

/** What a decree would do as things stand in the transaction; moves are locked by the caller. */
export async function lookAtMove(tx: Tx, viewer: Viewer, decree: Decree): Promise<Outcome<LookedAt>> {
  const people = decree.lines.map(({ employeeId }) => employeeId);
  const positions = decree.lines.flatMap((ask) => ("positionId" in ask ? [ask.positionId] : []));
  const facts = await readFacts(tx, { people, positions, startsOn: decree.startsOn, today: today() });
  if (people.length === 0 || people.some((id) => facts.around.names[id] === undefined))
    return refuse({ code: "NOT_FOUND" });
  const faults = refusedLines(viewer, facts, decree);
  if (faults.length > 0) return refuse({ code: "FIELDS_REFUSED", faults });
  const planned = planMove(facts, decree);
  if (!planned.ok) return planned;
  return done({ facts, plan: planned.value, preview: previewOf(facts, planned.value, people) });
}

/** Writes what was looked at: the decree with its undo, the rows, the figures, the messages, and the trail last. */
export async function makeMove(
  tx: Tx,
  viewer: Viewer,
  { facts, plan, preview, ...decree }: LookedAt & Decree,
): Promise<Outcome<string>> {
  const moveId = randomUUID();
  const changes = withIds(plan.changes);
  await keepMove(tx, viewer, { ...decree, moveId, changes });
  const origin = { moveId, document: decree.document, recordedById: viewer.employeeId };
  if (!(await writeChanges(tx, changes, origin))) return refuse({ code: "STALE" });
  await recount(tx, facts, changes);
  const { kind, startsOn } = decree;
  await tellOfMove(tx, { moveId, startsOn, preview, actorId: viewer.employeeId });
  await auditLines(tx, facts, {
    actorId: viewer.employeeId,
    action: "enter-move",
    moveId,
    detail: { kind, startsOn },
    people: decree.lines.map(({ employeeId }) => employeeId),
    changes,
  });
  return done(moveId);
}

/** The decree and its lines; each line keeps what it changed of its person, and the first what it changed of others. */
async function keepMove(
  tx: Tx,
  viewer: Viewer,
  { moveId, changes, ...request }: Decree & { moveId: string; changes: readonly Change[] },
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
