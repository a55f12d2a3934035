import "server-only";
import type { Day } from "@/lib/kernel/calendar";
import type { NewestName, UnitFacts } from "@/lib/organisation/rules/units";
import { db, type Tx } from "@/lib/server/db/client";
import { fromDay, toDay, toDayOrNull } from "@/lib/server/db/columns";
import type { Prisma, PrismaClient } from "@/prisma/generated/client";

/** The perangkat daerah, whatever kind they are called: each is the OPD of itself, and a kecamatan is one too. */
export const isOpd = (): Prisma.UnitWhereInput => ({ opdId: { equals: db.unit.fields.id } });

/** A unit on a day: whose name is asked. */
interface UnitOnDay {
  readonly unitId: string;
  readonly day: Day;
}

const keyOf = ({ unitId, day }: UnitOnDay): string => `${unitId} ${day}`;

/**
 * What units were called on days, so that papers of a year keep the names of that year: the newest name that had begun,
 * or the first one for a day before it. One statement for all that is asked.
 */
export async function unitNamesOn(
  client: Tx | PrismaClient,
  asked: readonly UnitOnDay[],
): Promise<(on: UnitOnDay) => string> {
  const rows =
    asked.length === 0
      ? []
      : await client.$queryRaw<{ unitId: string; day: string; name: string }[]>`
          SELECT DISTINCT a."unitId"::text AS "unitId", a."day"::text AS "day", n."name"
          FROM unnest(${asked.map(({ unitId }) => unitId)}::uuid[], ${asked.map(({ day }) => day)}::text[]::date[])
            a("unitId", "day")
          JOIN LATERAL (
            SELECT u."name" FROM "UnitName" u WHERE u."unitId" = a."unitId"
            ORDER BY u."startsOn" <= a."day" DESC, CASE WHEN u."startsOn" <= a."day" THEN u."startsOn" END DESC,
              u."startsOn"
            LIMIT 1) n ON true`;
  const names = new Map(rows.map(({ name, ...on }) => [keyOf(on), name]));
  return (on) => names.get(keyOf(on)) ?? "";
}

/** What a unit was called on a day. */
export const unitNameOn = async (client: Tx | PrismaClient, on: UnitOnDay): Promise<string> =>
  (await unitNamesOn(client, [on]))(on);

/** Units that are there on a day. */
export const standingOn = (day: Day) =>
  ({
    validFrom: { lte: fromDay(day) },
    OR: [{ validTo: null }, { validTo: { gte: fromDay(day) } }],
  }) satisfies Prisma.UnitWhereInput;

/** Structure is written by one at a time, so that two moves never make a circle of each other. */
export async function holdStructure(tx: Tx): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Unit" WHERE "kind" = 'INSTANSI' FOR NO KEY UPDATE`;
}

const selected = {
  id: true,
  code: true,
  name: true,
  kind: true,
  path: true,
  parentId: true,
  opdId: true,
  validFrom: true,
  validTo: true,
  unorId: true,
  areaCode: true,
  version: true,
  names: { orderBy: { startsOn: "desc" }, take: 1, select: { name: true, startsOn: true } },
} as const satisfies Prisma.UnitSelect;

/** A unit as rules and commands read it. */
export interface StoredUnit extends UnitFacts {
  code: string;
  name: string;
  unorId: string | null;
  areaCode: string;
  version: number;
  newest: NewestName;
}

/** The unit, or null when there is none. */
export async function findUnit(tx: Tx, id: string): Promise<StoredUnit | null> {
  const row = await tx.unit.findUnique({ where: { id }, select: selected });
  if (row === null) return null;
  const { names, validFrom, validTo, ...unit } = row;
  const first = { name: unit.name, startsOn: validFrom };
  const { name, startsOn } = names[0] ?? first;
  return {
    ...unit,
    validFrom: toDay(validFrom),
    validTo: toDayOrNull(validTo),
    newest: { name, startsOn: toDay(startsOn) },
  };
}

/** People placed on positions after a day, each counted once. */
export async function countHeldAfter(
  tx: Tx | PrismaClient,
  position: Prisma.PositionWhereInput,
  day: Day,
): Promise<number> {
  const people = await tx.placement.groupBy({
    by: ["employeeId"],
    where: { position, OR: [{ endsOn: null }, { endsOn: { gt: fromDay(day) } }] },
  });
  return people.length;
}
