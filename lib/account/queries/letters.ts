import "server-only";
import { waitingForLetters } from "@/lib/account/db";
import { printsLetters } from "@/lib/account/rules/account";
import type { Day } from "@/lib/kernel/calendar";
import type { Viewer } from "@/lib/kernel/viewer";
import { db } from "@/lib/server/db/client";
import { visibleEmployees } from "@/lib/server/db/visibility";

/** A unit, and how many of its people never signed in. */
export interface LetterUnit {
  id: string;
  name: string;
  waiting: number;
}

const MOST_UNITS = 600;

/** The units whose people the viewer gives first passwords; null for whoever gives none. */
export async function listLetterUnits(viewer: Viewer, today: Day): Promise<LetterUnit[] | null> {
  if (!printsLetters(viewer)) return null;
  const paths = viewer.grants
    .filter(({ role }) => role === "BKD_ADMIN" || role === "UNIT_ADMIN")
    .map(({ unitPath }) => ({ path: { startsWith: unitPath } }));
  const units = await db.unit.findMany({
    where: { AND: [{ OR: paths }, { validTo: null }, { positions: { some: {} } }] },
    orderBy: { path: "asc" },
    take: MOST_UNITS,
    select: { id: true, name: true, path: true },
  });
  const offices = await db.unit.findMany({
    where: { AND: [{ OR: paths }, { validTo: null }, { kind: "OPD" }] },
    orderBy: { path: "asc" },
    take: MOST_UNITS,
    select: { id: true, name: true, path: true },
  });
  const rows = await db.employee.findMany({
    where: {
      AND: [
        visibleEmployees(viewer),
        waitingForLetters(today),
        { placements: { some: { position: { unit: { OR: paths } } } } },
      ],
    },
    take: 20_000,
    select: {
      placements: {
        where: { kind: "DEFINITIF", endsOn: null },
        take: 1,
        select: { position: { select: { unit: { select: { path: true } } } } },
      },
    },
  });
  const places = rows.flatMap(({ placements }) => placements[0]?.position.unit.path ?? []);
  const known = new Map([...offices, ...units].map((unit) => [unit.id, unit]));
  return [...known.values()]
    .sort((a, b) => a.path.localeCompare(b.path))
    .map(({ id, name, path }) => ({
      ...{ id, name },
      waiting: places.filter((place) => place.startsWith(path)).length,
    }))
    .filter(({ waiting }) => waiting > 0);
}
