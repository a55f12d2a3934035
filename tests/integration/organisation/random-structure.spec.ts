import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { addUnit } from "@/lib/organisation/commands/add-unit";
import { moveUnit } from "@/lib/organisation/commands/change-unit";
import { closeUnit, reopenUnit } from "@/lib/organisation/commands/close-unit";
import { db } from "@/lib/server/db/client";
import { useDatabase } from "@/tests/support/database";
import { makeOffice, OFFICE_DAY, type Office } from "@/tests/support/office";

useDatabase();

let office: Office;
beforeAll(async () => {
  office = await makeOffice();
});

/** Kinds that stand under one another in more ways than one, so that many moves are possible. */
const KINDS = ["OPD", "UPTD", "UPTD", "BIDANG", "BIDANG", "SEKSI"] as const;

const step = fc.record({
  act: fc.constantFrom("add", "add", "move", "move", "move", "move", "close", "reopen"),
  unit: fc.nat(),
  other: fc.nat(),
  kind: fc.constantFrom(...KINDS),
});

/** One random act on a random unit; most are refused, and that is as good. */
async function act({
  act: what,
  unit,
  other,
  kind,
}: {
  act: string;
  unit: number;
  other: number;
  kind: (typeof KINDS)[number];
}) {
  // By code: ids that were drawn in one millisecond come in any order.
  const units = await db.unit.findMany({ orderBy: { code: "asc" }, select: { id: true, version: true } });
  const [one, two] = [units[unit % units.length]!, units[other % units.length]!];
  const admin = office.viewer("admin");
  const target = { unitId: one.id, version: one.version };
  if (what === "add")
    return addUnit(admin, {
      parentId: one.id,
      name: `Unit ${kind}`,
      code: "",
      kind,
      unorId: null,
      areaCode: "",
      startsOn: OFFICE_DAY,
    });
  if (what === "move") return moveUnit(admin, { ...target, parentId: two.id });
  if (what === "close") return closeUnit(admin, { ...target, lastOn: OFFICE_DAY, successorId: null });
  return reopenUnit(admin, target);
}

/** Units whose path is not the parent's and their own code, that are in another office, or left under a closed one. */
async function faults(): Promise<string[]> {
  const units = await db.unit.findMany({
    select: {
      id: true,
      code: true,
      path: true,
      opdId: true,
      validTo: true,
      parent: { select: { path: true, opdId: true, validTo: true } },
    },
  });
  return units.flatMap(({ id, code, path, opdId, validTo, parent }) => {
    const shouldBe = parent === null ? `/${code}/` : `${parent.path}${code}/`;
    const inOffice = parent === null ? null : (parent.opdId ?? id);
    const isLeft = validTo === null && parent !== null && parent.validTo !== null;
    return path === shouldBe && opdId === inOffice && !isLeft ? [] : [`${path} in ${opdId}`];
  });
}

it("whatever is added, moved, closed and opened again, every path is the parent's and the own code", async () => {
  const done = { ok: 0, moved: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 30 }), async (steps) => {
      for (const each of steps) {
        const outcome = await act(each);
        if (outcome.ok) done.ok += 1;
        if (outcome.ok && each.act === "move") done.moved += 1;
      }
      expect(await faults()).toEqual([]);
    }),
    { numRuns: 10, seed: 48 },
  );
  // The acts were not all refused.
  expect([done.ok > 10, done.moved > 1]).toEqual([true, true]);
}, 120_000);
