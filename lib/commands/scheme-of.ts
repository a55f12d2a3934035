import "server-only";
import type { Tx } from "@/lib/db/client";
import { fromDay } from "@/lib/db/dates";
import type { Scheme } from "@/lib/scoring/scheme";
import { pathsUpward } from "@/lib/domain/unit";

/** The scheme that holds for a unit, with the row it is kept in. */
export interface AssignedScheme {
  id: string;
  code: string;
  version: number;
  body: Scheme;
}

/** The scheme assigned nearest up the tree on a day (YYYY-MM-DD), or null; reads inside the given transaction. */
export async function schemeOf(tx: Tx, unitId: string, day: string): Promise<AssignedScheme | null> {
  const unit = await tx.unit.findUnique({ where: { id: unitId }, select: { path: true } });
  if (unit === null) return null;
  const assignments = await tx.schemeAssignment.findMany({
    where: { unit: { path: { in: pathsUpward(unit.path) } }, startsOn: { lte: fromDay(day) } },
    select: {
      startsOn: true,
      unit: { select: { path: true } },
      scheme: { select: { id: true, code: true, version: true, body: true } },
    },
    orderBy: { startsOn: "desc" },
  });
  // The longest path is the nearest unit; of its assignments the newest comes first, and reduce keeps
  // the first of equals.
  const nearest = assignments.reduce<(typeof assignments)[number] | null>(
    (kept, next) => (kept === null || next.unit.path.length > kept.unit.path.length ? next : kept),
    null,
  );
  return nearest === null ? null : { ...nearest.scheme, body: nearest.scheme.body as unknown as Scheme };
}
