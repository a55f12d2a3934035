import "server-only";
import type { Day } from "@/lib/kernel/calendar";
import type { PositionFacts } from "@/lib/moves/rules/facts";
import { schemesAt } from "@/lib/schemes/db";
import type { Tx } from "@/lib/server/db/client";
import { toDay } from "@/lib/server/db/columns";

/** Positions with their units, as rules and words read them. */
export async function readPositions(tx: Tx, ids: readonly string[], day: Day): Promise<PositionFacts[]> {
  const rows = await tx.position.findMany({
    where: { id: { in: [...ids] } },
    orderBy: { id: "asc" },
    select: {
      id: true,
      name: true,
      headsUnit: true,
      formasi: true,
      closedOn: true,
      unit: {
        select: {
          id: true,
          name: true,
          path: true,
          validTo: true,
          opd: { select: { id: true, path: true } },
        },
      },
    },
  });
  const schemes = await schemesAt(
    tx,
    rows.map(({ unit }) => unit.path),
  );
  return rows.map(({ unit, closedOn, ...position }) => {
    const ends = [closedOn, unit.validTo].flatMap((end) => (end === null ? [] : [toDay(end)])).sort();
    return {
      ...position,
      unitId: unit.id,
      unit: unit.name,
      path: unit.path,
      officeId: unit.opd?.id ?? unit.id,
      officePath: unit.opd?.path ?? unit.path,
      closesOn: ends[0] ?? null,
      cadence: schemes(unit.path, day)?.body.cadence ?? null,
    };
  });
}

/** Names of people by their ids. */
export async function readNames(tx: Tx, ids: readonly string[]): Promise<Record<string, string>> {
  const people = await tx.employee.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  return Object.fromEntries(people.map(({ id, name }) => [id, name]));
}
