import { officesSpokenOf } from "@/lib/exchange/rules/missing";
import {
  addRefusal,
  faultsOf,
  newId,
  type Asked,
  type Faults,
  type Planned,
  type Position,
  type Unit,
} from "@/lib/exchange/rules/office";
import type { UnitsAfter } from "@/lib/exchange/rules/unit-match";
import { addPosition, correctPosition } from "@/lib/organisation/rules/positions";

/** A row of the sheet of positions; what its columns do not say is left out. */
export type PositionRow = Pick<Position, "name" | "kind"> & {
  readonly row: number;
  readonly unit: string;
  readonly jenjang?: Position["jenjang"];
  readonly eselon?: Position["eselon"];
  readonly kelas?: number | null;
  readonly formasi?: number;
  readonly headsUnit?: boolean;
};

/** Names of positions match whatever their case and spacing. */
const plain = (name: string): string => name.trim().replace(/\s+/g, " ").toLowerCase();
const keyOf = (unitId: string, name: string): string => `${unitId} ${plain(name)}`;

/** Positions by unit and name, as the file leaves them. */
export interface PositionsAfter {
  readonly named: (unitId: string, name: string) => readonly Position[];
  readonly byId: ReadonlyMap<string, Position>;
}

function finder(positions: Iterable<Position>): PositionsAfter {
  const [names, byId] = [new Map<string, Position[]>(), new Map<string, Position>()];
  for (const position of positions) byId.set(position.id, position);
  for (const position of byId.values()) {
    const key = keyOf(position.unitId, position.name);
    const named = names.get(key);
    if (named === undefined) names.set(key, [position]);
    else named.push(position);
  }
  return { byId, named: (unitId, name) => openFirst(names.get(keyOf(unitId, name)) ?? []) };
}

/** A closed position is meant only where no open one is called so. */
function openFirst(positions: readonly Position[]): readonly Position[] {
  const open = positions.filter(({ closedOn }) => closedOn === null);
  return open.length > 0 ? open : positions;
}

interface Draft {
  readonly row: PositionRow;
  readonly unit: Unit;
  readonly known: Position | null;
  readonly position: Position;
}

interface Drafting {
  readonly units: UnitsAfter;
  readonly known: PositionsAfter;
  readonly faults: Faults;
}

const NEW = {
  jenjang: null,
  eselon: null,
  kelas: null,
  formasi: 1,
  headsUnit: false,
  closedOn: null,
  version: 1,
};

/** What each row means, or why it means nothing. */
function drafted(rows: readonly PositionRow[], { units, known, faults }: Drafting): Draft[] {
  const said = new Map<string, number>();
  return rows.flatMap((line): Draft[] => {
    const { row, unit: named, ...rest } = line;
    const unit = units.find(named);
    if (unit === undefined) {
      faults.add(row, "unit", { code: "UNIT_CODE_UNKNOWN" });
      return [];
    }
    const key = keyOf(unit.id, rest.name);
    const twin = said.get(key);
    said.set(key, twin ?? row);
    if (twin !== undefined) {
      faults.add(row, "name", { code: "IMPORT_TWICE", row: twin });
      return [];
    }
    const found = known.named(unit.id, rest.name);
    if (found.length > 1) {
      faults.add(row, "name", { code: "IMPORT_POSITIONS_ALIKE", count: found.length });
      return [];
    }
    const before = found[0] ?? null;
    const base = before ?? { ...NEW, id: newId("positions", row), unitId: unit.id };
    return [{ row: line, unit, known: before, position: { ...base, ...rest } }];
  });
}

/** Open positions that head each unit. */
function headsOf(positions: Iterable<Position>): ReadonlyMap<string, Position[]> {
  const heads = new Map<string, Position[]>();
  for (const position of positions)
    if (position.headsUnit && position.closedOn === null)
      heads.set(position.unitId, [...(heads.get(position.unitId) ?? []), position]);
  return heads;
}

const SAID = ["name", "kind", "jenjang", "eselon", "kelas", "formasi", "headsUnit"] as const;

const differs = (one: Position, other: Position): boolean => SAID.some((part) => one[part] !== other[part]);

/** What the sheet of positions makes of the positions. */
export function planPositions(
  { viewer, office, rows }: Asked<PositionRow>,
  units: UnitsAfter,
): Planned<Position> & { readonly after: PositionsAfter } {
  const faults = faultsOf("positions");
  const drafts = drafted(rows, { units, known: finder(office.positions), faults });
  const after = finder([...office.positions, ...drafts.map(({ position }) => position)]);
  const heads = headsOf(after.byId.values());
  const changed = drafts.filter(({ known, position }) => known === null || differs(known, position));
  for (const { row, unit, known, position } of changed) {
    const other = heads.get(unit.id)?.find(({ id }) => id !== position.id);
    const said = { ...position, otherHead: other?.name ?? null };
    const decided =
      known === null
        ? addPosition(viewer, unit, said)
        : correctPosition(viewer, { unit, headsUnit: known.headsUnit, closedOn: known.closedOn }, said);
    if (!decided.ok) addRefusal(faults.add, { row: row.row, column: "name" }, decided.refusal);
  }
  const said = new Set(drafts.map(({ position }) => position.id));
  const isMeant = officesSpokenOf(drafts.map(({ unit }) => unit));
  return {
    after,
    steps: changed.map(({ row, known, position }) => ({ row: row.row, before: known, after: position })),
    same: drafts.length - changed.length,
    faults: faults.list,
    missing:
      drafts.length === 0
        ? []
        : office.positions.flatMap(({ id, name, unitId, closedOn }) => {
            const unit = units.byId.get(unitId);
            const isGone = closedOn === null && !said.has(id) && unit !== undefined && isMeant(unit);
            return isGone ? [{ table: "positions" as const, id, code: unit.code, name }] : [];
          }),
  };
}
