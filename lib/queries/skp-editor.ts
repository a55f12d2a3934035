import "server-only";
import { db } from "@/lib/db/client";
import { fromDay, toDay } from "@/lib/db/dates";
import { visibleSkp } from "@/lib/db/visibility";
import type { Viewer } from "@/lib/domain/viewer";
import type { SkpView } from "@/lib/queries/skp";
import { stepsOf, upward } from "@/lib/queries/skp-plan";
import type { Scheme } from "@/lib/scoring/scheme";
import { pathsUpward } from "@/lib/domain/unit";

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

/** What the unit's scheme asks of a plan, and the terms for which targets may be set. */
export async function getPlanRules(
  viewer: Viewer,
  skp: Pick<SkpView, "id" | "unitPath" | "startsOn" | "endsOn" | "periodId">,
) {
  const paths = pathsUpward(skp.unitPath);
  const assignments = await db.schemeAssignment.findMany({
    where: { unit: { path: { in: paths } }, startsOn: { lte: fromDay(skp.startsOn) } },
    orderBy: { startsOn: "desc" },
    take: 50,
    select: { unit: { select: { path: true } }, scheme: { select: { body: true } } },
  });
  const nearest = paths
    .map((path) => assignments.find(({ unit }) => unit.path === path))
    .find((found) => found !== undefined);
  const body = nearest?.scheme.body as unknown as Scheme | undefined;
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
    terms: terms.map((term) => ({ ...term, endsOn: toDay(term.endsOn) })),
    dimensions: (body?.work.dimensions ?? []).map(({ key, name }) => ({ key, name })),
    requiredAspects: [...(body?.work.requiredAspects ?? [])],
    requireNumericTarget: body?.work.requireNumericTarget ?? false,
  };
}

export type PlanRulesView = Awaited<ReturnType<typeof getPlanRules>>;
