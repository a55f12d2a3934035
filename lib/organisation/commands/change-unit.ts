import "server-only";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { chainOf } from "@/lib/kernel/unit";
import type { Viewer } from "@/lib/kernel/viewer";
import { isUnorTaken } from "@/lib/organisation/commands/add-unit";
import { findUnit, holdStructure, type StoredUnit } from "@/lib/organisation/db";
import {
  correctUnit as decideOfCorrection,
  moveUnit as decideOfMove,
  renameUnit as decideOfName,
} from "@/lib/organisation/rules/units";
import type { CorrectUnitInput, MoveUnitInput, RenameUnitInput } from "@/lib/organisation/schemas";
import { today } from "@/lib/server/clock";
import { audit } from "@/lib/server/db/audit";
import type { Tx } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { transaction } from "@/lib/server/db/transaction";
import type { Prisma } from "@/prisma/generated/client";

/** Writes a unit only if nobody did meanwhile. */
export async function writeUnit(
  tx: Tx,
  { id, version }: { id: string; version: number },
  data: Prisma.UnitUncheckedUpdateManyInput,
): Promise<boolean> {
  const { count } = await tx.unit.updateMany({
    where: { id, version },
    data: { ...data, version: { increment: 1 } },
  });
  return count > 0;
}

/** Writes down what was done with a unit. */
export const traceUnit = (
  tx: Tx,
  viewer: Viewer,
  { unit, action, detail }: { unit: StoredUnit; action: string; detail: Prisma.InputJsonObject },
): Promise<void> =>
  audit(tx, {
    chain: chainOf(unit),
    actorId: viewer.employeeId,
    action,
    subject: "unit",
    subjectId: unit.id,
    detail: { unit: unit.code, ...detail },
  });

/** Corrects what a unit is: its kind, its id in SIASN, the code of its area. */
export function correctUnit(
  viewer: Viewer,
  { unitId, version, ...next }: CorrectUnitInput,
): Promise<Outcome<{ code: string }>> {
  return transaction(async (tx) => {
    await holdStructure(tx);
    const unit = await findUnit(tx, unitId);
    if (unit === null) return refuse({ code: "NOT_FOUND" });
    const parent = unit.parentId === null ? null : await findUnit(tx, unit.parentId);
    const under = await tx.unit.findMany({
      where: { parentId: unitId, validTo: null },
      distinct: ["kind"],
      select: { kind: true },
    });
    const decided = decideOfCorrection(viewer, unit, {
      kind: next.kind,
      above: parent?.kind ?? null,
      under: under.map(({ kind }) => kind),
      unorTaken: await isUnorTaken(tx, next.unorId, unitId),
    });
    if (!decided.ok) return decided;
    const { kind, unorId, areaCode, code } = unit;
    if (!(await writeUnit(tx, { id: unitId, version }, next))) return refuse({ code: "STALE" });
    const detail = { before: { kind, unorId, areaCode }, after: next };
    await traceUnit(tx, viewer, { unit, action: "correct-unit", detail });
    return done({ code });
  });
}

/** Gives a unit another name from a day on; papers from before that day keep the old one. */
export function renameUnit(
  viewer: Viewer,
  { unitId, version, name, startsOn }: RenameUnitInput,
): Promise<Outcome<{ name: string; startsOn: string; before: string }>> {
  return transaction(async (tx) => {
    const unit = await findUnit(tx, unitId);
    if (unit === null) return refuse({ code: "NOT_FOUND" });
    const decided = decideOfName(viewer, unit, { name, startsOn, today: today() });
    if (!decided.ok) return decided;
    if (!(await writeUnit(tx, { id: unitId, version }, { name }))) return refuse({ code: "STALE" });
    const day = fromDay(startsOn);
    if (decided.value === "ADDED")
      await tx.unitName.create({ data: { unitId, startsOn: day, name }, select: { unitId: true } });
    else await tx.unitName.updateMany({ where: { unitId, startsOn: day }, data: { name } });
    const before = unit.newest.name;
    await traceUnit(tx, viewer, {
      unit,
      action: "rename-unit",
      detail: { before, after: name, startsOn, replaced: decided.value === "REPLACED" },
    });
    return done({ name, startsOn, before });
  });
}

/** Puts a unit, with all that is under it, under another unit of its office. */
export function moveUnit(
  viewer: Viewer,
  { unitId, version, parentId }: MoveUnitInput,
): Promise<Outcome<{ name: string; parent: string }>> {
  return transaction(async (tx) => {
    await holdStructure(tx);
    const [unit, parent] = [await findUnit(tx, unitId), await findUnit(tx, parentId)];
    if (unit === null || parent === null) return refuse({ code: "NOT_FOUND" });
    const decided = decideOfMove(viewer, unit, parent);
    if (!decided.ok) return decided;
    if (!(await writeUnit(tx, { id: unitId, version }, { parentId }))) return refuse({ code: "STALE" });
    const path = `${parent.path}${unit.code}/`;
    const units = await tx.$executeRaw`
      UPDATE "Unit" SET "path" = ${path} || substr("path", length(${unit.path}) + 1)
      WHERE starts_with("path", ${unit.path})`;
    await traceUnit(tx, viewer, {
      unit,
      action: "move-unit",
      detail: { before: unit.path, after: path, units },
    });
    return done({ name: unit.name, parent: parent.name });
  });
}
