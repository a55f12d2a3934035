import type { Viewer } from "@/lib/kernel/viewer";
import type { Office, Person, Planned, Position, Unit } from "@/lib/exchange/rules/office";
import { planPeople, type PersonRow } from "@/lib/exchange/rules/people";
import { planPlaces, type PlaceRow, type PlannedPlaces } from "@/lib/exchange/rules/places";
import { planPositions, type PositionRow } from "@/lib/exchange/rules/positions";
import type { Fault } from "@/lib/exchange/rules/tables";
import { planUnits, type UnitRow } from "@/lib/exchange/rules/units";
import { keepsPeople } from "@/lib/people/rules/person";

/** Files in bulk are taken and given by the HR agency of the whole instansi. */
export const exchanges = (viewer: Viewer): boolean => keepsPeople(viewer);

/** The rows of all sheets of a file. */
interface Rows {
  readonly units: readonly UnitRow[];
  readonly positions: readonly PositionRow[];
  readonly people: readonly PersonRow[];
  readonly placements: readonly PlaceRow[];
}

/** Everything that a file does to an office. */
export interface Plan {
  readonly units: Planned<Unit>;
  readonly positions: Planned<Position>;
  readonly people: Planned<Person>;
  readonly placements: PlannedPlaces;
  readonly faults: readonly Fault[];
}

/** The difference between a file and the office, sheet by sheet: each stands on what the one before leaves. */
export function planImport(viewer: Viewer, office: Office, rows: Rows): Plan {
  const { after: unitsAfter, ...units } = planUnits({ viewer, office, rows: rows.units });
  const { after: positionsAfter, ...positions } = planPositions(
    { viewer, office, rows: rows.positions },
    unitsAfter,
  );
  const { after: peopleAfter, ...people } = planPeople({ viewer, office, rows: rows.people });
  const placements = planPlaces(
    { viewer, office, rows: rows.placements },
    { units: unitsAfter, positions: positionsAfter, people: peopleAfter },
  );
  const faults = [...units.faults, ...positions.faults, ...people.faults, ...placements.faults];
  return { units, positions, people, placements, faults };
}

/** Whether there is anything to do at all. */
export const changesAnything = ({ units, positions, people, placements }: Plan): boolean =>
  units.steps.length + positions.steps.length + people.steps.length + placements.first.length > 0 ||
  placements.moves.length > 0;
