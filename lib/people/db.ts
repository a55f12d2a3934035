import "server-only";
import { pathsUpward } from "@/lib/kernel/unit";
import type { PersonFacts } from "@/lib/people/rules/person";
import { appraiserOf as decide, type Holder } from "@/lib/people/rules/appraiser";
import type { Tx } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { excusing } from "@/lib/server/db/status";
import type { Prisma } from "@/prisma/generated/client";

/** The filter of an effective-dated row that holds on the day. */
const holdsOn = (day: Date) => ({ startsOn: { lte: day }, OR: [{ endsOn: null }, { endsOn: { gte: day } }] });

/** The appraiser of a person on a day (YYYY-MM-DD), or null when nobody is; reads inside the given transaction. */
export async function appraiserOf(tx: Tx, employeeId: string, day: string): Promise<string | null> {
  const on = fromDay(day);
  const override = await tx.appraiserOverride.findFirst({
    where: { employeeId, ...holdsOn(on) },
    select: { appraiserId: true },
  });
  const placement = await tx.placement.findFirst({
    where: { employeeId, kind: "DEFINITIF", ...holdsOn(on) },
    select: { position: { select: { headsUnit: true, unit: { select: { path: true } } } } },
  });
  const paths = placement === null ? [] : pathsUpward(placement.position.unit.path);
  const facts = {
    employeeId,
    override: override?.appraiserId ?? null,
    headsOwnUnit: placement?.position.headsUnit ?? false,
  };
  return decide({ ...facts, chairs: await chairsOf(tx, paths, on) });
}

async function chairsOf(tx: Tx, paths: readonly string[], on: Date): Promise<Holder[][]> {
  const placements = await tx.placement.findMany({
    where: { ...holdsOn(on), position: { headsUnit: true, unit: { path: { in: [...paths] } } } },
    select: { employeeId: true, kind: true, position: { select: { unit: { select: { path: true } } } } },
    orderBy: [{ startsOn: "asc" }, { id: "asc" }],
  });
  return paths.map((path) =>
    placements
      .filter(({ position }) => position.unit.path === path)
      .map(({ employeeId, kind }) => ({ employeeId, kind })),
  );
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
