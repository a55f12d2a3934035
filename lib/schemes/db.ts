import "server-only";
import type { Day } from "@/lib/kernel/calendar";
import { pathsUpward } from "@/lib/kernel/unit";
import { nearestAssigned, type SchemeFacts } from "@/lib/schemes/rules";
import type { Scheme } from "@/lib/scoring/scheme";
import { readScheme } from "@/lib/scoring/scheme-shape";
import type { Tx } from "@/lib/server/db/client";
import { toDay } from "@/lib/server/db/columns";
import { Prisma } from "@/prisma/generated/client";

/** A scheme as it is kept in a JSON column; it was checked before it was kept, so anything else is a fault. */
export function schemeFrom(json: unknown): Scheme {
  const reading = readScheme(json);
  if (reading.ok) return reading.value;
  const [{ path, code }] = reading.problems;
  throw new RangeError(`A stored scheme cannot be read: ${path} ${code}`);
}

/** The scheme that holds for a unit, with the row it is kept in. */
export interface AssignedScheme {
  id: string;
  code: string;
  version: number;
  body: Scheme;
}

/** The scheme that holds for a unit (its path) on a day, or null; outside and inside a transaction. */
export const schemeAt = async (client: Tx, unitPath: string, day: Day): Promise<AssignedScheme | null> =>
  (await schemesAt(client, [unitPath]))(unitPath, day);

/** Answers which scheme holds for a unit on a day, from one read for many units and days. */
export async function schemesAt(
  client: Tx,
  unitPaths: readonly string[],
): Promise<(unitPath: string, day: Day) => AssignedScheme | null> {
  const rows = await client.schemeAssignment.findMany({
    where: { unit: { path: { in: [...new Set(unitPaths.flatMap(pathsUpward))] } } },
    select: {
      startsOn: true,
      unit: { select: { path: true } },
      scheme: { select: { id: true, code: true, version: true, body: true } },
    },
  });
  const assigned = rows.map(({ startsOn, unit, scheme }) => ({
    path: unit.path,
    startsOn: toDay(startsOn),
    scheme,
  }));
  const read = new Map<string, AssignedScheme>();
  return (unitPath, day) => {
    const found = nearestAssigned(assigned, unitPath, day)?.scheme;
    if (found === undefined) return null;
    const known = read.get(found.id) ?? { ...found, body: schemeFrom(found.body) };
    read.set(found.id, known);
    return known;
  };
}

/** `nearestAssigned` in SQL, part one: all that was ever assigned, for a WITH clause under the name `assigned`. */
const ASSIGNED: Prisma.Sql = Prisma.sql`
  SELECT au."path", a."startsOn", s."body"->>'cadence' AS "cadence" FROM "SchemeAssignment" a
  JOIN "Unit" au ON au."id" = a."unitId" JOIN "Scheme" s ON s."id" = a."schemeId"`;

/** Part two: of `assigned` the cadence by which the unit `u` is judged in the term `t`; null without a scheme. */
export const CADENCE_IN_TERM: Prisma.Sql = Prisma.sql`
  (SELECT n."cadence" FROM assigned n WHERE starts_with(u."path", n."path") AND n."startsOn" <= t."endsOn"
    ORDER BY length(n."path") DESC, n."startsOn" DESC LIMIT 1)`;

/**
 * Who is due in a term, and all that was sent, rated and scored of it: the figures of the units that the scheme of the
 * term's last day judges in its rhythm, or of which somebody was judged in it after all. A unit of another rhythm has
 * nothing to show there and would only enlarge the whole. For a WITH clause: `assigned`, and `due` with the columns of
 * TermRollup, the path of the unit, its office (`officeId`) and its `cadence`. The ids of the terms are what stands in
 * = ANY(…).
 */
export const dueIn = (termIds: Prisma.Sql): Prisma.Sql => Prisma.sql`
  assigned AS MATERIALIZED (${ASSIGNED}),
  due AS MATERIALIZED (
    SELECT * FROM (
      SELECT r.*, u."path", coalesce(u."opdId", u."id") AS "officeId", t."cadence"::text AS "rhythm",
        ${CADENCE_IN_TERM} AS "cadence"
      FROM "TermRollup" r JOIN "Term" t ON t."id" = r."termId" JOIN "Unit" u ON u."id" = r."unitId"
      WHERE r."termId" = ANY(${termIds})) known
    WHERE known."cadence" = known."rhythm" OR known."submitted" > 0 OR known."rated" > 0)`;

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
    body: schemeFrom(body),
    facts: { ..._count, revision },
  };
}

/** A scheme as a JSON column takes it. */
export const schemeJson = (scheme: Scheme): Prisma.InputJsonValue =>
  JSON.parse(JSON.stringify(scheme)) as Prisma.InputJsonValue;
