import "server-only";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { chainOf } from "@/lib/kernel/unit";
import type { Viewer } from "@/lib/kernel/viewer";
import { countHeldAfter, findUnit, type StoredUnit } from "@/lib/organisation/db";
import {
  addPosition as decideOfAdding,
  closePosition as decideOfClosing,
  correctPosition as decideOfCorrection,
  reopenPosition as decideOfReopening,
} from "@/lib/organisation/rules/positions";
import type {
  AddPositionInput,
  ClosePositionInput,
  CorrectPositionInput,
  ReopenPositionInput,
} from "@/lib/organisation/schemas";
import { today } from "@/lib/server/clock";
import { audit } from "@/lib/server/db/audit";
import type { Tx } from "@/lib/server/db/client";
import { fromDay, toDayOrNull } from "@/lib/server/db/columns";
import { transaction } from "@/lib/server/db/transaction";
import type { Prisma } from "@/prisma/generated/client";

/** What was done with which position, for the words after it. */
export interface PositionDone {
  name: string;
  unit: string;
}

/** Adds a position to a unit. */
export function addPosition(
  viewer: Viewer,
  { unitId, ...input }: AddPositionInput,
): Promise<Outcome<PositionDone>> {
  return transaction(async (tx) => {
    const unit = await heldUnit(tx, unitId);
    if (unit === null) return refuse({ code: "NOT_FOUND" });
    const otherHead = await otherHeadOf(tx, unitId);
    const decided = decideOfAdding(viewer, unit, { ...input, otherHead });
    if (!decided.ok) return decided;
    const { id } = await tx.position.create({ data: { ...input, unitId }, select: { id: true } });
    await trace(tx, viewer, { unit, id, action: "add-position", detail: input });
    return done({ name: input.name, unit: unit.code });
  });
}

/** Corrects what a position is; who holds it stays. */
export function correctPosition(
  viewer: Viewer,
  { positionId, version, ...next }: CorrectPositionInput,
): Promise<Outcome<PositionDone>> {
  return transaction(async (tx) => {
    const found = await findPosition(tx, positionId);
    if (found === null) return refuse({ code: "NOT_FOUND" });
    const { unit, position } = found;
    const otherHead = await otherHeadOf(tx, unit.id, positionId);
    const decided = decideOfCorrection(viewer, found, { ...next, otherHead });
    if (!decided.ok) return decided;
    if (!(await write(tx, { positionId, version }, next))) return refuse({ code: "STALE" });
    const detail = { before: position, after: next };
    await trace(tx, viewer, { unit, id: positionId, action: "correct-position", detail });
    return done({ name: next.name, unit: unit.code });
  });
}

/** Ends a position after a last day, once nobody holds it any more. */
export function closePosition(
  viewer: Viewer,
  { positionId, version, lastOn }: ClosePositionInput,
): Promise<Outcome<PositionDone>> {
  return transaction(async (tx) => {
    // Whoever is being placed on it holds it shared; closing waits for that and then counts her.
    await tx.$queryRaw`SELECT 1 FROM "Position" WHERE "id" = ${positionId}::uuid FOR UPDATE`;
    const found = await findPosition(tx, positionId);
    if (found === null) return refuse({ code: "NOT_FOUND" });
    const held = await countHeldAfter(tx, { id: positionId }, lastOn);
    const decided = decideOfClosing(viewer, found, { lastOn, today: today(), held });
    if (!decided.ok) return decided;
    if (!(await write(tx, { positionId, version }, { closedOn: fromDay(lastOn) })))
      return refuse({ code: "STALE" });
    const { unit, position } = found;
    await trace(tx, viewer, { unit, id: positionId, action: "close-position", detail: { lastOn } });
    return done({ name: position.name, unit: unit.code });
  });
}

/** Takes back the closing of a position. */
export function reopenPosition(
  viewer: Viewer,
  { positionId, version }: ReopenPositionInput,
): Promise<Outcome<PositionDone>> {
  return transaction(async (tx) => {
    const found = await findPosition(tx, positionId);
    if (found === null) return refuse({ code: "NOT_FOUND" });
    const { unit, position, closedOn } = found;
    const otherHead = await otherHeadOf(tx, unit.id, positionId);
    const decided = decideOfReopening(viewer, found, { otherHead });
    if (!decided.ok) return decided;
    if (!(await write(tx, { positionId, version }, { closedOn: null }))) return refuse({ code: "STALE" });
    const detail = { before: closedOn };
    await trace(tx, viewer, { unit, id: positionId, action: "reopen-position", detail });
    return done({ name: position.name, unit: unit.code });
  });
}

/** A unit whose positions are written by one at a time, so that only one of them heads it. */
async function heldUnit(tx: Tx, unitId: string): Promise<StoredUnit | null> {
  await tx.$queryRaw`SELECT 1 FROM "Unit" WHERE "id" = ${unitId}::uuid FOR NO KEY UPDATE`;
  return findUnit(tx, unitId);
}

async function findPosition(tx: Tx, id: string) {
  const row = await tx.position.findUnique({
    where: { id },
    select: {
      unitId: true,
      name: true,
      kind: true,
      jenjang: true,
      eselon: true,
      kelas: true,
      formasi: true,
      headsUnit: true,
      closedOn: true,
    },
  });
  const unit = row === null ? null : await heldUnit(tx, row.unitId);
  if (row === null || unit === null) return null;
  const { name, kind, jenjang, eselon, kelas, formasi, headsUnit } = row;
  const position = { name, kind, jenjang, eselon, kelas, formasi, headsUnit };
  return { unit, position, headsUnit, closedOn: toDayOrNull(row.closedOn) };
}

/** The name of another open position that heads the unit. */
async function otherHeadOf(tx: Tx, unitId: string, besides?: string): Promise<string | null> {
  const head = await tx.position.findFirst({
    where: {
      unitId,
      headsUnit: true,
      closedOn: null,
      ...(besides === undefined ? {} : { id: { not: besides } }),
    },
    select: { name: true },
  });
  return head?.name ?? null;
}

async function write(
  tx: Tx,
  { positionId, version }: { positionId: string; version: number },
  data: Prisma.PositionUncheckedUpdateManyInput,
): Promise<boolean> {
  const { count } = await tx.position.updateMany({
    where: { id: positionId, version },
    data: { ...data, version: { increment: 1 } },
  });
  return count > 0;
}

const trace = (
  tx: Tx,
  viewer: Viewer,
  { unit, id, action, detail }: { unit: StoredUnit; id: string; action: string; detail: object },
): Promise<void> =>
  audit(tx, {
    chain: chainOf(unit),
    actorId: viewer.employeeId,
    action,
    subject: "position",
    subjectId: id,
    detail: { unit: unit.code, ...detail },
  });
