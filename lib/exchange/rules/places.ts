import type { Day } from "@/lib/kernel/calendar";
import type { Refusal } from "@/lib/kernel/refusal";
import { lastDayAhead } from "@/lib/organisation/rules/units";
import { takenChairs } from "@/lib/exchange/rules/chairs";
import { movesOf, type PlannedMove } from "@/lib/exchange/rules/decrees";
import { officesSpokenOf } from "@/lib/exchange/rules/missing";
import {
  faultsOf,
  type Asked,
  type Faults,
  type Missing,
  type Office,
  type Person,
  type Place,
  type Position,
  type Unit,
} from "@/lib/exchange/rules/office";
import type { PeopleAfter } from "@/lib/exchange/rules/people";
import type { PositionsAfter } from "@/lib/exchange/rules/positions";
import type { Fault } from "@/lib/exchange/rules/tables";
import type { UnitsAfter } from "@/lib/exchange/rules/unit-match";

/** A row of the sheet of placements; what its columns do not say is left out. */
export interface PlaceRow {
  readonly row: number;
  readonly nip: string;
  readonly unit: string;
  readonly position: string;
  readonly as?: Place["kind"] | undefined;
  readonly startsOn: Day;
  readonly endsOn?: Day | null | undefined;
  readonly document?: string | undefined;
  readonly documentOn?: Day | null | undefined;
}

/** What the other sheets leave. */
export interface Around {
  readonly units: UnitsAfter;
  readonly positions: PositionsAfter;
  readonly people: PeopleAfter;
}

export interface FirstPlace extends Place {
  readonly row: number;
}

export interface PlannedPlaces {
  readonly first: readonly FirstPlace[];
  readonly moves: readonly PlannedMove[];
  readonly same: number;
  /** People who stand where the file says, from another day on: their first day stays. */
  readonly otherDay: number;
  readonly faults: readonly Fault[];
  readonly missing: readonly Missing[];
}

/** A row with whom and what it means. */
export interface Resolved {
  readonly row: PlaceRow;
  readonly person: Person;
  readonly unit: Unit;
  readonly position: Position;
  readonly as: Place["kind"];
}

interface Telling {
  readonly around: Around;
  readonly faults: Faults;
}

/** The one position of that name in the unit; what is wrong stands at its column. */
function positionNamed(
  { row, position }: PlaceRow,
  unit: Unit,
  { around, faults }: Telling,
): Position | null {
  const [first, ...more] = around.positions.named(unit.id, position);
  if (first === undefined) faults.add(row, "position", { code: "POSITION_UNKNOWN" });
  if (more.length > 0)
    faults.add(row, "position", { code: "IMPORT_POSITIONS_ALIKE", count: more.length + 1 });
  return more.length > 0 ? null : (first ?? null);
}

/** Whom and what a row means. */
function resolved(row: PlaceRow, around: Around, faults: Faults): Resolved | null {
  const [person, unit] = [around.people.get(row.nip), around.units.find(row.unit)];
  if (person === undefined) faults.add(row.row, "nip", { code: "IMPORT_NIP_UNKNOWN" });
  if (unit === undefined) {
    faults.add(row.row, "unit", { code: "UNIT_CODE_UNKNOWN" });
    return null;
  }
  const position = positionNamed(row, unit, { around, faults });
  return person === undefined || position === null
    ? null
    : { row, person, unit, position, as: row.as ?? "DEFINITIF" };
}

type Told = [column: string, refusal: Refusal];

/** Last days: acting has one, a definitive place none. */
function lastDayRefused({ row: { startsOn, endsOn = null }, as }: Resolved): Told | null {
  if (as === "DEFINITIF") return endsOn === null ? null : ["endsOn", { code: "IMPORT_PLACE_HAS_NO_END" }];
  if (endsOn === null) return ["endsOn", { code: "IMPORT_LAST_DAY_MISSING" }];
  return endsOn < startsOn ? ["endsOn", { code: "DAYS_OUT_OF_ORDER" }] : null;
}

/** A chair for who acts, and a position that is still there. */
function positionRefused({ row, as, position, unit }: Resolved): Told | null {
  const { name } = position;
  if (as !== "DEFINITIF" && !position.headsUnit)
    return ["position", { code: "MOVE_NOT_A_CHAIR", position: name }];
  const [closesOn] = [position.closedOn, unit.validTo].flatMap((day) => day ?? []).sort();
  return closesOn !== undefined && closesOn < row.startsOn
    ? ["position", { code: "MOVE_POSITION_CLOSED", position: name, day: closesOn }]
    : null;
}

/** What stands in the way of a row whatever its person holds now; null where nothing does. */
function refusedAtAll(line: Resolved, today: Day): Told | null {
  const { row, person } = line;
  const last = lastDayAhead(today);
  if (row.startsOn > last) return ["startsOn", { code: "IMPORT_TOO_FAR_AHEAD", last }];
  if (person.leftOn !== null && person.leftOn <= row.startsOn)
    return ["nip", { code: "MOVE_LEFT_SERVICE", name: person.name, day: person.leftOn }];
  return lastDayRefused(line) ?? positionRefused(line);
}

const isOn = ({ startsOn, endsOn }: Place, day: Day): boolean =>
  startsOn <= day && (endsOn === null || endsOn >= day);

