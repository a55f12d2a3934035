import "server-only";
import { now, today } from "@/lib/clock";
import { appraiserOf } from "@/lib/commands/appraiser-of";
import { schemeOf } from "@/lib/commands/scheme-of";
import { findSkp, termsOf } from "@/lib/commands/skp-facts";
import { audit } from "@/lib/db/audit";
import type { Tx } from "@/lib/db/client";
import { refreshRollups } from "@/lib/db/rollup";
import { transaction } from "@/lib/db/transaction";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { mayDecide } from "@/lib/domain/skp";
import type { Viewer } from "@/lib/domain/viewer";
import type { ApproveSkpInput } from "@/lib/schemas/skp";

/**
 * The appraiser sets the SKP; one appraisal is opened for every term it touches, in the cadence of the
 * unit's scheme.
 */
export async function approveSkp(
  viewer: Viewer,
  input: ApproveSkpInput,
): Promise<Outcome<{ skpId: string; appraisals: number }>> {
  return transaction(async (tx) => {
    const skp = await findSkp(tx, viewer, input.skpId);
    if (skp === null) return refuse({ code: "NOT_FOUND" });
    const allowed = mayDecide(viewer, skp, input.version);
    if (!allowed.ok) return allowed;
    const scheme = await schemeOf(tx, skp.unitId, skp.startsOn);
    if (scheme === null) return refuse({ code: "NO_SCHEME" });
    const { id, version, employeeId, unitId } = skp;
    const held = await tx.skp.updateMany({
      where: { id, version, status: "SUBMITTED" },
      data: { status: "APPROVED", approvedAt: now(), version: { increment: 1 } },
    });
    if (held.count === 0) return refuse({ code: "STALE" });
    const people = {
      employeeId,
      appraiserId: viewer.employeeId,
      superiorId: await superiorOf(tx, viewer.employeeId, employeeId),
    };
    const terms = await termsOf(tx, skp, scheme.body.cadence);
    await tx.appraisal.createMany({
      data: terms.map((termId) => ({ ...people, skpId: id, termId, unitId })),
      skipDuplicates: true,
    });
    await tx.notification.create({
      data: { employeeId, kind: "SKP_APPROVED", facts: { year: skp.period.year }, href: `/skp/${id}` },
      select: { id: true },
    });
    await refreshRollups(tx, unitId, await termsOf(tx, skp));
    await audit(tx, {
      chain: skp.chain,
      actorId: viewer.employeeId,
      action: "approve-skp",
      subject: "skp",
      subjectId: id,
      detail: { appraisals: terms.length, scheme: scheme.code },
    });
    return done({ skpId: id, appraisals: terms.length });
  });
}

/** The appraiser's own appraiser, unless that is nobody else. */
async function superiorOf(tx: Tx, appraiserId: string, employeeId: string): Promise<string | null> {
  const superior = await appraiserOf(tx, appraiserId, today());
  return superior === employeeId ? null : superior;
}
