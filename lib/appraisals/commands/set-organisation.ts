import "server-only";
import { setOrganisation as decide } from "@/lib/appraisals/rules/organisation";
import type { SetOrganisationInput } from "@/lib/appraisals/schemas";
import type { OrganisationPredikat } from "@/lib/kernel/codes";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { chainOf } from "@/lib/kernel/unit";
import type { Viewer } from "@/lib/kernel/viewer";
import { now } from "@/lib/server/clock";
import { audit } from "@/lib/server/db/audit";
import type { Tx } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";

/** Sets what an office reached in a term, or sets it anew, with the reason; it shapes the spread of its people. */
export function setOrganisation(
  viewer: Viewer,
  input: SetOrganisationInput,
): Promise<Outcome<{ unit: string; value: OrganisationPredikat }>> {
  return transaction(async (tx) => {
    const { unitId, termId, value, reason } = input;
    // Whoever closes the term waits for this, or this finds it closed.
    await tx.$queryRaw`SELECT 1 FROM "Term" WHERE "id" = ${termId}::uuid FOR SHARE`;
    const unit = await tx.unit.findUnique({
      where: { id: unitId },
      select: { id: true, name: true, path: true, opdId: true, kind: true },
    });
    const term = await tx.term.findUnique({
      where: { id: termId },
      select: { status: true, cadence: true, ordinal: true, period: { select: { year: true } } },
    });
    if (unit === null || term === null) return refuse({ code: "NOT_FOUND" });
    const decided = decide(viewer, {
      unitPath: unit.path,
      isOffice: unit.kind === "INSTANSI" || unit.opdId === unit.id,
      termStatus: term.status,
    });
    if (!decided.ok) return decided;
    const before = await tx.organisationPredikat.findUnique({
      where: { unitId_termId: { unitId, termId } },
      select: { value: true },
    });
    if (!(await write(tx, viewer, input))) return refuse({ code: "STALE" });
    await audit(tx, {
      chain: chainOf(unit),
      actorId: viewer.employeeId,
      action: "set-organisation",
      subject: "unit",
      subjectId: unitId,
      detail: {
        ...{ cadence: term.cadence, year: term.period.year, ordinal: term.ordinal },
        ...{ before: before?.value ?? null, after: value, reason },
      },
    });
    return done({ unit: unit.name, value });
  });
}

/** Writes only if it stands as it stood before the person's eyes; version 0 is none yet. */
async function write(
  tx: Tx,
  { employeeId: setById }: Viewer,
  { unitId, termId, value, reason, version }: SetOrganisationInput,
): Promise<boolean> {
  const set = { value, reason, setById, setAt: now() };
  const { count } =
    version === 0
      ? await tx.organisationPredikat.createMany({
          data: [{ unitId, termId, ...set }],
          skipDuplicates: true,
        })
      : await tx.organisationPredikat.updateMany({
          where: { unitId, termId, version },
          data: { ...set, version: { increment: 1 } },
        });
  return count > 0;
}