/** What a row asks for, compared with where its person stands. */
type Comparison =
  | { readonly does: "SAME"; readonly otherDay: boolean }
  | { readonly does: "FIRST" | "MOVE" }
  | { readonly does: "REFUSED"; readonly column: string; readonly refusal: Refusal };

function comparedPlace({ row, position }: Resolved, places: readonly Place[], today: Day): Comparison {
  const own = places.filter(({ kind }) => kind === "DEFINITIF");
  const known = own.filter((place) => isOn(place, today) || place.startsOn > today);
  const same = known.find(({ positionId }) => positionId === position.id);
  if (same !== undefined) return { does: "SAME", otherDay: same.startsOn !== row.startsOn };
  const [latest] = own
    .map(({ startsOn }) => startsOn)
    .sort()
    .reverse();
  if (latest === undefined) return { does: "FIRST" };
  return row.startsOn > latest
    ? { does: "MOVE" }
    : { does: "REFUSED", column: "startsOn", refusal: { code: "IMPORT_TMT_NOT_AFTER", day: latest } };
}

function comparedActing({ row, position, as }: Resolved, places: readonly Place[]): Comparison {
  const same = places.find(
    ({ kind, positionId, startsOn }) =>
      kind === as && positionId === position.id && startsOn === row.startsOn,
  );
  return same === undefined ? { does: "MOVE" } : { does: "SAME", otherDay: false };
}

/** Whoever comes new to a place that is no chair changes nothing for others; before there are plans nobody does. */
const needsNoMove = (does: "FIRST" | "MOVE", { position, as }: Resolved, office: Office): boolean =>
  office.hasPlans ? does === "FIRST" && !position.headsUnit : does === "FIRST" || as !== "DEFINITIF";

const placesByPerson = (places: readonly Place[]): ReadonlyMap<string, readonly Place[]> => {
  const by = new Map<string, Place[]>();
  for (const place of places) {
    const own = by.get(place.employeeId);
    if (own === undefined) by.set(place.employeeId, [place]);
    else own.push(place);
  }
  return by;
};

/** Rows that mean a place, by what they ask. */
export interface SortedPlaces {
  readonly first: Resolved[];
  readonly moved: Resolved[];
  readonly said: Resolved[];
  same: number;
  otherDay: number;
}

/** The rows that mean something, each person and each acting once. */
function eachOnce(rows: readonly PlaceRow[], around: Around, faults: Faults): Resolved[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    const line = resolved(row, around, faults);
    if (line === null) return [];
    const acting = [row.nip, line.as, line.position.id, row.startsOn].join(" ");
    const key = line.as === "DEFINITIF" ? row.nip : acting;
    const twin = seen.get(key);
    seen.set(key, twin ?? row.row);
    if (twin === undefined) return [line];
    faults.add(row.row, "nip", { code: "IMPORT_TWICE", row: twin });
    return [];
  });
}

function sorted({ office, rows }: Asked<PlaceRow>, around: Around, faults: Faults): SortedPlaces {
  const places = placesByPerson(office.places);
  const found: SortedPlaces = {
    first: [],
    moved: [],
    said: eachOnce(rows, around, faults),
    same: 0,
    otherDay: 0,
  };
  for (const line of found.said) {
    const own = places.get(line.person.id) ?? [];
    const compared =
      line.as === "DEFINITIF" ? comparedPlace(line, own, office.today) : comparedActing(line, own);
    if (compared.does === "SAME") {
      found.same += 1;
      found.otherDay += compared.otherDay ? 1 : 0;
      continue;
    }
    const refused = refusedAtAll(line, office.today);
    if (refused !== null) faults.add(line.row.row, ...refused);
    else if (compared.does === "REFUSED") faults.add(line.row.row, compared.column, compared.refusal);
    else (needsNoMove(compared.does, line, office) ? found.first : found.moved).push(line);
  }
  return found;
}

/** What the sheet of placements makes of where people stand: first places, and moves by their decrees. */
export function planPlaces(asked: Asked<PlaceRow>, around: Around): PlannedPlaces {
  const faults = faultsOf("placements");
  const found = sorted(asked, around, faults);
  takenChairs({ office: asked.office, around, found }, faults);
  return {
    first: found.first.map(({ row, person, position, as }) => ({
      row: row.row,
      ...{ employeeId: person.id, positionId: position.id, kind: as },
      ...{ startsOn: row.startsOn, endsOn: row.endsOn ?? null },
    })),
    moves: movesOf(found.moved, faults),
    ...{ same: found.same, otherDay: found.otherDay, faults: faults.list },
    missing: missingPlaces(asked.office, around, found.said),
  };
}

/** Whoever stands today in an office of the file without standing in the file. */
function missingPlaces(
  office: Office,
  { units, positions, people }: Around,
  said: readonly Resolved[],
): Missing[] {
  if (said.length === 0) return [];
  const named = new Set(said.map(({ person }) => person.id));
  const isMeant = officesSpokenOf(said.map(({ unit }) => unit));
  const known = new Map([...people.values()].map((person) => [person.id, person]));
  return office.places.flatMap((place) => {
    const unit = units.byId.get(positions.byId.get(place.positionId)?.unitId ?? "");
    const person = known.get(place.employeeId);
    const isHere = place.kind === "DEFINITIF" && isOn(place, office.today) && !named.has(place.employeeId);
    if (!isHere || unit === undefined || person === undefined || !isMeant(unit)) return [];
    return [{ table: "placements" as const, id: person.id, code: "", name: person.name }];
  });
}
