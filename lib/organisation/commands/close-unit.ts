import "server-only";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { Viewer } from "@/lib/kernel/viewer";
import { traceUnit, writeUnit } from "@/lib/organisation/commands/change-unit";
import { countHeldAfter, findUnit, holdStructure } from "@/lib/organisation/db";
import {
  closeUnit as decideOfClosing,
  reopenUnit as decideOfReopening,
} from "@/lib/organisation/rules/units";
import type { CloseUnitInput, ReopenUnitInput } from "@/lib/organisation/schemas";
import { today } from "@/lib/server/clock";
import { fromDay } from "@/lib/server/db/columns";
import { transaction } from "@/lib/server/db/transaction";

/** Ends a unit after a last day, once nobody and nothing is there any more; another one may take its place. */
export function closeUnit(
  viewer: Viewer,
  { unitId, version, lastOn, successorId }: CloseUnitInput,
): Promise<Outcome<{ code: string }>> {
  return transaction(async (tx) => {
    await holdStructure(tx);
    // Whoever is being placed holds her position shared; closing waits for that and then counts her.
    await tx.$queryRaw`SELECT 1 FROM "Position" WHERE "unitId" = ${unitId}::uuid FOR UPDATE`;
    const unit = await findUnit(tx, unitId);
    const successor = successorId === null ? null : await findUnit(tx, successorId);
    if (unit === null || (successorId !== null && successor === null)) return refuse({ code: "NOT_FOUND" });
    const decided = decideOfClosing(viewer, unit, {
      lastOn,
      today: today(),
      namedOn: unit.newest.startsOn,
      people: await countHeldAfter(tx, { unitId }, lastOn),
      units: await tx.unit.count({
        where: { parentId: unitId, OR: [{ validTo: null }, { validTo: { gt: fromDay(lastOn) } }] },
      }),
      services: await tx.service.count({ where: { unitId, active: true } }),
      successor,
    });
    if (!decided.ok) return decided;
    const data = { validTo: fromDay(lastOn), successorId };
    if (!(await writeUnit(tx, { id: unitId, version }, data))) return refuse({ code: "STALE" });
    const detail = { lastOn, successor: successor?.code ?? null };
    await traceUnit(tx, viewer, { unit, action: "close-unit", detail });
    return done({ code: unit.code });
  });
}

/** Takes back the closing of a unit. */
export function reopenUnit(
  viewer: Viewer,
  { unitId, version }: ReopenUnitInput,
): Promise<Outcome<{ code: string }>> {
  return transaction(async (tx) => {
    await holdStructure(tx);
    const unit = await findUnit(tx, unitId);
    if (unit === null) return refuse({ code: "NOT_FOUND" });
    const parent = unit.parentId === null ? null : await findUnit(tx, unit.parentId);
    const decided = decideOfReopening(viewer, unit, parent);
    if (!decided.ok) return decided;
    const data = { validTo: null, successorId: null };
    if (!(await writeUnit(tx, { id: unitId, version }, data))) return refuse({ code: "STALE" });
    await traceUnit(tx, viewer, { unit, action: "reopen-unit", detail: { before: unit.validTo } });
    return done({ code: unit.code });
  });
}
