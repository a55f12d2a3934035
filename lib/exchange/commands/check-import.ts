import "server-only";
import { readOffice } from "@/lib/exchange/db/office";
import { fingerprint, writePlan } from "@/lib/exchange/commands/write-plan";
import { changesAnything, exchanges, planImport } from "@/lib/exchange/rules/plan";
import { reportOf, toldFaults } from "@/lib/exchange/rules/report";
import type { Fault, RawTables } from "@/lib/exchange/rules/tables";
import { readTables } from "@/lib/exchange/schemas/rows";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { Refusal } from "@/lib/kernel/refusal";
import type { Viewer } from "@/lib/kernel/viewer";
import { lockMoves } from "@/lib/moves/commands/traces";
import { holdStructure } from "@/lib/organisation/db";
import { now } from "@/lib/server/clock";
import type { Tx } from "@/lib/server/db/client";
import { rehearse, transaction } from "@/lib/server/db/transaction";
import type { Prisma } from "@/prisma/generated/client";

/** A file that was read: its rows, and the cells that could not be. */
export interface ReadFile {
  readonly fileName: string;
  readonly sha256: string;
  readonly raw: RawTables;
  readonly faults: readonly Fault[];
}

/** Whether the viewer may take files at all, asked before any of one is read. */
export const admitImport = (viewer: Viewer): Outcome<null> =>
  exchanges(viewer) ? done(null) : refuse({ code: "NOT_ALLOWED" });

/** Nobody changes the structure, nor moves people, while a file is compared and written. */
export async function holdOffice(tx: Tx): Promise<void> {
  await holdStructure(tx);
  await lockMoves(tx);
}

export const asJson = (value: unknown): Prisma.InputJsonObject =>
  JSON.parse(JSON.stringify(value)) as Prisma.InputJsonObject;

/** What the rules of moves refuse, as faults of the rows they came from. */
function faultsOfMoves(refusal: Refusal): Fault[] {
  if (refusal.code !== "FIELDS_REFUSED") return [];
  return refusal.faults.map(({ field, refusal: one }) => {
    const [row = "0", column = "position"] = field.split(".");
    return { table: "placements", row: Number(row), column, value: "", problem: { refusal: one } };
  });
}

/**
 * Compares a file with the office and keeps what it would do. When nothing is wrong with it, it is written once and
 * rolled back, so that what is shown is what applying it does.
 */
export async function checkImport(viewer: Viewer, file: ReadFile): Promise<Outcome<{ importId: string }>> {
  const admitted = admitImport(viewer);
  if (!admitted.ok) return admitted;
  const { rows, faults: ofShape } = readTables(file.raw);
  const looked = await rehearse(async (tx) => {
    await holdOffice(tx);
    const office = await readOffice(tx);
    const plan = planImport(viewer, office, rows);
    const told = (more: readonly Fault[] = []): Fault[] =>
      toldFaults(file.raw, [...file.faults, ...ofShape, ...plan.faults, ...more]);
    const faults = told();
    const tried =
      faults.length === 0 && changesAnything(plan) ? await writePlan(tx, viewer, { plan, office }) : null;
    if (tried === null || tried.ok)
      return done({ report: reportOf(plan, office, faults), seen: fingerprint(plan) });
    const more = faultsOfMoves(tried.refusal);
    if (more.length === 0) return tried;
    return done({ report: reportOf(plan, office, told(more)), seen: fingerprint(plan) });
  });
  if (!looked.ok) return looked;
  const { report, seen } = looked.value;
  return transaction(async (tx) => {
    // One waits for each person: the one she looked at last.
    await tx.import.deleteMany({ where: { createdById: viewer.employeeId, status: "CHECKED" } });
    const { id } = await tx.import.create({
      data: {
        ...{ fileName: file.fileName, sha256: file.sha256, seen },
        ...{ rows: asJson(file.raw), report: asJson(report) },
        ...{ createdById: viewer.employeeId, createdAt: now() },
      },
      select: { id: true },
    });
    return done({ importId: id });
  });
}
