import "server-only";
import { randomUUID } from "node:crypto";
import { done, refuse, refuseField, type Outcome } from "@/lib/kernel/outcome";
import { chainOf } from "@/lib/kernel/unit";
import type { Viewer } from "@/lib/kernel/viewer";
import { findUnit, holdStructure } from "@/lib/organisation/db";
import { LONGEST_UNIT_CODE, addUnit as decide, proposeUnitCode } from "@/lib/organisation/rules/units";
import type { AddUnitInput } from "@/lib/organisation/schemas";
import { today } from "@/lib/server/clock";
import { audit } from "@/lib/server/db/audit";
import type { Tx } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { transaction } from "@/lib/server/db/transaction";

/** Adds a unit under another; without a code it gets a free one made of its name. */
export function addUnit(
  viewer: Viewer,
  { parentId, code: wanted, startsOn, ...input }: AddUnitInput,
): Promise<Outcome<{ code: string }>> {
  return transaction(async (tx) => {
    await holdStructure(tx);
    const parent = await findUnit(tx, parentId);
    if (parent === null) return refuse({ code: "NOT_FOUND" });
    const code = wanted === "" ? await codeFor(tx, input.name) : wanted;
    const codeTaken = (await tx.unit.count({ where: { code } })) > 0;
    const unorTaken = await isUnorTaken(tx, input.unorId);
    const { kind } = input;
    const decided = decide(viewer, parent, { code, kind, startsOn, codeTaken, unorTaken, today: today() });
    if (!decided.ok) return decided;
    const { path, opdId } = decided.value;
    const unitId = randomUUID();
    const [made] = await tx.unit.createManyAndReturn({
      data: [
        {
          ...input,
          id: unitId,
          code,
          path,
          parentId,
          opdId: opdId ?? unitId,
          validFrom: fromDay(startsOn),
        },
      ],
      skipDuplicates: true,
      select: { id: true },
    });
    if (made === undefined) return refuseField("code", { code: "UNIT_CODE_TAKEN" });
    await audit(tx, {
      chain: chainOf({ opdId: opdId ?? unitId }),
      actorId: viewer.employeeId,
      action: "add-unit",
      subject: "unit",
      subjectId: unitId,
      detail: { ...input, code, startsOn, under: parent.code },
    });
    return done({ code });
  });
}

/** Whether another unit is known to SIASN by this id. */
export const isUnorTaken = async (tx: Tx, unorId: string | null, besides?: string): Promise<boolean> =>
  unorId !== null &&
  (await tx.unit.count({
    where: { unorId, ...(besides === undefined ? {} : { id: { not: besides } }) },
  })) > 0;

async function codeFor(tx: Tx, name: string): Promise<string> {
  const proposed = proposeUnitCode(name, new Set());
  const rows = await tx.unit.findMany({
    where: { code: { startsWith: proposed.slice(0, LONGEST_UNIT_CODE - 5) } },
    select: { code: true },
  });
  return proposeUnitCode(name, new Set(rows.map(({ code }) => code)));
}
