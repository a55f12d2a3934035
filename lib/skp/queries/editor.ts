import "server-only";
import type { Viewer } from "@/lib/kernel/viewer";
import { schemeAt } from "@/lib/schemes/db";
import { schemeDay } from "@/lib/schemes/rules";
import type { WorkRules } from "@/lib/scoring/scheme";
import { db } from "@/lib/server/db/client";
import { toDecimal, fromDay, toDay } from "@/lib/server/db/columns";
import { visibleSkp } from "@/lib/server/db/visibility";
import { ikiOf, lineSelect } from "@/lib/skp/db/plan";
import type { SkpView } from "@/lib/skp/queries/skp";
import type { RhkPlan } from "@/lib/skp/rules/skp";
import type { Prisma } from "@/prisma/generated/client";

/** One step upwards from a line to the purpose it serves. */
export interface PathStep {
  owner: string;
  position: string;
  title: string;
}

/** A planned line with the way upwards from it, nearest first. */
export type RhkView = RhkPlan & { parentTitle: string | null; path: PathStep[] };

const owner = {
  skp: { select: { employee: { select: { name: true } }, position: { select: { name: true } } } },
} satisfies Prisma.RhkSelect;

/** Three superiors above a line reach the head of the instansi. */
export const upward = {
  title: true,
  ...owner,
  parentRhk: { select: { title: true, ...owner, parentRhk: { select: { title: true, ...owner } } } },
} satisfies Prisma.RhkSelect;

interface Above {
  title: string;
  skp: { employee: { name: string }; position: { name: string } };
  parentRhk?: Above | null;
}

/** The way upwards as a list, nearest first. */
export function stepsOf(above: Above | null | undefined): PathStep[] {
  if (above == null) return [];
  return [
    { title: above.title, owner: above.skp.employee.name, position: above.skp.position.name },
    ...stepsOf(above.parentRhk),
  ];
}

export const rhkSelect = { ...lineSelect, parentRhk: { select: upward } } satisfies Prisma.RhkSelect;

type RhkRow = Prisma.RhkGetPayload<{ select: typeof rhkSelect }>;

/** A stored line as plain data. */
export function rhkOf({ parentRhk, iki, ...rhk }: RhkRow): RhkView {
  return {
    ...rhk,
    weight: toDecimal(rhk.weight),
    parentTitle: parentRhk?.title ?? null,
    path: stepsOf(parentRhk),
    iki: iki.map(ikiOf),
  };
}

/** What the appraiser has submitted for the same period: lines that one's own may support. Only for one's own SKP. */
export async function listSuperiorRhk(viewer: Viewer, skpId: string) {
  const skp = await db.skp.findFirst({
    where: { AND: [visibleSkp(viewer), { id: skpId, employeeId: viewer.employeeId }] },
    select: { appraiserId: true, periodId: true },
  });
  if (skp?.appraiserId == null) return [];
  const rows = await db.rhk.findMany({
    where: { skp: { employeeId: skp.appraiserId, periodId: skp.periodId, status: { not: "DRAFT" } } },
    orderBy: [{ skp: { startsOn: "asc" } }, { ordinal: "asc" }],
    take: 80,
    select: { id: true, kind: true, ...upward },
  });
  return rows.map((row) => ({ id: row.id, kind: row.kind, path: stepsOf(row) }));
}

export type SuperiorRhk = Awaited<ReturnType<typeof listSuperiorRhk>>[number];

/** What a scheme asks of planned work; nothing where there is none. */
const workRulesOf = (work: WorkRules | null) => ({
  dimensions: (work?.dimensions ?? []).map(({ key, name }) => ({ key, name })),
  requiredAspects: [...(work?.requiredAspects ?? [])],
  requireNumericTarget: work?.requireNumericTarget ?? false,
  /** The most points that additional work adds together. */
  additionalCap: work?.additionalCap ?? "0",
});

/** What the unit's scheme asks of a plan, and the terms for which targets may be set. */
export async function getPlanRules(
  viewer: Viewer,
  skp: Pick<SkpView, "id" | "unitPath" | "startsOn" | "endsOn" | "periodId">,
) {
  const body = (await schemeAt(db, skp.unitPath, schemeDay.ofPlan(skp)))?.body;
  const terms = await db.term.findMany({
    where: {
      periodId: skp.periodId,
      startsOn: { lte: fromDay(skp.endsOn) },
      endsOn: { gte: fromDay(skp.startsOn) },
      ...(body && { cadence: body.cadence }),
    },
    orderBy: { startsOn: "asc" },
    take: 16,
    select: { id: true, cadence: true, ordinal: true, endsOn: true, status: true },
  });
  return {
    plan: { from: skp.startsOn, to: skp.endsOn },
    terms: terms.map((term) => ({ ...term, endsOn: toDay(term.endsOn) })),
    ...workRulesOf(body?.work ?? null),
  };
}

export type PlanRulesView = Awaited<ReturnType<typeof getPlanRules>>;
