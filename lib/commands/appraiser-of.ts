import "server-only";
import type { Tx } from "@/lib/db/client";
import { fromDay } from "@/lib/db/dates";
import { appraiserOf as decide, type Holder } from "@/lib/domain/appraiser";
import { pathsUpward } from "@/lib/domain/unit";

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
