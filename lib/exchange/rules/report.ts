import type { Missing, Office, Step, Unit } from "@/lib/exchange/rules/office";
import type { Plan } from "@/lib/exchange/rules/plan";
import { TABLES, type Fault, type RawTables, type Table } from "@/lib/exchange/rules/tables";

/** One cell that becomes another; codes stand as they are stored, the words are the labels'. */
export interface Part {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** One row of the difference between a file and the office. */
export interface Difference {
  readonly table: Table;
  /** Null where it follows from another row. */
  readonly row: number | null;
  readonly what: "ADDED" | "CHANGED";
  readonly name: string;
  readonly parts: readonly Part[];
}

export interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly missing: number;
}

/** What a file would do, bounded where it is shown line by line and whole where it is counted. */
export interface Report {
  readonly counts: Readonly<Record<Table, Counts>>;
  readonly otherDay: number;
  readonly differences: readonly Difference[];
  readonly missing: readonly Missing[];
  readonly faults: readonly Fault[];
  readonly faultCount: number;
}

/** As many as anybody reads through; the counts tell of the rest. */
const MOST_SHOWN = 50;
/** More than anybody mends; a file with more is wrong as a whole. */
const MOST_FAULTS = 10_000;

const text = (value: unknown): string => {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "ya" : "tidak";
  return typeof value === "number" ? String(value) : (value as string);
};

const SHOWN: Readonly<Record<Exclude<Table, "placements">, readonly string[]>> = {
  units: ["name", "kind", "parent", "unorId", "areaCode"],
  positions: ["name", "kind", "jenjang", "eselon", "kelas", "formasi", "headsUnit"],
  people: ["name", "kind", "golongan", "email"],
};

type Cells = Readonly<Record<string, unknown>>;

/** A row as it is told, by its columns. */
const cellsOf = (row: object): Cells => Object.fromEntries(Object.entries(row));

function differencesOf<Row extends { readonly name: string }>(
  table: Exclude<Table, "placements">,
  steps: readonly Step<Row>[],
  told: (row: Row) => Cells = cellsOf,
): Difference[] {
  return steps.slice(0, MOST_SHOWN).map(({ row, before, after }) => {
    if (before === null) return { table, row, what: "ADDED", name: after.name, parts: [] };
    const [one, other] = [told(before), told(after)];
    const parts = SHOWN[table]
      .map((column) => ({ column, before: text(one[column]), after: text(other[column]) }))
      .filter((part) => part.before !== part.after);
    return { table, row, what: "CHANGED", name: before.name, parts };
  });
}

function differencesOfPlaces({ positions, people, placements }: Plan, office: Office): Difference[] {
  const names = new Map([
    ...office.people.map(({ id, name }) => [id, name] as const),
    ...people.steps.map(({ after }) => [after.id, after.name] as const),
  ]);
  const titles = new Map([
    ...office.positions.map(({ id, name }) => [id, name] as const),
    ...positions.steps.map(({ after }) => [after.id, after.name] as const),
  ]);
  const now = new Map(
    office.places
      .filter(({ kind, endsOn }) => kind === "DEFINITIF" && (endsOn === null || endsOn >= office.today))
      .map(({ employeeId, positionId }) => [employeeId, positionId] as const),
  );
  const title = (id: string | undefined): string => titles.get(id ?? "") ?? "";
  const name = (id: string): string => names.get(id) ?? "";
  const moved = placements.moves.flatMap(({ startsOn, lines }) =>
    lines.map(({ row, ask }): Difference => {
      const to = "positionId" in ask ? title(ask.positionId) : "";
      const position = { column: "position", before: title(now.get(ask.employeeId)), after: to };
      const parts = [position, { column: "startsOn", before: "", after: startsOn }];
      return { table: "placements", row, what: "CHANGED", name: name(ask.employeeId), parts };
    }),
  );
  const first = placements.first.slice(0, MOST_SHOWN).map(
    ({ row, employeeId, positionId, startsOn }): Difference => ({
      ...{ table: "placements", row, what: "ADDED", name: name(employeeId) },
      parts: [
        { column: "position", before: "", after: title(positionId) },
        { column: "startsOn", before: "", after: startsOn },
      ],
    }),
  );
  return [...moved.slice(0, MOST_SHOWN), ...first];
}

