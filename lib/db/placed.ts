import "server-only";
import type { Prisma } from "@/prisma/generated/client";
import { fromDay } from "@/lib/db/dates";

/** The part of a unit that says who belongs to it. */
export interface PlacedUnit {
  path: string;
  kind: string;
}

/** A definitive placement in a unit on a day or in a range; the instansi itself has only those outside every OPD. */
export function placedIn({ path, kind }: PlacedUnit, { from, to }: { from: string; to: string }) {
  const under = { path: { startsWith: path } };
  return {
    kind: "DEFINITIF" as const,
    startsOn: { lte: fromDay(to) },
    OR: [{ endsOn: null }, { endsOn: { gte: fromDay(from) } }],
    position: { unit: kind === "INSTANSI" ? { ...under, opdId: null } : under },
  } satisfies Prisma.PlacementWhereInput;
}
