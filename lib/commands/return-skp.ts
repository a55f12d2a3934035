import "server-only";
import { findSkp, termsOf, type FoundSkp } from "@/lib/commands/skp-facts";
import { audit } from "@/lib/db/audit";
import type { Tx } from "@/lib/db/client";
import { refreshRollups } from "@/lib/db/rollup";
import { transaction } from "@/lib/db/transaction";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { mayDecide } from "@/lib/domain/skp";
import type { Viewer } from "@/lib/domain/viewer";
import type { ReturnSkpInput } from "@/lib/schemas/skp";

/** The appraiser hands the SKP back with what to change, at the lines it concerns. */
export async function returnSkp(
  viewer: Viewer,
  input: ReturnSkpInput,
): Promise<Outcome<{ skpId: string; comments: number }>> {
  return transaction(async (tx) => {
    const skp = await findSkp(tx, viewer, input.skpId);
    if (skp === null) return refuse({ code: "NOT_FOUND" });
    const allowed = mayDecide(viewer, skp, input.version);
    if (!allowed.ok) return allowed;
    const comments = input.comments.filter(({ text }) => text !== "");
    if (comments.length === 0) return refuse({ code: "COMMENT_REQUIRED" });
    if (!(await areLinesOf(tx, skp.id, comments))) return refuse({ code: "NOT_FOUND" });
    const { id, version } = skp;
    const held = await tx.skp.updateMany({
      where: { id, version, status: "SUBMITTED" },
      data: { status: "RETURNED", version: { increment: 1 } },
    });
    if (held.count === 0) return refuse({ code: "STALE" });
    await tx.feedback.createMany({
      data: comments.map((comment) => ({ ...comment, skpId: id, authorId: viewer.employeeId })),
    });
    await tell(tx, skp, comments.length);
    await refreshRollups(tx, skp.unitId, await termsOf(tx, skp));
    await audit(tx, {
      chain: skp.chain,
      actorId: viewer.employeeId,
      action: "return-skp",
      subject: "skp",
      subjectId: id,
      detail: { comments: comments.length },
    });
    return done({ skpId: id, comments: comments.length });
  });
}

/** Whether every named RHK and IKI is a line of this SKP. */
export async function areLinesOf(
  tx: Tx,
  skpId: string,
  places: readonly { rhkId: string | null; ikiId: string | null }[],
): Promise<boolean> {
  const rhk = [...new Set(places.flatMap(({ rhkId }) => rhkId ?? []))];
  const iki = [...new Set(places.flatMap(({ ikiId }) => ikiId ?? []))];
  const found =
    (await tx.rhk.count({ where: { skpId, id: { in: rhk } } })) +
    (await tx.iki.count({ where: { rhk: { skpId }, id: { in: iki } } }));
  return found === rhk.length + iki.length;
}

const tell = (tx: Tx, skp: FoundSkp, comments: number) =>
  tx.notification.create({
    data: {
      employeeId: skp.employeeId,
      kind: "SKP_RETURNED",
      facts: { year: skp.period.year, comments },
      href: `/skp/${skp.id}`,
    },
    select: { id: true },
  });
