import "server-only";
import { asJson, admitImport, holdOffice } from "@/lib/exchange/commands/check-import";
import { fingerprint, writePlan } from "@/lib/exchange/commands/write-plan";
import { readOffice } from "@/lib/exchange/db/office";
import { isBuiltOn, putBack, reportFrom, undoFrom } from "@/lib/exchange/db/undo";
import { changesAnything, planImport } from "@/lib/exchange/rules/plan";
import type { ImportInput } from "@/lib/exchange/schemas/forms";
import { rawTables, readTables } from "@/lib/exchange/schemas/rows";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { INSTANSI_CHAIN } from "@/lib/kernel/unit";
import type { Viewer } from "@/lib/kernel/viewer";
import { putBackMove } from "@/lib/moves/commands/take-back-move";
import { now } from "@/lib/server/clock";
import { audit } from "@/lib/server/db/audit";
import type { Tx } from "@/lib/server/db/client";
import { isStillNamed } from "@/lib/server/db/errors";
import { LONG, transaction } from "@/lib/server/db/transaction";

/** Applies a file exactly as it was shown, all of it or nothing. */
export function applyImport(
  viewer: Viewer,
  { importId }: ImportInput,
): Promise<Outcome<{ importId: string }>> {
  return transaction(async (tx) => {
    const admitted = admitImport(viewer);
    if (!admitted.ok) return admitted;
    await holdOffice(tx);
    const found = await tx.import.findUnique({ where: { id: importId } });
    if (found === null) return refuse({ code: "NOT_FOUND" });
    const { counts, faultCount } = reportFrom(found.report);
    if (found.status !== "CHECKED") return refuse({ code: "IMPORT_DONE" });
    if (faultCount > 0) return refuse({ code: "IMPORT_FAULTY", count: faultCount });
    const { rows } = readTables(rawTables.parse(found.rows));
    const office = await readOffice(tx);
    const plan = planImport(viewer, office, rows);
    if (fingerprint(plan) !== found.seen) return refuse({ code: "IMPORT_CHANGED" });
    if (!changesAnything(plan)) return refuse({ code: "IMPORT_NOTHING" });
    const written = await writePlan(tx, viewer, { plan, office });
    if (!written.ok) return refuse({ code: "IMPORT_CHANGED" });
    await tx.import.update({
      where: { id: importId },
      data: {
        ...{ status: "APPLIED", appliedById: viewer.employeeId, appliedAt: now() },
        // The cells have done their work; what is kept is what takes them back.
        ...{ rows: {}, undo: asJson(written.value.undo) },
      },
      select: { id: true },
    });
    const { fileName, sha256 } = found;
    await trace(tx, viewer, { importId, action: "apply-import", detail: { fileName, sha256, counts } });
    return done({ importId });
  }, LONG);
}

/** Takes the last import back, while nothing was done on what it brought. */
export async function takeBackImport(
  viewer: Viewer,
  { importId }: ImportInput,
): Promise<Outcome<{ importId: string }>> {
  try {
    return await transaction((tx) => takeBackIn(tx, viewer, importId), LONG);
  } catch (error) {
    if (isStillNamed(error)) return refuse({ code: "IMPORT_BUILT_ON" });
    throw error;
  }
}

async function takeBackIn(tx: Tx, viewer: Viewer, importId: string): Promise<Outcome<{ importId: string }>> {
  const admitted = admitImport(viewer);
  if (!admitted.ok) return admitted;
  await holdOffice(tx);
  const found = await tx.import.findUnique({ where: { id: importId } });
  if (found === null) return refuse({ code: "NOT_FOUND" });
  if (found.status !== "APPLIED") return refuse({ code: "IMPORT_DONE" });
  const last = await tx.import.findFirst({
    where: { status: "APPLIED" },
    orderBy: [{ appliedAt: "desc" }, { id: "desc" }],
    select: { id: true, fileName: true },
  });
  if (last !== null && last.id !== importId)
    return refuse({ code: "IMPORT_NOT_LAST", fileName: last.fileName });
  const undo = undoFrom(found.undo);
  for (const moveId of [...undo.moves].reverse()) {
    const back = await putBackMove(tx, viewer, { moveId, reason: `Impor ${found.fileName} dibatalkan` });
    if (!back.ok) return back;
  }
  if (await isBuiltOn(tx, undo)) return refuse({ code: "IMPORT_BUILT_ON" });
  if (!(await putBack(tx, undo))) return refuse({ code: "IMPORT_BUILT_ON" });
  await tx.import.update({
    where: { id: importId },
    data: { status: "TAKEN_BACK", takenBackById: viewer.employeeId, takenBackAt: now(), undo: {} },
    select: { id: true },
  });
  const { fileName, sha256 } = found;
  await trace(tx, viewer, { importId, action: "take-back-import", detail: { fileName, sha256 } });
  return done({ importId });
}

interface Traced {
  readonly importId: string;
  readonly action: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

const trace = (tx: Tx, viewer: Viewer, { importId, action, detail }: Traced): Promise<void> =>
  audit(tx, {
    chain: INSTANSI_CHAIN,
    actorId: viewer.employeeId,
    action,
    subject: "import",
    subjectId: importId,
    detail: asJson(detail),
  });
