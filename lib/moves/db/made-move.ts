import "server-only";
import { z } from "zod";
import type { Change } from "@/lib/moves/rules/facts";
import type { MadeMove } from "@/lib/moves/rules/take-back";
import type { Tx } from "@/lib/server/db/client";
import { toDay } from "@/lib/server/db/columns";

const row = z.looseObject({ id: z.string(), employeeId: z.string() }).nullable();

const rows = z.object({
  table: z.enum(["placements", "statuses", "skp", "appraisals", "grants"]),
  before: row,
  after: row,
});

/** What a line keeps; it was written by us, so anything else is a fault. */
const undo = z.object({ changes: z.array(z.custom<Change>((value) => rows.safeParse(value).success)) });

/** What a line keeps of what it changed. */
export const changesFrom = (json: unknown): Change[] => undo.parse(json).changes;

/** A move as it was made, and what came after it; null when there is none. */
export async function readMadeMove(
  tx: Tx,
  moveId: string,
): Promise<{ made: MadeMove; positions: string[]; actualVersion: number } | null> {
  const move = await tx.move.findUnique({
    where: { id: moveId },
    select: {
      startsOn: true,
      takenBackAt: true,
      version: true,
      lines: { orderBy: { ordinal: "asc" }, select: { id: true, employeeId: true, undo: true } },
    },
  });
  if (move === null) return null;
  const people = move.lines.map(({ employeeId }) => employeeId);
  const changes = move.lines.flatMap((line) => changesFrom(line.undo));
  // Ids of lines rise with the moment in which they were made.
  const last =
    move.lines
      .map(({ id }) => id)
      .sort()
      .at(-1) ?? "";
  const later = await tx.moveLine.findFirst({
    where: { employeeId: { in: people }, id: { gt: last }, move: { takenBackAt: null } },
    orderBy: { id: "desc" },
    select: { employee: { select: { name: true } }, move: { select: { document: true } } },
  });
  const positions = changes.flatMap(({ before, after }) =>
    [before, after].flatMap((one) => (one !== null && "positionId" in one ? [one.positionId] : [])),
  );
  return {
    made: {
      startsOn: toDay(move.startsOn),
      people,
      changes,
      later: later && { name: later.employee.name, document: later.move.document },
      isTakenBack: move.takenBackAt !== null,
    },
    positions: [...new Set(positions)],
    actualVersion: move.version,
  };
}
