import type { Day } from "@/lib/kernel/calendar";
import type { PositionKind } from "@/lib/kernel/codes";
import type { EmployeeKind } from "@/lib/kernel/nip";
import type { Refusal } from "@/lib/kernel/refusal";
import type { Viewer } from "@/lib/kernel/viewer";
import type { Fault, Table } from "@/lib/exchange/rules/tables";
import type { Eselon, PositionJenjang } from "@/lib/organisation/rules/positions";
import type { UnitFacts } from "@/lib/organisation/rules/units";

/** A unit as it stands. */
export interface Unit extends UnitFacts {
  readonly code: string;
  readonly name: string;
  readonly unorId: string | null;
  readonly areaCode: string;
  readonly version: number;
  /** The first day of its newest name. */
  readonly namedOn: Day;
}

export interface Position {
  readonly id: string;
  readonly unitId: string;
  readonly name: string;
  readonly kind: PositionKind;
  readonly jenjang: PositionJenjang | null;
  readonly eselon: Eselon | null;
  readonly kelas: number | null;
  readonly formasi: number;
  readonly headsUnit: boolean;
  readonly closedOn: Day | null;
  readonly version: number;
}

export interface Person {
  readonly id: string;
  readonly nip: string;
  readonly name: string;
  readonly kind: EmployeeKind;
  readonly golongan: string;
  readonly email: string | null;
  readonly version: number;
  /** The first day after she left the service for good; null while she is in it. */
  readonly leftOn: Day | null;
}

export interface Place {
  readonly employeeId: string;
  readonly positionId: string;
  readonly kind: "DEFINITIF" | "PLT" | "PLH";
  readonly startsOn: Day;
  readonly endsOn: Day | null;
}

/** Everything that a file is compared with. */
export interface Office {
  readonly today: Day;
  readonly units: readonly Unit[];
  readonly positions: readonly Position[];
  readonly people: readonly Person[];
  readonly places: readonly Place[];
  /** Whether anybody has a plan already: then whoever comes to a chair changes the judges of others. */
  readonly hasPlans: boolean;
}

/** A row that comes new or becomes another; `row` is its place in the file, null for what follows from others. */
export interface Step<R> {
  readonly row: number | null;
  readonly before: R | null;
  readonly after: R;
}

/** What stands in the office and not in the file. */
export interface Missing {
  readonly table: Table;
  readonly id: string;
  /** The code of a unit, by which its page is called. */
  readonly code: string;
  readonly name: string;
}

export interface Planned<R> {
  readonly steps: readonly Step<R>[];
  /** Rows that say what stands already. */
  readonly same: number;
  readonly faults: readonly Fault[];
  readonly missing: readonly Missing[];
}

/** Who asks, and of what. */
export interface Asked<Row> {
  readonly viewer: Viewer;
  readonly office: Office;
  readonly rows: readonly Row[];
}

/** What is new is called by its table and its row until it is stored. */
export const newId = (table: Table, row: number): string => `new:${table}:${row}`;

/** Faults of one table as they are found. */
export interface Faults {
  readonly list: readonly Fault[];
  readonly add: (row: number, column: string, refusal: Refusal) => void;
}

/** Collects faults of one table. */
export function faultsOf(table: Table): Faults {
  const list: Fault[] = [];
  return {
    list,
    add: (row, column, refusal) => {
      list.push({ table, row, column, value: "", problem: { refusal } });
    },
  };
}

/** Faults of a refused rule, each at its column; a refusal about the whole stands at the given one. */
export function addRefusal(
  add: Faults["add"],
  { row, column }: { row: number; column: string },
  refusal: Refusal,
): void {
  if (refusal.code !== "FIELDS_REFUSED") add(row, column, refusal);
  else for (const { field, refusal: one } of refusal.faults) add(row, field, one);
}
