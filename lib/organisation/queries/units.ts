import "server-only";
import { db } from "@/lib/server/db/client";
import { visibleUnits } from "@/lib/server/db/visibility";
import type { Viewer } from "@/lib/kernel/viewer";

/** A unit whose figures the viewer oversees, with the way up as far as she oversees it. */
export interface UnitPlace {
  id: string;
  code: string;
  name: string;
  kind: string;
  path: string;
  above: { code: string; name: string }[];
}

const unitFields = { id: true, code: true, name: true, kind: true, path: true } as const;
const MOST_CHILDREN = 500;

/** The unit with this code, or null when it is not in the viewer's reach. */
export async function getUnit(viewer: Viewer, code: string): Promise<UnitPlace | null> {
  const unit = await db.unit.findFirst({
    where: { AND: [visibleUnits(viewer), { code }] },
    select: unitFields,
  });
  if (unit === null) return null;
  const codes = unit.path
    .split("/")
    .filter((part) => part !== "")
    .slice(0, -1);
  const above = await db.unit.findMany({
    where: { AND: [visibleUnits(viewer), { code: { in: codes } }] },
    select: { code: true, name: true, path: true },
    orderBy: { path: "asc" },
  });
  return { ...unit, above: above.map(({ code: upper, name }) => ({ code: upper, name })) };
}

/** Units directly under a unit. */
export async function listUnitsUnder(viewer: Viewer, unitId: string): Promise<RankedUnit[]> {
  return db.unit.findMany({
    where: { AND: [visibleUnits(viewer), { parentId: unitId }] },
    select: { id: true, code: true, name: true, path: true },
    orderBy: { name: "asc" },
    take: MOST_CHILDREN,
  });
}

export interface RankedUnit {
  id: string;
  code: string;
  name: string;
  path: string;
}
