import "server-only";
import { chainOf } from "@/lib/kernel/unit";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { Viewer } from "@/lib/kernel/viewer";
import { appraiserOf } from "@/lib/people/db";
import { now, today } from "@/lib/server/clock";
import { notifyAnew } from "@/lib/server/db/notify";
import { audit } from "@/lib/server/db/audit";
import type { Tx } from "@/lib/server/db/client";
import { fromDay, toDay, toDayOrNull } from "@/lib/server/db/columns";
import { refreshRollups } from "@/lib/server/db/rollup";
import { transaction } from "@/lib/server/db/transaction";
import { findSkp, planRulesOf, readPlan, termsOf, type FoundSkp } from "@/lib/skp/db/plan";
import type { SkpContent } from "@/lib/skp/rules/diff";
import { paceOf } from "@/lib/scoring/term-target";
import { skpProblems } from "@/lib/skp/rules/problems";
import { mayEdit, sharedDays, type RhkPlan } from "@/lib/skp/rules/skp";
import type { SubmitSkpInput, StartSkpInput } from "@/lib/skp/schemas/skp";

/** Hands a complete SKP to today's appraiser and keeps what was submitted, word for word. */
export async function submitSkp(
  viewer: Viewer,
  input: SubmitSkpInput,
): Promise<Outcome<{ skpId: string; revision: number }>> {
  return transaction(async (tx) => {
    const skp = await findSkp(tx, viewer, input.skpId);
    if (skp === null) return refuse({ code: "NOT_FOUND" });
    const allowed = mayEdit(viewer, skp, input.version);
    if (!allowed.ok) return allowed;
    // HR may have corrected the appraiser since the draft was opened.
    const appraiserId = await appraiserOf(tx, skp.employeeId, today());
    if (appraiserId === null) return refuse({ code: "NO_APPRAISER" });
    const rhk = await readPlan(tx, skp.id);
    const problems = skpProblems({ appraiserId, rhk }, await planRulesOf(tx, skp));
    if (problems.length > 0) return refuse({ code: "SKP_INCOMPLETE", count: problems.length });
    const { id, version, status } = skp;
    const held = await tx.skp.updateMany({
      where: { id, version, status },
      data: { status: "SUBMITTED", appraiserId, submittedAt: now(), version: { increment: 1 } },
    });
    if (held.count === 0) return refuse({ code: "STALE" });
    const revision = await keepRevision(tx, skp, rhk.map(withPaces));
    await notifyAppraiser(tx, skp, appraiserId);
    await refreshRollups(tx, skp.unitId, await termsOf(tx, skp));
    await audit(tx, {
      chain: skp.chain,
      actorId: viewer.employeeId,
      action: "submit-skp",
      subject: "skp",
      subjectId: id,
      detail: { revision, appraiserId },
    });
    return done({ skpId: id, revision });
  });
}

/** What was submitted says how its targets are spread, also where that was left to unit and aspect. */
const withPaces = <R extends RhkPlan>(line: R): R => ({
  ...line,
  iki: line.iki.map((iki) => ({ ...iki, pace: paceOf(iki) })),
});

async function keepRevision(tx: Tx, skp: FoundSkp, rhk: SkpContent["rhk"]): Promise<number> {
  const written = await tx.behaviourExpectation.findMany({
    where: { skpId: skp.id },
    select: { value: true, text: true },
  });
  const content: SkpContent = {
    rhk,
    expectations: Object.fromEntries(written.map(({ value, text }) => [value, text])),
  };
  const number = 1 + (await tx.skpRevision.count({ where: { skpId: skp.id } }));
  await tx.skpRevision.create({
    data: { skpId: skp.id, number, content: JSON.parse(JSON.stringify(content)) as object },
    select: { id: true },
  });
  return number;
}

const notifyAppraiser = (tx: Tx, skp: FoundSkp, employeeId: string) =>
  notifyAnew(tx, {
    employeeId,
    kind: "SKP_SUBMITTED",
    facts: { name: skp.employee.name, year: skp.period.year },
    href: `/skp/${skp.id}`,
  });

/** Opens a draft for the viewer's definitive placement of today, for the days it shares with the period. */
export async function startSkp(
  viewer: Viewer,
  { periodId }: StartSkpInput,
): Promise<Outcome<{ skpId: string; version: number }>> {
  return transaction(async (tx) => {
    const { employeeId } = viewer;
    const period = await tx.period.findUnique({
      where: { id: periodId },
      select: { startsOn: true, endsOn: true },
    });
    if (period === null) return refuse({ code: "NO_PERIOD" });
    const placement = await placementToday(tx, employeeId);
    const span =
      placement &&
      sharedDays(
        { startsOn: toDay(placement.startsOn), endsOn: toDayOrNull(placement.endsOn) },
        { startsOn: toDay(period.startsOn), endsOn: toDay(period.endsOn) },
      );
    if (placement === null || span === null) return refuse({ code: "NO_PLACEMENT" });
    const days = { startsOn: fromDay(span.startsOn), endsOn: fromDay(span.endsOn) };
    const appraiserId = await appraiserOf(tx, employeeId, today());
    const { id: positionId, unitId, unit } = placement.position;
    // The database refuses a second SKP over the same days (one_skp_per_day), also when both begin at once.
    const skp = await tx.skp.create({
      data: { employeeId, periodId, unitId, positionId, appraiserId, ...days },
      select: { id: true, version: true },
    });
    await audit(tx, {
      chain: chainOf(unit),
      actorId: employeeId,
      action: "start-skp",
      subject: "skp",
      subjectId: skp.id,
      detail: span,
    });
    return done({ skpId: skp.id, version: skp.version });
  });
}

function placementToday(tx: Tx, employeeId: string) {
  const day = fromDay(today());
  return tx.placement.findFirst({
    where: {
      employeeId,
      kind: "DEFINITIF",
      startsOn: { lte: day },
      OR: [{ endsOn: null }, { endsOn: { gte: day } }],
    },
    select: {
      startsOn: true,
      endsOn: true,
      position: { select: { id: true, unitId: true, unit: { select: { opdId: true } } } },
    },
  });
}
