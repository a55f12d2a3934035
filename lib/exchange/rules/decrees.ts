import type { Day } from "@/lib/kernel/calendar";
import type { Faults } from "@/lib/exchange/rules/office";
import type { Resolved } from "@/lib/exchange/rules/places";
import { MOST_MOVES } from "@/lib/exchange/rules/tables";
import type { Ask } from "@/lib/moves/rules/facts";

/** One decree of a file with its lines; which row each is of. */
export interface PlannedMove {
  readonly document: string;
  readonly documentOn: Day | null;
  readonly startsOn: Day;
  readonly lines: readonly { readonly row: number; readonly ask: Ask }[];
}

const askOf = ({ person, position, as, row: { endsOn = null } }: Resolved): Ask => {
  const [employeeId, positionId] = [person.id, position.id];
  return as === "DEFINITIF" || endsOn === null
    ? { does: "PLACE", employeeId, positionId }
    : { does: "ASSIGN", employeeId, positionId, as, endsOn };
};

/** Rows by decree: one number, one first day, one kind of line. */
export function movesOf(lines: readonly Resolved[], faults: Faults): PlannedMove[] {
  const moves = new Map<
    string,
    { move: Omit<PlannedMove, "lines">; lines: PlannedMove["lines"][number][] }
  >();
  for (const line of lines) {
    const { row, as } = line;
    const { startsOn, document = "", documentOn = null } = row;
    if (document === "") {
      faults.add(row.row, "document", { code: "IMPORT_DECREE_MISSING" });
      continue;
    }
    const key = [startsOn, document, documentOn, as === "DEFINITIF"].join("|");
    const group = moves.get(key) ?? { move: { document, documentOn, startsOn }, lines: [] };
    group.lines.push({ row: row.row, ask: askOf(line) });
    moves.set(key, group);
  }
  const beyond = lines[MOST_MOVES];
  if (beyond !== undefined)
    faults.add(beyond.row.row, "startsOn", { code: "IMPORT_TOO_MANY_MOVES", most: MOST_MOVES });
  return [...moves.entries()]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([, { move, lines: own }]) => ({ ...move, lines: own }));
}