/** A unit as it is told: the unit above it by name. */
function toldUnit({ units }: Plan, office: Office): (unit: Unit) => Cells {
  const names = new Map(office.units.map(({ id, name }) => [id, name]));
  for (const { after } of units.steps) names.set(after.id, after.name);
  return (unit) => ({ ...unit, parent: names.get(unit.parentId ?? "") ?? "" });
}

function countsOf({ units, positions, people, placements }: Plan): Report["counts"] {
  const of = ({
    steps,
    same,
    missing,
  }: {
    steps: readonly Step<unknown>[];
    same: number;
    missing: readonly Missing[];
  }) => ({
    added: steps.filter(({ before }) => before === null).length,
    changed: steps.filter(({ before, row }) => before !== null && row !== null).length,
    same,
    missing: missing.length,
  });
  return {
    units: of(units),
    positions: of(positions),
    people: of(people),
    placements: {
      added: placements.first.length,
      changed: placements.moves.reduce((sum, { lines }) => sum + lines.length, 0),
      same: placements.same,
      missing: placements.missing.length,
    },
  };
}

/** What is told of a plan; `faults` are all that were found, also those of shape. */
export function reportOf(plan: Plan, office: Office, faults: readonly Fault[]): Report {
  const { units, positions, people, placements } = plan;
  const ordered = [...faults].sort(
    (one, other) => TABLES.indexOf(one.table) - TABLES.indexOf(other.table) || one.row - other.row,
  );
  return {
    counts: countsOf(plan),
    otherDay: placements.otherDay,
    differences: [
      ...differencesOf("units", units.steps, toldUnit(plan, office)),
      ...differencesOf("positions", positions.steps),
      ...differencesOf("people", people.steps),
      ...differencesOfPlaces(plan, office),
    ],
    missing: [units, positions, people, placements].flatMap(({ missing }) => missing.slice(0, MOST_SHOWN)),
    faults: ordered.slice(0, MOST_FAULTS),
    faultCount: faults.length,
  };
}

/** The column in which another sheet names what a fault misses. */
const NAMED_IN: Readonly<Record<string, readonly (readonly [Table, string])[]>> = {
  UNIT_CODE_UNKNOWN: [
    ["units", "code"],
    ["units", "unorId"],
  ],
  IMPORT_NIP_UNKNOWN: [["people", "nip"]],
  POSITION_UNKNOWN: [["positions", "name"]],
};

const plain = (value: string): string => value.replace(/[\s.-]/g, "").toLowerCase();

/**
 * Faults with what stands in their cells, one for each cell, without those that only follow from another: what a row
 * misses and another row of the file has, but wrongly, is told there.
 */
export function toldFaults(raw: RawTables, faults: readonly Fault[]): Fault[] {
  const cells = new Map(
    TABLES.flatMap((table) => (raw[table] ?? []).map((one) => [`${table} ${one.row}`, one.cells] as const)),
  );
  const valueAt = ({ table, row, column }: Fault): string => cells.get(`${table} ${row}`)?.[column] ?? "";
  const named = new Map(
    Object.entries(NAMED_IN).map(([code, places]) => [
      code,
      new Set(
        places.flatMap(([table, column]) =>
          (raw[table] ?? []).map(({ cells: own }) => plain(own[column] ?? "")).filter((name) => name !== ""),
        ),
      ),
    ]),
  );
  const told = new Set<string>();
  const isFirst = ({ table, row, column }: Fault): boolean => {
    const cell = `${table} ${row} ${column}`;
    return !told.has(cell) && told.add(cell).has(cell);
  };
  return faults
    .filter(isFirst)
    .map((fault) => ({ ...fault, value: fault.value === "" ? valueAt(fault) : fault.value }))
    .filter(({ problem, value }) => {
      const code = "refusal" in problem ? problem.refusal.code : "";
      return !(named.get(code)?.has(plain(value)) ?? false);
    });
}
