import "server-only";
import type { Prisma } from "@/prisma/generated/client";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { toDecimalOrNull } from "@/lib/db/decimals";
import { transaction } from "@/lib/db/transaction";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { inputProblems, periodicScore, ratio, roundHalfUp, subtract, type PeriodicInput, type Scheme } from "@/lib/scoring";

/** How far a simulation came. */
export interface Advance {
  done: number;
  total: number;
  isDone: boolean;
}

const CHUNK = 50;
/** A score that appears or disappears moves farther than any difference of two scores. */
const FARTHEST = "200";
/** Requests wait no longer than this for their turn, in milliseconds. */
const SLICE = 8;

const breath = (): Promise<void> => new Promise((resume) => setImmediate(resume));

/**
 * Computes the next scores of a simulation and keeps them with the place reached, all or nothing: after a crash the
 * next runner goes on behind the last chunk. Final scores never change, so they are read before the transaction.
 */
export async function advanceSimulation(runner: string, id: string): Promise<Outcome<Advance>> {
  const simulation = await db.simulation.findFirst({
    where: { id, runner, status: "RUNNING" },
    select: { id: true, body: true, cursor: true, done: true, total: true, termId: true, schemeId: true, requestedById: true, unit: { select: { path: true } } },
  });
  if (simulation === null) return refuse({ code: "STALE" });
  const appraisals = await nextAppraisals(simulation);
  const rows = await recompute(simulation.body as unknown as Scheme, appraisals);
  const reached = simulation.done + rows.length;
  const isDone = appraisals.length < CHUNK;
  return transaction(async (tx) => {
    const progress = { done: reached, total: isDone ? reached : Math.max(simulation.total, reached), heartbeatAt: now(), attempts: 0, cursor: appraisals.at(-1)?.id ?? simulation.cursor };
    const { count } = await tx.simulation.updateMany({ where: { id, runner }, data: { ...progress, ...(isDone ? { status: "DONE" as const, finishedAt: now(), runner: null } : {}) } });
    if (count === 0) return refuse({ code: "STALE" });
    await tx.simulatedScore.createMany({ data: rows.map((row) => ({ ...row, simulationId: id })) });
    if (isDone) {
      const { schemeId, requestedById: employeeId } = simulation;
      await tx.notification.create({ data: { employeeId, kind: "SIMULATION_DONE", facts: { count: reached }, href: `/admin/skema/${schemeId}/simulasi/${id}` }, select: { id: true } });
    }
    return done({ done: progress.done, total: progress.total, isDone });
  });
}

type Appraisals = Awaited<ReturnType<typeof nextAppraisals>>;
type Row = Omit<Prisma.SimulatedScoreCreateManyInput, "simulationId">;

function nextAppraisals({ termId, cursor, unit }: { termId: string; cursor: string | null; unit: { path: string } }) {
  return db.appraisal.findMany({
    where: { termId, status: "FINAL", unit: { path: { startsWith: unit.path } }, scores: { some: {} }, ...(cursor === null ? {} : { id: { gt: cursor } }) },
    orderBy: { id: "asc" }, take: CHUNK,
    select: { id: true, suggestedRating: true, scores: { orderBy: { version: "desc" }, take: 1, select: { total: true, category: true, input: true } } },
  });
}

async function recompute(scheme: Scheme, appraisals: Appraisals): Promise<Row[]> {
  const rows: Row[] = [];
  let since = performance.now();
  for (const { id, suggestedRating, scores } of appraisals) {
    for (const score of scores) rows.push({ appraisalId: id, ratingBefore: suggestedRating, ...compare(scheme, score) });
    if (performance.now() - since < SLICE) continue;
    await breath();
    since = performance.now();
  }
  return rows;
}

type Stored = Appraisals[number]["scores"][number];
type Comparison = Pick<Row, "before" | "after" | "size" | "ratingAfter" | "classBefore" | "classAfter" | "problem">;

function compare(scheme: Scheme, stored: Stored): Comparison {
  const input = stored.input as unknown as PeriodicInput;
  const before = toDecimalOrNull(stored.total);
  const problems = inputProblems(scheme, input);
  const unknown = problems.find(({ code }) => code === "UNKNOWN_DEDUCTION");
  // Points for an unknown deduction cannot be guessed, so there is no score to compare with.
  if (unknown !== undefined) return { before, after: null, size: sizeOf(before, null), classBefore: stored.category, problem: unknown.code };
  const { total: after, category, suggestion } = periodicScore(scheme, input);
  return {
    before, after, size: sizeOf(before, after), classBefore: stored.category, classAfter: category,
    ratingAfter: suggestion?.rating ?? null, problem: problems[0]?.code ?? null,
  };
}

function sizeOf(before: string | null, after: string | null): string {
  if (before === null || after === null) return before === after ? "0" : FARTHEST;
  return roundHalfUp(subtract(ratio(after), ratio(before)), 2).replace("-", "");
}
