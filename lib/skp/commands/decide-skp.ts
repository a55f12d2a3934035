import "server-only";
import { TARGET_PACES, type Cadence } from "@/lib/kernel/codes";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { Viewer } from "@/lib/kernel/viewer";
import { readTimeline } from "@/lib/people/db";
import { partOf, raterOf } from "@/lib/people/rules/timeline";
import { schemeDay } from "@/lib/schemes/rules";
import { schemeAt } from "@/lib/schemes/db";
import { paceOf } from "@/lib/scoring/term-target";
import { now, today } from "@/lib/server/clock";
import { notifyAnew } from "@/lib/server/db/notify";
import { audit } from "@/lib/server/db/audit";
import type { Tx } from "@/lib/server/db/client";
import { toDay } from "@/lib/server/db/columns";
import { refreshRollups } from "@/lib/server/db/rollup";
import { transaction } from "@/lib/server/db/transaction";
import { findSkp, readPlan, termsOf, type FoundSkp } from "@/lib/skp/db/plan";
import { mayDecide, mayWriteFeedback } from "@/lib/skp/rules/skp";
import type { ReturnSkpInput, ApproveSkpInput, WriteFeedbackInput } from "@/lib/skp/schemas/skp";

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
    await notifyOwner(tx, skp, comments.length);
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

const notifyOwner = (tx: Tx, skp: FoundSkp, comments: number) =>
  notifyAnew(tx, {
    employeeId: skp.employeeId,
    kind: "SKP_RETURNED",
    facts: { year: skp.period.year, comments },
    href: `/skp/${skp.id}`,
  });

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
    const scheme = await schemeAt(tx, skp.unit.path, schemeDay.ofPlan(skp));
    if (scheme === null) return refuse({ code: "NO_SCHEME" });
    const { id, version, employeeId, unitId } = skp;
    const held = await tx.skp.updateMany({
      where: { id, version, status: "SUBMITTED" },
      data: {
        status: "APPROVED",
        approvedAt: now(),
        approvedById: viewer.employeeId,
        version: { increment: 1 },
      },
    });
    if (held.count === 0) return refuse({ code: "STALE" });
    await settlePaces(tx, id);
    const terms = await ratersOf(tx, skp, { cadence: scheme.body.cadence, approverId: viewer.employeeId });
    await tx.appraisal.createMany({
      data: terms.map((rated) => ({ ...rated, employeeId, skpId: id, unitId })),
      skipDuplicates: true,
    });
    await notifyAnew(tx, {
      employeeId,
      kind: "SKP_APPROVED",
      facts: { year: skp.period.year },
      href: `/skp/${id}`,
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

/** From now on nobody changes a line, so what was left to unit and aspect is written down, once for all. */
async function settlePaces(tx: Tx, skpId: string): Promise<void> {
  const plan = await readPlan(tx, skpId);
  const open = plan.flatMap(({ iki }) => iki).filter(({ pace }) => pace === null);
  for (const pace of TARGET_PACES) {
    const ids = open.filter((iki) => paceOf(iki) === pace).map(({ id }) => id);
    if (ids.length > 0) await tx.iki.updateMany({ where: { id: { in: ids } }, data: { pace } });
  }
}

/** Who judges each term that the plan touches (decision 023); where nobody would, whoever approves it. */
async function ratersOf(
  tx: Tx,
  skp: FoundSkp,
  { cadence, approverId }: { cadence: Cadence; approverId: string },
) {
  const timeline = await readTimeline(tx, [skp.employeeId, approverId]);
  const ids = await termsOf(tx, skp, cadence);
  const terms = await tx.term.findMany({
    where: { id: { in: ids } },
    select: { id: true, startsOn: true, endsOn: true, dueOn: true },
  });
  return terms.map(({ id: termId, startsOn, endsOn, dueOn }) => {
    const part = partOf({ startsOn: toDay(startsOn), endsOn: toDay(endsOn) }, skp);
    const until = toDay(dueOn) > today() ? toDay(dueOn) : today();
    const { appraiserId, superiorId } = raterOf(timeline, skp.employeeId, { ...part, until });
    return { termId, appraiserId: appraiserId ?? approverId, superiorId };
  });
}

/**
 * Umpan balik berkelanjutan: words of the appraiser or the employee on the SKP or one of its lines;
 * tells the other.
 */
export async function writeFeedback(
  viewer: Viewer,
  { skpId, rhkId, ikiId, text }: WriteFeedbackInput,
): Promise<Outcome<{ skpId: string }>> {
  return transaction(async (tx) => {
    const skp = await findSkp(tx, viewer, skpId);
    if (skp === null) return refuse({ code: "NOT_FOUND" });
    const allowed = mayWriteFeedback(viewer, skp);
    if (!allowed.ok) return allowed;
    if (!(await areLinesOf(tx, skpId, [{ rhkId, ikiId }]))) return refuse({ code: "NOT_FOUND" });
    const authorId = viewer.employeeId;
    await tx.feedback.create({ data: { skpId, rhkId, ikiId, text, authorId }, select: { id: true } });
    const reader = authorId === skp.employeeId ? skp.appraiserId : skp.employeeId;
    if (reader !== null)
      await notifyAnew(tx, {
        employeeId: reader,
        kind: "FEEDBACK_WRITTEN",
        facts: { year: skp.period.year },
        href: `/skp/${skpId}`,
      });
    await audit(tx, {
      chain: skp.chain,
      actorId: authorId,
      action: "write-feedback",
      subject: "skp",
      subjectId: skpId,
    });
    return done({ skpId });
  });
}
