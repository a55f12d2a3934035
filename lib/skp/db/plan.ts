import "server-only";
import type { Prisma } from "@/prisma/generated/client";
import type { Cadence } from "@/lib/kernel/codes";
import { chainOf } from "@/lib/kernel/unit";
import type { Tx } from "@/lib/server/db/client";
import { fromDay, toDay, toDecimal, toDecimalOrNull } from "@/lib/server/db/columns";
import { visibleSkp } from "@/lib/server/db/visibility";
import { schemeDay } from "@/lib/schemes/rules";
import { schemeAt } from "@/lib/schemes/db";
import type { IkiPlan, PlanRules, RhkPlan } from "@/lib/skp/rules/skp";
import type { Viewer } from "@/lib/kernel/viewer";

/** The facts on which commands of an SKP decide; null when the viewer may not see it. */
export async function findSkp(tx: Tx, viewer: Viewer, skpId: string) {
  const skp = await tx.skp.findFirst({
    where: { AND: [visibleSkp(viewer), { id: skpId }] },
    select: {
      id: true,
      employeeId: true,
      appraiserId: true,
      status: true,
      version: true,
      periodId: true,
      unitId: true,
      startsOn: true,
      endsOn: true,
      employee: { select: { name: true } },
      period: { select: { year: true } },
      unit: { select: { path: true, opdId: true } },
    },
  });
  return (
    skp && {
      ...skp,
      startsOn: toDay(skp.startsOn),
      endsOn: toDay(skp.endsOn),
      chain: chainOf(skp.unit),
    }
  );
}

export type FoundSkp = NonNullable<Awaited<ReturnType<typeof findSkp>>>;

/** What a plan says of an indicator. */
const ikiSelect = {
  id: true,
  aspect: true,
  title: true,
  unitOfMeasure: true,
  polarity: true,
  targetKind: true,
  target: true,
  targetLow: true,
  targetHigh: true,
  weight: true,
  maximal: true,
  pace: true,
  feed: true,
  targets: { select: { termId: true, target: true } },
} satisfies Prisma.IkiSelect;

/** What a plan says of a line; what it serves is asked for beside it. */
export const lineSelect = {
  id: true,
  kind: true,
  title: true,
  parentRhkId: true,
  assignedBy: true,
  dimension: true,
  weight: true,
  iki: { orderBy: { ordinal: "asc" }, select: ikiSelect },
} satisfies Prisma.RhkSelect;

/** An indicator as it is stored, with its numbers as decimal strings. */
export const ikiOf = ({ targets, ...line }: Prisma.IkiGetPayload<{ select: typeof ikiSelect }>): IkiPlan => ({
  ...line,
  weight: toDecimal(line.weight),
  target: toDecimalOrNull(line.target),
  targetLow: toDecimalOrNull(line.targetLow),
  targetHigh: toDecimalOrNull(line.targetHigh),
  termTargets: Object.fromEntries(
    targets.flatMap(({ termId, target }) => (target === null ? [] : [[termId, toDecimal(target)]])),
  ),
});

/** The plan as the rules read it, with the titles behind its links. */
export async function readPlan(tx: Tx, skpId: string): Promise<(RhkPlan & { parentTitle: string | null })[]> {
  const rows = await tx.rhk.findMany({
    where: { skpId },
    orderBy: { ordinal: "asc" },
    select: { ...lineSelect, parentRhk: { select: { title: true } } },
  });
  return rows.map(({ parentRhk, iki, weight, ...rhk }) => ({
    ...rhk,
    weight: toDecimal(weight),
    parentTitle: parentRhk?.title ?? null,
    iki: iki.map(ikiOf),
  }));
}

/** What the unit's scheme asks of a plan; nothing where no scheme is assigned. */
export async function planRulesOf(tx: Tx, skp: FoundSkp): Promise<PlanRules> {
  const work = (await schemeAt(tx, skp.unit.path, schemeDay.ofPlan(skp)))?.body.work;
  return {
    dimensions: (work?.dimensions ?? []).map(({ key }) => key),
    requiredAspects: work?.requiredAspects ?? [],
    requireNumericTarget: work?.requireNumericTarget ?? false,
  };
}

/** Ids of the terms of the period that the SKP's days touch, in order. */
export async function termsOf(tx: Tx, skp: FoundSkp, cadence?: Cadence): Promise<string[]> {
  const terms = await tx.term.findMany({
    where: {
      periodId: skp.periodId,
      startsOn: { lte: fromDay(skp.endsOn) },
      endsOn: { gte: fromDay(skp.startsOn) },
      ...(cadence && { cadence }),
    },
    orderBy: { startsOn: "asc" },
    select: { id: true },
  });
  return terms.map(({ id }) => id);
}
