import "server-only";
import { chainOf } from "@/lib/kernel/unit";
import type { Change, Facts } from "@/lib/moves/rules/facts";
import { positionOf } from "@/lib/moves/rules/state";
import { audit } from "@/lib/server/db/audit";
import type { Tx } from "@/lib/server/db/client";
import { refreshRollups } from "@/lib/server/db/rollup";

/** One move at a time: each is planned on what the one before has left. Held to the end of the transaction. */
export async function lockMoves(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('teraju: moves'))`;
}

const rowsOf = ({ before, after }: Change) => [before, after].flatMap((row) => (row === null ? [] : [row]));

/** Counts every unit anew in which a row changed, in the terms that are not closed: closed figures stay. */
export async function recount(tx: Tx, { around }: Facts, changes: readonly Change[]): Promise<void> {
  const units = changes.flatMap(rowsOf).flatMap((row) => {
    if ("unitId" in row) return [row.unitId];
    return "positionId" in row ? [positionOf(around, row.positionId)?.unitId ?? ""] : [];
  });
  const terms = around.terms.filter(({ status }) => status !== "CLOSED").map(({ id }) => id);
  for (const unitId of [...new Set(units)].sort()) if (unitId !== "") await refreshRollups(tx, unitId, terms);
}

interface Trace {
  readonly actorId: string;
  readonly action: string;
  readonly moveId: string;
  readonly detail: Readonly<Record<string, string>>;
  readonly people: readonly string[];
  readonly changes: readonly Change[];
}

/** One event for each person in the chain of her office, and in that of the other office where there are two. */
export async function auditLines(
  tx: Tx,
  { around, state }: Facts,
  { actorId, action, moveId, detail, people, changes }: Trace,
): Promise<void> {
  const units = await tx.unit.findMany({
    where: { id: { in: [...new Set(around.positions.map(({ unitId }) => unitId))] } },
    select: { id: true, opdId: true },
  });
  const chains = new Map(units.map((unit) => [unit.id, chainOf(unit)]));
  const chainAt = (positionId: string): string | undefined =>
    chains.get(positionOf(around, positionId)?.unitId ?? "");
  const events = people.flatMap((employeeId) => {
    const own = changes.filter(({ before, after }) => (before ?? after)?.employeeId === employeeId);
    const touched = own.flatMap(rowsOf).flatMap((row) => ("positionId" in row ? [row.positionId] : []));
    const places = state.placements.filter((row) => row.employeeId === employeeId);
    const at = touched.length > 0 ? touched : places.map(({ positionId }) => positionId);
    const found = [...new Set(at.flatMap((id) => chainAt(id) ?? []))];
    return (found.length > 0 ? found : [chainOf({ opdId: null })]).map((chain) => ({ employeeId, chain }));
  });
  // In the order of chains, so that two acts never wait for one another's.
  for (const { employeeId, chain } of events.sort((a, b) => (a.chain < b.chain ? -1 : 1)))
    await audit(tx, {
      chain,
      actorId,
      action,
      subject: "employee",
      subjectId: employeeId,
      detail: { ...detail, moveId },
    });
}
