import { dayBefore, type Day } from "@/lib/kernel/calendar";
import type { Faults, Office } from "@/lib/exchange/rules/office";
import type { Around, SortedPlaces } from "@/lib/exchange/rules/places";

interface Held {
  readonly name: string;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
}

interface Chairs {
  readonly office: Office;
  readonly around: Around;
  readonly found: SortedPlaces;
}

/** Who holds the chair of each unit, as far as nobody of the file leaves it. */
function holders({ office, around, found }: Chairs): Map<string, Held[]> {
  const leaves = new Map(found.moved.map(({ person, row }) => [person.id, dayBefore(row.startsOn)]));
  const names = new Map([...around.people.values()].map(({ id, name }) => [id, name]));
  const held = new Map<string, Held[]>();
  for (const { employeeId, positionId, kind, startsOn, endsOn } of office.places) {
    const position = around.positions.byId.get(positionId);
    if (kind !== "DEFINITIF" || position?.headsUnit !== true) continue;
    const until = endsOn ?? leaves.get(employeeId) ?? null;
    const one = { name: names.get(employeeId) ?? "", startsOn, endsOn: until };
    held.set(position.unitId, [...(held.get(position.unitId) ?? []), one]);
  }
  return held;
}

/** Tells of two definitive holders of one chair on one day, of whom one comes new. */
export function takenChairs(chairs: Chairs, faults: Faults): void {
  const held = holders(chairs);
  for (const { row, person, position, as } of chairs.found.first) {
    if (as !== "DEFINITIF" || !position.headsUnit) continue;
    const own = held.get(position.unitId) ?? [];
    const rival = own.find(({ endsOn }) => endsOn === null || endsOn >= row.startsOn);
    if (rival !== undefined)
      faults.add(row.row, "position", {
        code: "MOVE_CHAIR_TAKEN",
        ...{ name: rival.name, position: position.name, day: rival.startsOn },
      });
    held.set(position.unitId, [...own, { name: person.name, startsOn: row.startsOn, endsOn: null }]);
  }
}
