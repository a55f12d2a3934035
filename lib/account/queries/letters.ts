import "server-only";
import { waitingForLetters } from "@/lib/account/db";
import { MOST_LETTERS, printsLetters } from "@/lib/account/rules/account";
import type { Day } from "@/lib/kernel/calendar";
import { pathsUpward } from "@/lib/kernel/unit";
import type { Viewer } from "@/lib/kernel/viewer";
import { db } from "@/lib/server/db/client";
import { visibleEmployees } from "@/lib/server/db/visibility";

/** A unit, and how many of its people never signed in. */
export interface LetterUnit {
  id: string;
  name: string;
  waiting: number;
}

const MOST_UNITS = 10_000;
const MOST_PEOPLE = 20_000;

/**
 * The units whose people the viewer gives first passwords: her own and the OPD, and the parts of those that have more
 * people waiting than are printed at once. Null for whoever gives none.
 */
export async function listLetterUnits(viewer: Viewer, today: Day): Promise<LetterUnit[] | null> {
  if (!printsLetters(viewer)) return null;
  const own = viewer.grants
    .filter(({ role }) => role === "BKD_ADMIN" || role === "UNIT_ADMIN")
    .map(({ unitPath }) => unitPath);
  const reach = { OR: own.map((path) => ({ path: { startsWith: path } })) };
  const [units, people] = await Promise.all([
    db.unit.findMany({
      where: { AND: [reach, { validTo: null }] },
      orderBy: { path: "asc" },
      take: MOST_UNITS,
      select: { id: true, name: true, path: true, kind: true },
    }),
    db.employee.findMany({
      where: {
        AND: [
          visibleEmployees(viewer),
          waitingForLetters(today),
          { placements: { some: { position: { unit: reach } } } },
        ],
      },
      take: MOST_PEOPLE,
      select: {
        placements: {
          where: { kind: "DEFINITIF", endsOn: null },
          take: 1,
          select: { position: { select: { unit: { select: { path: true } } } } },
        },
      },
    }),
  ]);
  const waiting = new Map<string, number>();
  for (const { placements } of people)
    for (const path of pathsUpward(placements[0]?.position.unit.path ?? ""))
      waiting.set(path, (waiting.get(path) ?? 0) + 1);
  const isPart = (path: string): boolean =>
    pathsUpward(path)
      .slice(1, -1)
      .some((above) => (waiting.get(above) ?? 0) > MOST_LETTERS);
  return units
    .filter(({ path, kind }) => kind === "OPD" || own.includes(path) || isPart(path))
    .map(({ id, name, path }) => ({ id, name, waiting: waiting.get(path) ?? 0 }))
    .filter((unit) => unit.waiting > 0);
}
