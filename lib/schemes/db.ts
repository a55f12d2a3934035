import "server-only";
import { pathsUpward } from "@/lib/kernel/unit";
import type { SchemeFacts } from "@/lib/schemes/rules";
import type { Scheme } from "@/lib/scoring/scheme";
import type { Tx } from "@/lib/server/db/client";
import { fromDay, toDay } from "@/lib/server/db/columns";
import type { Prisma } from "@/prisma/generated/client";

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

/** A scheme version with the facts that decide what may be done with it. */
export interface StoredScheme {
  id: string;
  code: string;
  version: number;
  effectiveFrom: string;
  body: Scheme;
  facts: SchemeFacts;
}

/** Reads a scheme inside the transaction that changes or uses it; null when there is none. */
export async function findScheme(tx: Tx, id: string): Promise<StoredScheme | null> {
  // Locked first, so that nobody assigns or changes it between the reading and the writing.
  await tx.$queryRaw`SELECT 1 FROM "Scheme" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const row = await tx.scheme.findUnique({
    where: { id },
    select: {
      id: true,
      code: true,
      version: true,
      body: true,
      effectiveFrom: true,
      revision: true,
      _count: { select: { assignments: true, scores: true } },
    },
  });
  if (row === null) return null;
  const { revision, _count, effectiveFrom, body, ...scheme } = row;
  return {
    ...scheme,
    effectiveFrom: toDay(effectiveFrom),
    body: body as unknown as Scheme,
    facts: { ..._count, revision },
  };
}

/** A scheme as a JSON column takes it. */
export const schemeJson = (scheme: Scheme): Prisma.InputJsonValue =>
  JSON.parse(JSON.stringify(scheme)) as Prisma.InputJsonValue;
