import type { Day } from "@/lib/kernel/calendar";
import type { PositionFacts, State, Change, Surroundings } from "@/lib/moves/rules/facts";
import type { Timeline } from "@/lib/people/rules/timeline";

type Table = keyof State;
type Row<T extends Table> = State[T][number];

export const TABLES: readonly Table[] = ["placements", "statuses", "skp", "appraisals", "grants"];

/** The state with one row put in place of the one with its id, or added. */
export function withRow<T extends Table>(state: State, table: T, row: Row<T>): State {
  const rows: readonly Row<T>[] = state[table];
  const isThere = rows.some(({ id }) => id === row.id);
  return { ...state, [table]: isThere ? rows.map((one) => (one.id === row.id ? row : one)) : [...rows, row] };
}

export function withoutRow(state: State, table: Table, id: string): State {
  return { ...state, [table]: state[table].filter((row) => row.id !== id) };
}

const same = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Every row that differs between two states. */
export function changesBetween(before: State, after: State): Change[] {
  return TABLES.flatMap((table) => {
    const earlier = new Map<string, Row<Table>>(before[table].map((row) => [row.id, row]));
    const later = new Map<string, Row<Table>>(after[table].map((row) => [row.id, row]));
    const gone = [...earlier.values()].filter(({ id }) => !later.has(id));
    return [
      ...gone.map((row) => ({ table, before: row, after: null })),
      ...[...later.values()]
        .filter((row) => !same(row, earlier.get(row.id) ?? {}))
        .map((row) => ({ table, before: earlier.get(row.id) ?? null, after: row })),
    ];
  });
}

export const positionOf = (
  { positions }: Pick<Surroundings, "positions">,
  id: string,
): PositionFacts | undefined => positions.find((position) => position.id === id);

/** The name of a person; nothing for somebody unknown. */
export const nameOf = ({ names }: Pick<Surroundings, "names">, id: string): string => names[id] ?? "";

/** The state as the rule on appraisers reads it. */
export function timelineOf(state: State, around: Surroundings): Timeline {
  const known = new Map(around.positions.map((position) => [position.id, position]));
  return {
    placements: state.placements.flatMap(({ employeeId, kind, startsOn, endsOn, positionId }) => {
      const position = known.get(positionId);
      return position === undefined
        ? []
        : [{ employeeId, kind, startsOn, endsOn, path: position.path, headsUnit: position.headsUnit }];
    }),
    overrides: around.overrides,
    statuses: state.statuses,
  };
}

/** Whether two ranges of days share one; a range without a last day goes on. */
export const meets = (
  one: { readonly startsOn: Day; readonly endsOn: Day | null },
  other: { readonly startsOn: Day; readonly endsOn: Day | null },
): boolean =>
  (other.endsOn === null || one.startsOn <= other.endsOn) &&
  (one.endsOn === null || other.startsOn <= one.endsOn);
