import "server-only";
import type { TermName } from "@/lib/kernel/term";
import { termNameSelect, toTermName } from "@/lib/server/db/terms";
import { pageOf } from "@/lib/kernel/page";
import type { ExpectationRating, NumericClass } from "@/lib/kernel/codes";
import { holds, type Viewer } from "@/lib/kernel/viewer";
import { keepsSchemes, readsSchemes } from "@/lib/schemes/rules";
import type { Scheme } from "@/lib/scoring/scheme";
import { schemeFrom } from "@/lib/schemes/db";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db/client";
import { toDecimalOrNull } from "@/lib/server/db/columns";
import { visibleAppraisals } from "@/lib/server/db/visibility";
import {
  listBuckets,
  listClassPassages,
  listOfficeChanges,
  listRatingPassages,
  summariseSimulation,
} from "@/lib/simulations/queries/findings";
import { percentDone, viewOf, type SimulationView } from "@/lib/simulations/rules";
import type { Prisma } from "@/prisma/generated/client";

/** A simulation as its page heads it. */
export interface SimulationHead {
  id: string;
  schemeId: string;
  scheme: string;
  version: string;
  cadence: Scheme["cadence"];
  term: TermName;
  unit: string;
  view: SimulationView;
  done: number;
  total: number;
  percent: number;
  createdAt: string;
  /** The draft was changed after the simulation was asked for. */
  isOutdated: boolean;
  mayKeep: boolean;
}

const headed = {
  id: true,
  schemeId: true,
  body: true,
  revision: true,
  status: true,
  done: true,
  total: true,
  heartbeatAt: true,
  createdAt: true,
  scheme: { select: { name: true, revision: true } },
  unit: { select: { name: true, path: true } },
  term: { select: termNameSelect },
} satisfies Prisma.SimulationSelect;

type Row = Prisma.SimulationGetPayload<{ select: typeof headed }>;

function headOf(
  { body, revision, status, heartbeatAt, createdAt, scheme, unit, term, ...row }: Row,
  viewer: Viewer,
): SimulationHead {
  const { version, cadence } = schemeFrom(body);
  const silentFor = heartbeatAt === null ? null : (now().getTime() - heartbeatAt.getTime()) / 1000;
  return {
    ...row,
    scheme: scheme.name,
    version,
    cadence,
    unit: unit.name,
    term: toTermName(term),
    view: viewOf(status, silentFor),
    percent: percentDone(row.done, row.total),
    createdAt: createdAt.toISOString(),
    isOutdated: revision !== scheme.revision,
    mayKeep: keepsSchemes(viewer),
  };
}

const mayRead = (viewer: Viewer, path: string): boolean => holds(viewer, ["BKD_ADMIN", "AUDITOR"], path);

/** The newest simulations of a scheme version that the viewer may read. */
export async function listSimulations(viewer: Viewer, schemeId: string): Promise<SimulationHead[]> {
  if (!readsSchemes(viewer)) return [];
  const rows = await db.simulation.findMany({
    where: { schemeId },
    orderBy: { createdAt: "desc" },
    take: 25,
    select: headed,
  });
  return rows.filter(({ unit }) => mayRead(viewer, unit.path)).map((row) => headOf(row, viewer));
}

/** One simulation of a scheme, or null when it is not the viewer's to read. */
export async function getSimulation(
  viewer: Viewer,
  { schemeId, id }: { schemeId: string; id: string },
): Promise<SimulationHead | null> {
  const row = await db.simulation.findFirst({ where: { id, schemeId }, select: headed });
  return row === null || !mayRead(viewer, row.unit.path) ? null : headOf(row, viewer);
}

/** One person's score before and after. */
export interface SimulatedRow {
  appraisalId: string;
  name: string;
  unit: string;
  before: string | null;
  after: string | null;
  ratingBefore: ExpectationRating | null;
  ratingAfter: ExpectationRating | null;
  classBefore: NumericClass | null;
  classAfter: NumericClass | null;
  problem: string | null;
}

const PER_PAGE = 25;

/**
 * People of a simulation page by page, who moves farthest first; read the simulation itself before, it
 * decides who may.
 */
export async function listSimulated(
  viewer: Viewer,
  simulationId: string,
  asked: { page: number },
): Promise<{ rows: SimulatedRow[]; total: number; page: number; pageCount: number }> {
  const where = { AND: [{ simulationId }, { appraisal: visibleAppraisals(viewer) }] };
  const total = await db.simulatedScore.count({ where });
  const { page, pageCount, skip, take } = pageOf(total, asked.page, PER_PAGE);
  const rows = await db.simulatedScore.findMany({
    where,
    orderBy: [{ size: "desc" }, { appraisalId: "asc" }],
    skip,
    take,
    select: {
      appraisalId: true,
      before: true,
      after: true,
      ratingBefore: true,
      ratingAfter: true,
      classBefore: true,
      classAfter: true,
      problem: true,
      appraisal: { select: { employee: { select: { name: true } }, unit: { select: { name: true } } } },
    },
  });
  return {
    rows: rows.map(({ appraisal, before, after, classBefore, classAfter, ...row }) => ({
      ...row,
      name: appraisal.employee.name,
      unit: appraisal.unit.name,
      before: toDecimalOrNull(before),
      after: toDecimalOrNull(after),
      classBefore: classBefore as NumericClass | null,
      classAfter: classAfter as NumericClass | null,
    })),
    total,
    page,
    pageCount,
  };
}

export type SimulationReportData = Awaited<ReturnType<typeof getSimulationReport>>;

/** Everything the page of a finished simulation shows; read the simulation first, it decides who may. */
export async function getSimulationReport(viewer: Viewer, simulationId: string, asked: { page: number }) {
  const [findings, ratings, classes, buckets, offices, people] = await Promise.all([
    summariseSimulation(simulationId),
    listRatingPassages(simulationId),
    listClassPassages(simulationId),
    listBuckets(simulationId),
    listOfficeChanges(simulationId),
    listSimulated(viewer, simulationId, asked),
  ]);
  return { findings, ratings, classes, buckets, offices, people };
}
