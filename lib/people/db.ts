import "server-only";
import { pathsUpward } from "@/lib/kernel/unit";
import type { PersonFacts } from "@/lib/people/rules/person";
import type { StatusDays } from "@/lib/people/rules/status";
import { appraiserOn, type NamedDays, type PlacedDays } from "@/lib/people/rules/timeline";
import type { Tx } from "@/lib/server/db/client";
import { fromDay, toDay, toDayOrNull } from "@/lib/server/db/columns";
import { excusing } from "@/lib/server/db/status";
import type { Prisma } from "@/prisma/generated/client";

const placedSelect = {
  id: true,
  employeeId: true,
  positionId: true,
  kind: true,
  startsOn: true,
  endsOn: true,
  moveId: true,
  position: { select: { headsUnit: true, unit: { select: { path: true } } } },
} satisfies Prisma.PlacementSelect;

const inDays = <T extends { readonly startsOn: Date; readonly endsOn: Date | null }>(row: T) => ({
  ...row,
  startsOn: toDay(row.startsOn),
  endsOn: toDayOrNull(row.endsOn),
});

/** A timeline as it is stored, with the ids of its rows. */
interface StoredTimeline {
  readonly placements: (PlacedDays & { id: string; positionId: string; moveId: string | null })[];
  readonly statuses: (StatusDays & { id: string; employeeId: string })[];
  readonly overrides: NamedDays[];
}

/**
 * Everything on which the appraisers of these people depend: their places, the chairs above them, and the same once
 * more for whoever holds one, because a superior is whoever appraises the appraiser. Also who holds these positions.
 */
export async function readTimeline(
  tx: Tx,
  people: readonly string[],
  positions: readonly string[] = [],
): Promise<StoredTimeline> {
  const rows = new Map<string, Prisma.PlacementGetPayload<{ select: typeof placedSelect }>>();
  const keep = (found: readonly Prisma.PlacementGetPayload<{ select: typeof placedSelect }>[]): void => {
    for (const row of found) rows.set(row.id, row);
  };
  const targets = await tx.position.findMany({
    where: { id: { in: [...positions] } },
    select: { unit: { select: { path: true } } },
  });
  keep(await tx.placement.findMany({ where: { positionId: { in: [...positions] } }, select: placedSelect }));
  const overrides = new Map<string, NamedDays>();
  const known = new Set<string>();
  let paths = targets.flatMap(({ unit }) => pathsUpward(unit.path));
  let next = [...people];
  for (let round = 1; round <= 2; round += 1) {
    for (const id of next) known.add(id);
    const own = await tx.placement.findMany({ where: { employeeId: { in: next } }, select: placedSelect });
    const named = await tx.appraiserOverride.findMany({
      where: { employeeId: { in: next } },
      select: { id: true, employeeId: true, appraiserId: true, startsOn: true, endsOn: true },
    });
    paths = [...new Set([...paths, ...own.flatMap(({ position }) => pathsUpward(position.unit.path))])];
    const chairs = await tx.placement.findMany({
      where: { position: { headsUnit: true, unit: { path: { in: paths } } } },
      select: placedSelect,
    });
    keep([...own, ...chairs]);
    for (const { id, ...row } of named) overrides.set(id, inDays(row));
    const judges = [
      ...chairs.map(({ employeeId }) => employeeId),
      ...named.map(({ appraiserId }) => appraiserId),
    ];
    next = [...new Set(judges)].filter((id) => !known.has(id));
  }
  const placements = [...rows.values()].map(({ position, ...row }) => ({
    ...inDays(row),
    path: position.unit.path,
    headsUnit: position.headsUnit,
  }));
  const statuses = await tx.employeeStatus.findMany({
    where: {
      employeeId: {
        in: [...new Set([...known, ...next, ...placements.map(({ employeeId }) => employeeId)])],
      },
    },
    orderBy: { id: "asc" },
    select: { id: true, employeeId: true, kind: true, startsOn: true, endsOn: true },
  });
  return {
    placements: placements.sort((a, b) => (a.startsOn + a.id < b.startsOn + b.id ? -1 : 1)),
    statuses: statuses.map(inDays),
    overrides: [...overrides.values()],
  };
}

/** The appraiser of a person on a day (YYYY-MM-DD), or null when nobody is; reads inside the given transaction. */
export async function appraiserOf(tx: Tx, employeeId: string, day: string): Promise<string | null> {
  return appraiserOn(await readTimeline(tx, [employeeId]), employeeId, day).appraiserId;
}

/** The part of a unit that says who belongs to it. */
export interface PlacedUnit {
  path: string;
  kind: string;
}

/**
 * A definitive placement in a unit on a day or in a range, of somebody whom no status excuses from those days; the
 * instansi itself has only those outside every OPD.
 */
export function placedIn({ path, kind }: PlacedUnit, { from, to }: { from: string; to: string }) {
  const under = { path: { startsWith: path } };
  return {
    kind: "DEFINITIF" as const,
    startsOn: { lte: fromDay(to) },
    OR: [{ endsOn: null }, { endsOn: { gte: fromDay(from) } }],
    position: { unit: kind === "INSTANSI" ? { ...under, opdId: null } : under },
    employee: { statuses: { none: excusing({ from, to }) } },
  } satisfies Prisma.PlacementWhereInput;
}

/** What the rule about a person's record needs: what she is now, and who else has the NIP wished for her. */
export async function personFacts(
  tx: Tx,
  { nip, employeeId }: { nip: string; employeeId: string | null },
): Promise<PersonFacts & { kept: KeptPerson | null }> {
  const kept =
    employeeId === null
      ? null
      : await tx.employee.findUnique({
          where: { id: employeeId },
          select: { nip: true, name: true, kind: true, golongan: true, email: true, version: true },
        });
  const other = await tx.employee.findFirst({
    where: { nip, ...(employeeId === null ? {} : { id: { not: employeeId } }) },
    select: { id: true, name: true },
  });
  return { before: kept, kept, takenBy: other && { employeeId: other.id, name: other.name } };
}

/** What is on record of a person herself. */
export interface KeptPerson {
  nip: string;
  name: string;
  kind: "PNS" | "PPPK";
  golongan: string;
  email: string | null;
  version: number;
}
