import "server-only";
import { TARGET_PACES } from "@/lib/kernel/codes";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { Viewer } from "@/lib/kernel/viewer";
import { canGrow } from "@/lib/scoring/term-target";
import { audit } from "@/lib/server/db/audit";
import type { Tx } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { findSkp, readPlan, type FoundSkp } from "@/lib/skp/db/plan";
import { mayChangePace } from "@/lib/skp/rules/skp";
import type { ChangePaceInput, ReadPaceNoteInput } from "@/lib/skp/schemas/skp";

/** The person has read that an update set the paces of her targets; the note does not come again. */
export async function readPaceNote(
  viewer: Viewer,
  { skpId }: ReadPaceNoteInput,
): Promise<Outcome<{ skpId: string }>> {
  return transaction(async (tx) => {
    const skp = await findSkp(tx, viewer, skpId);
    if (skp === null) return refuse({ code: "NOT_FOUND" });
    if (skp.employeeId !== viewer.employeeId) return refuse({ code: "NOT_ALLOWED" });
    const { count } = await tx.skp.updateMany({
      where: { id: skpId, tellsPace: true },
      data: { tellsPace: false },
    });
    if (count > 0)
      await audit(tx, {
        chain: skp.chain,
        actorId: viewer.employeeId,
        action: "read-pace-note",
        subject: "skp",
        subjectId: skpId,
      });
    return done({ skpId });
  });
}

/** The appraiser says how targets of a plan that stands are spread; what is final already stays as it was judged. */
export async function changePace(
  viewer: Viewer,
  { skpId, version, reason, paces }: ChangePaceInput,
): Promise<Outcome<{ skpId: string; changed: number }>> {
  return transaction(async (tx) => {
    const skp = await findSkp(tx, viewer, skpId);
    if (skp === null) return refuse({ code: "NOT_FOUND" });
    const allowed = mayChangePace(viewer, skp, version);
    if (!allowed.ok) return allowed;
    const lines = (await readPlan(tx, skpId)).flatMap(({ iki }) => iki).filter(canGrow);
    if (Object.keys(paces).some((id) => lines.every((line) => line.id !== id)))
      return refuse({ code: "NOT_FOUND" });
    const changed = lines.filter(({ id, pace }) => paces[id] !== undefined && paces[id] !== pace);
    if (changed.length === 0) return done({ skpId, changed: 0 });
    const held = await tx.skp.updateMany({
      where: { id: skpId, version, status: "APPROVED" },
      data: { version: { increment: 1 } },
    });
    if (held.count === 0) return refuse({ code: "STALE" });
    for (const pace of TARGET_PACES) {
      const ids = changed.map(({ id }) => id).filter((id) => paces[id] === pace);
      if (ids.length > 0) await tx.iki.updateMany({ where: { id: { in: ids } }, data: { pace } });
    }
    await tellOwner(tx, skp, changed.length);
    await audit(tx, {
      chain: skp.chain,
      actorId: viewer.employeeId,
      action: "change-pace",
      subject: "skp",
      subjectId: skpId,
      detail: { reason, paces: Object.fromEntries(changed.map(({ id }) => [id, paces[id] ?? null])) },
    });
    return done({ skpId, changed: changed.length });
  });
}

const tellOwner = (tx: Tx, skp: FoundSkp, count: number) =>
  tx.notification.create({
    data: {
      employeeId: skp.employeeId,
      kind: "PACE_CHANGED",
      facts: { year: skp.period.year, count },
      href: `/skp/${skp.id}`,
    },
    select: { id: true },
  });
