import "server-only";
import type { Day } from "@/lib/kernel/calendar";
import { type PlacedUnit, placedIn } from "@/lib/people/db";
import { db } from "@/lib/server/db/client";
import { holding } from "@/lib/server/db/columns";

/** Somebody to choose among the people of an office. */
export interface PlacedPerson {
  id: string;
  name: string;
  position: string;
}

export interface PlacedPeople {
  people: PlacedPerson[];
  /** How many match, of which the first are listed. */
  found: number;
}

/**
 * People placed under an office today, or those of them whose name or position matches, the first `most`. Whether the
 * viewer may choose among them is the caller's question.
 */
export async function listPlacedPeople(
  office: PlacedUnit,
  { search, today }: { search: string | undefined; today: Day },
  most: number,
): Promise<PlacedPeople> {
  const contains = holding(search ?? "");
  const where = {
    AND: [
      placedIn(office, { from: today, to: today }),
      search === undefined
        ? {}
        : { OR: [{ employee: { name: contains } }, { position: { name: contains } }] },
    ],
  };
  const [all, rows] = await Promise.all([
    db.placement.groupBy({ by: ["employeeId"], where }),
    db.placement.findMany({
      where,
      distinct: ["employeeId"],
      orderBy: [{ employee: { name: "asc" } }, { employeeId: "asc" }],
      take: most,
      select: { employee: { select: { id: true, name: true } }, position: { select: { name: true } } },
    }),
  ]);
  return {
    people: rows.map(({ employee, position }) => ({ ...employee, position: position.name })),
    found: all.length,
  };
}
