import "server-only";
import { randomUUID } from "node:crypto";
import type { AppraisalRow, Change, DraftRating, GrantRow, SkpRow, State } from "@/lib/moves/rules/facts";
import { TABLES } from "@/lib/moves/rules/state";
import type { Tx } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";

type Row<T extends keyof State> = State[T][number];

/** What new rows carry besides what was planned. */
export interface Origin {
  /** Null while a move is taken back: what comes then was there before. */
  readonly moveId: string | null;
  readonly document: string;
  readonly recordedById: string;
}

/** The planned changes with ids for the rows that do not exist yet. */
export function withIds(changes: readonly Change[]): Change[] {
  const ids = new Map<string, string>();
  const idFor = (planned: string): string => {
    const id = ids.get(planned) ?? (planned.startsWith("new:") ? randomUUID() : planned);
    ids.set(planned, id);
    return id;
  };
  return changes.map((change) => ({
    ...change,
    after: change.after && { ...change.after, id: idFor(change.after.id) },
  }));
}

const dayOrNull = (day: string | null): Date | null => (day === null ? null : fromDay(day));
const daysOf = ({ startsOn, endsOn }: { startsOn: string; endsOn: string | null }) => ({
  startsOn: fromDay(startsOn),
  endsOn: dayOrNull(endsOn),
});
const skpDays = ({ startsOn, endsOn }: SkpRow) => ({ startsOn: fromDay(startsOn), endsOn: fromDay(endsOn) });

const NO_DRAFT: DraftRating = {
  workRating: null,
  behaviourRating: null,
  reason: "",
  draftFeedback: "",
  behaviour: [],
};

/** The columns of a rating that is being written. */
function draftColumns(draft: DraftRating | null) {
  const { workRating, behaviourRating, reason, draftFeedback } = draft ?? NO_DRAFT;
  return { workRating, behaviourRating, reason, draftFeedback };
}

async function writeBehaviour(tx: Tx, { id, draft }: AppraisalRow): Promise<void> {
  await tx.behaviourRating.deleteMany({ where: { appraisalId: id } });
  if (draft === null || draft.behaviour.length === 0) return;
  await tx.behaviourRating.createMany({ data: draft.behaviour.map((row) => ({ ...row, appraisalId: id })) });
}

/** Each answers how many rows it changed: none when somebody changed the row meanwhile. */
const REMOVE: { [T in keyof State]: (tx: Tx, row: Row<T>) => Promise<{ count: number }> } = {
  placements: (tx, { id }) => tx.placement.deleteMany({ where: { id } }),
  statuses: (tx, { id }) => tx.employeeStatus.deleteMany({ where: { id } }),
  skp: (tx, { id }) => tx.skp.deleteMany({ where: { id, status: "DRAFT" } }),
  appraisals: (tx, { id }) => tx.appraisal.deleteMany({ where: { id, status: "OPEN" } }),
  grants: (tx, { id }) => tx.roleGrant.deleteMany({ where: { id } }),
};

const next = { version: { increment: 1 } };

const UPDATE: { [T in keyof State]: (tx: Tx, before: Row<T>, after: Row<T>) => Promise<{ count: number }> } =
  {
    placements: (tx, before, after) =>
      tx.placement.updateMany({
        where: { id: after.id, endsOn: dayOrNull(before.endsOn) },
        data: { endsOn: dayOrNull(after.endsOn) },
      }),
    statuses: (tx, before, after) =>
      tx.employeeStatus.updateMany({
        where: { id: after.id, endsOn: dayOrNull(before.endsOn) },
        data: { endsOn: dayOrNull(after.endsOn) },
      }),
    skp: (tx, before, after) => {
      const { unitId, positionId, appraiserId, status, approvedAt, approvedById } = after;
      return tx.skp.updateMany({
        where: { id: after.id, status: before.status, endsOn: fromDay(before.endsOn) },
        data: {
          unitId,
          positionId,
          appraiserId,
          status,
          approvedAt,
          approvedById,
          ...skpDays(after),
          ...next,
        },
      });
    },
    appraisals: async (tx, before, after) => {
      const { appraiserId, superiorId, draft } = after;
      const changed = JSON.stringify(before.draft) !== JSON.stringify(draft);
      const result = await tx.appraisal.updateMany({
        where: { id: after.id, status: before.status, appraiserId: before.appraiserId },
        data: { appraiserId, superiorId, ...(changed && draftColumns(draft)), ...next },
      });
      if (changed) await writeBehaviour(tx, after);
      return result;
    },
    grants: (tx, before, after) =>
      tx.roleGrant.updateMany({
        where: { id: after.id, endsOn: dayOrNull(before.endsOn) },
        data: { endsOn: dayOrNull(after.endsOn), ...next },
      }),
  };

const INSERT: { [T in keyof State]: (tx: Tx, row: Row<T>, origin: Origin) => Promise<unknown> } = {
  placements: (tx, row, { moveId }) =>
    tx.placement.create({
      data: { ...row, ...daysOf(row), moveId: row.moveId ?? moveId },
      select: { id: true },
    }),
  statuses: (tx, row, { moveId, document, recordedById }) =>
    tx.employeeStatus.create({
      data: { ...row, ...daysOf(row), moveId, document, recordedById },
      select: { id: true },
    }),
  skp: (tx, row) => tx.skp.create({ data: { ...row, ...skpDays(row) }, select: { id: true } }),
  appraisals: async (tx, row) => {
    const { draft, ...columns } = row;
    await tx.appraisal.create({ data: { ...columns, ...draftColumns(draft) }, select: { id: true } });
  },
  grants: (tx, row: GrantRow) =>
    tx.roleGrant.create({ data: { ...row, ...daysOf(row) }, select: { id: true } }),
};

const isOf = <T extends keyof State>(change: Change, table: T): change is Change<T> => change.table === table;

async function each<T extends keyof State>(
  changes: readonly Change[],
  table: T,
  work: (change: Change<T>) => Promise<boolean>,
): Promise<boolean> {
  for (const change of changes) if (isOf(change, table) && !(await work(change))) return false;
  return true;
}

type Step = "GO" | "CHANGE" | "COME";

/** The work of one table in one step; false when somebody changed the row meanwhile. */
const writer =
  <T extends keyof State>(tx: Tx, table: T, origin: Origin) =>
  async ({ before, after }: Change<T>, step: Step): Promise<boolean> => {
    if (step === "GO" && before !== null && after === null)
      return (await REMOVE[table](tx, before)).count === 1;
    if (step === "CHANGE" && before !== null && after !== null)
      return (await UPDATE[table](tx, before, after)).count === 1;
    if (step === "COME" && before === null && after !== null) await INSERT[table](tx, after, origin);
    return true;
  };

/**
 * Writes planned changes: what goes makes room, what is shortened too, then comes what is new. Answers false when
 * somebody changed one of the rows meanwhile.
 */
export async function writeChanges(tx: Tx, changes: readonly Change[], origin: Origin): Promise<boolean> {
  for (const step of ["GO", "CHANGE", "COME"] as const) {
    const tables = step === "GO" ? [...TABLES].reverse() : TABLES;
    for (const table of tables) {
      const write = writer(tx, table, origin);
      if (!(await each(changes, table, (change) => write(change, step)))) return false;
    }
  }
  return true;
}
