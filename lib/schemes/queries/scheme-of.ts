import "server-only";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import type { Scheme } from "@/lib/scoring/scheme";

/** The scheme assigned nearest to a unit (its path from the root) on a day, for showing; the command decides again. */
export async function getSchemeOf(unitPath: string, day: string): Promise<Scheme | null> {
  const codes = unitPath.split("/").filter((code) => code !== "");
  const paths = codes.map((_code, index) => `/${codes.slice(0, index + 1).join("/")}/`);
  const assignments = await db.schemeAssignment.findMany({
    where: { unit: { path: { in: paths } }, startsOn: { lte: fromDay(day) } },
    orderBy: { startsOn: "desc" },
    select: { unit: { select: { path: true } }, scheme: { select: { body: true } } },
  });
  const nearest = paths
    .toReversed()
    .map((path) => assignments.find((assignment) => assignment.unit.path === path))
    .find((found) => found !== undefined);
  return nearest === undefined ? null : (nearest.scheme.body as unknown as Scheme);
}
