import "server-only";
import { pageOf } from "@/lib/kernel/page";
import type { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { visibleSkp } from "@/lib/server/db/visibility";
import { listJudgedTerms } from "@/lib/appraisals/queries/queue";
import type { AppraisalStatus } from "@/lib/kernel/term";
import type { Viewer } from "@/lib/kernel/viewer";

const TEAM_PAGE = 25;

const holdsOn = (day: Date) => ({ startsOn: { lte: day }, OR: [{ endsOn: null }, { endsOn: { gte: day } }] });

/**
 * The definitive placements of the people whom the viewer appraises: by the tree of today, or by an SKP
 * that names her.
 */
async function teamFilter(
  viewer: Viewer,
  day: Date,
  periodId: string | null,
): Promise<Prisma.PlacementWhereInput> {
  const me = viewer.employeeId;
  const chairs = await db.placement.findMany({
    where: {
      employeeId: me,
      kind: { in: ["DEFINITIF", "PLT"] },
      position: { headsUnit: true },
      ...holdsOn(day),
    },
    select: { position: { select: { unitId: true } } },
    take: 20,
  });
  const headed = chairs.map(({ position }) => position.unitId);
  const byTree: Prisma.PlacementWhereInput = {
    OR: [
      { position: { unitId: { in: headed }, headsUnit: false } },
      { position: { headsUnit: true, unit: { parentId: { in: headed } } } },
    ],
    employee: { appraiserOverrides: { none: { appraiserId: { not: me }, ...holdsOn(day) } } },
  };
  const byName: Prisma.PlacementWhereInput = {
    employee: {
      OR: [
        { appraiserOverrides: { some: { appraiserId: me, ...holdsOn(day) } } },
        ...(periodId === null ? [] : [{ skp: { some: { appraiserId: me, periodId } } }]),
      ],
    },
  };
  return { AND: [{ kind: "DEFINITIF", employeeId: { not: me } }, holdsOn(day), { OR: [byTree, byName] }] };
}

/** One page of the viewer's people with the state of their SKP of this year and of each open term. */
export async function listTeam(viewer: Viewer, today: string, asked: number) {
  const day = fromDay(today);
  const period = await db.period.findFirst({
    where: { startsOn: { lte: day }, endsOn: { gte: day } },
    select: { id: true, year: true },
  });
  const where = await teamFilter(viewer, day, period?.id ?? null);
  const count = await db.placement.count({ where });
  const { page, pageCount, skip, take } = pageOf(count, asked, TEAM_PAGE);
  const placements = await db.placement.findMany({
    where,
    orderBy: [{ employee: { name: "asc" } }, { id: "asc" }],
    skip,
    take,
    select: {
      employee: { select: { id: true, name: true } },
      position: { select: { name: true, unit: { select: { name: true } } } },
    },
  });
  const ids = placements.map(({ employee }) => employee.id);
  const skp = await db.skp.findMany({
    where: {
      AND: [
        visibleSkp(viewer),
        {
          employeeId: { in: ids },
          appraiserId: viewer.employeeId,
          period: { startsOn: { lte: day }, endsOn: { gte: day } },
        },
      ],
    },
    orderBy: { startsOn: "asc" },
    select: {
      id: true,
      employeeId: true,
      status: true,
      appraisals: {
        where: { term: { status: "OPEN" }, appraiserId: viewer.employeeId },
        select: { id: true, status: true, termId: true },
      },
    },
  });
  const latest = new Map(skp.map(({ employeeId, ...row }) => [employeeId, row]));
  const judged = (employeeId: string): TeamAppraisal[] =>
    skp.filter((row) => row.employeeId === employeeId).flatMap(({ appraisals }) => appraisals);
  return {
    year: period?.year ?? null,
    count,
    page,
    pageCount,
    terms: await listJudgedTerms(viewer),
    people: placements.map(({ employee, position }) => ({
      ...employee,
      position: position.name,
      unit: position.unit.name,
      skp: latest.get(employee.id) ?? null,
      appraisals: judged(employee.id),
    })),
  };
}

interface TeamAppraisal {
  id: string;
  status: AppraisalStatus;
  termId: string;
}

export type TeamPerson = Awaited<ReturnType<typeof listTeam>>["people"][number];

/** What waits for the viewer as appraiser: SKP to decide (oldest first), and the terms with people to rate. */
export async function summariseTeamWork(viewer: Viewer) {
  const me = viewer.employeeId;
  const [skp, skpCount, terms] = await Promise.all([
    db.skp.findMany({
      where: { AND: [visibleSkp(viewer), { appraiserId: me, status: "SUBMITTED" }] },
      orderBy: { submittedAt: "asc" },
      take: 10,
      select: {
        id: true,
        submittedAt: true,
        employee: { select: { name: true } },
        period: { select: { year: true } },
        _count: { select: { revisions: true } },
      },
    }),
    db.skp.count({ where: { AND: [visibleSkp(viewer), { appraiserId: me, status: "SUBMITTED" }] } }),
    listJudgedTerms(viewer),
  ]);
  return {
    skpCount,
    waiting: terms.filter(({ waiting }) => waiting > 0),
    skp: skp.map(({ employee, period, _count, ...row }) => ({
      ...row,
      name: employee.name,
      year: period.year,
      revision: _count.revisions,
    })),
  };
}

export type TeamWork = Awaited<ReturnType<typeof summariseTeamWork>>;
