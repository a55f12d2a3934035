import "server-only";
import { schemeFrom } from "@/lib/schemes/db";
import { now } from "@/lib/server/clock";
import { db, type Tx } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { inputProblems } from "@/lib/scoring/plan-problems";
import { periodicScore } from "@/lib/scoring/periodic-score";
import { ratio, roundHalfUp, subtract } from "@/lib/scoring/ratio";
import { type PeriodicInput } from "@/lib/scoring/periodic-input";
import { type Scheme } from "@/lib/scoring/scheme";

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
    select: {
      id: true,
      body: true,
      cursor: true,
      done: true,
      total: true,
      termId: true,
      schemeId: true,
      requestedById: true,
      unit: { select: { path: true } },
    },
  });
  if (simulation === null) return refuse({ code: "STALE" });
  const scores = await nextScores(simulation);
  const rows = await recompute(schemeFrom(simulation.body), scores);
  const reached = simulation.done + rows.length;
  const isDone = scores.length < CHUNK;
  return transaction(async (tx) => {
    const progress = {
      done: reached,
      total: isDone ? reached : Math.max(simulation.total, reached),
      heartbeatAt: now(),
      attempts: 0,
      cursor: scores.at(-1)?.id ?? simulation.cursor,
    };
    const { count } = await tx.simulation.updateMany({
      where: { id, runner },
      data: { ...progress, ...(isDone ? { status: "DONE" as const, finishedAt: now(), runner: null } : {}) },
    });
    if (count === 0) return refuse({ code: "STALE" });
    await insertSimulatedRows(tx, id, rows);
    if (isDone) {
      const { schemeId, requestedById: employeeId } = simulation;
      await tx.notification.create({
        data: {
          employeeId,
          kind: "SIMULATION_DONE",
          facts: { count: reached },
          href: `/admin/skema/${schemeId}/simulasi/${id}`,
        },
        select: { id: true },
      });
    }
    return done({ done: progress.done, total: progress.total, isDone });
  });
}

interface FinalScore {
  id: string;
  rating: string | null;
  total: string | null;
  category: string | null;
  input: PeriodicInput;
}

interface SimulatedRow {
  appraisalId: string;
  before: string | null;
  after: string | null;
  size: string;
  ratingBefore: string | null;
  ratingAfter: string | null;
  classBefore: string | null;
  classAfter: string | null;
  problem: string | null;
}

/**
 * The newest score of each of the next final appraisals. Written out in SQL: read through the client it
 * took twice as long.
 */
function nextScores({
  termId,
  cursor,
  unit,
}: {
  termId: string;
  cursor: string | null;
  unit: { path: string };
}): Promise<FinalScore[]> {
  return db.$queryRaw`
    SELECT a."id"::text AS "id", a."suggestedRating"::text AS "rating", s."total"::text AS "total",
      s."category", s."input"
    FROM "Appraisal" a JOIN "Unit" u ON u."id" = a."unitId"
      JOIN LATERAL (SELECT "total", "category", "input" FROM "Score" WHERE "appraisalId" = a."id"
        ORDER BY "version" DESC LIMIT 1) s ON true
    WHERE a."termId" = ${termId}::uuid AND a."status" = 'FINAL' AND starts_with(u."path", ${unit.path})
      AND a."id" > coalesce(${cursor}::uuid, '00000000-0000-0000-0000-000000000000')
    ORDER BY a."id" LIMIT ${CHUNK}`;
}

/** Adds the rows of a chunk in one statement. */
function insertSimulatedRows(tx: Tx, simulationId: string, rows: readonly SimulatedRow[]): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO "SimulatedScore" ("simulationId", "appraisalId", "before", "after", "size", "ratingBefore",
      "ratingAfter", "classBefore", "classAfter", "problem")
    SELECT ${simulationId}::uuid, r."appraisalId", r."before", r."after", r."size", r."ratingBefore",
      r."ratingAfter", r."classBefore", r."classAfter", r."problem"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r("appraisalId" uuid, "before" numeric,
      "after" numeric, "size" numeric,
      "ratingBefore" "ExpectationRating", "ratingAfter" "ExpectationRating", "classBefore" text,
        "classAfter" text, "problem" text)`;
}

async function recompute(scheme: Scheme, scores: readonly FinalScore[]): Promise<SimulatedRow[]> {
  const rows: SimulatedRow[] = [];
  let since = performance.now();
  for (const score of scores) {
    rows.push({ appraisalId: score.id, ratingBefore: score.rating, ...compare(scheme, score) });
    if (performance.now() - since < SLICE) continue;
    await breath();
    since = performance.now();
  }
  return rows;
}

type Comparison = Omit<SimulatedRow, "appraisalId" | "ratingBefore">;

function compare(scheme: Scheme, { input, total: before, category: classBefore }: FinalScore): Comparison {
  const problems = inputProblems(scheme, input);
  const unknown = problems.find(({ code }) => code === "UNKNOWN_DEDUCTION");
  // Points for an unknown deduction cannot be guessed, so there is no score to compare with.
  if (unknown !== undefined)
    return {
      before,
      after: null,
      size: sizeOf(before, null),
      classBefore,
      classAfter: null,
      ratingAfter: null,
      problem: unknown.code,
    };
  const { total: after, category: classAfter, suggestion } = periodicScore(scheme, input);
  return {
    before,
    after,
    size: sizeOf(before, after),
    classBefore,
    classAfter,
    ratingAfter: suggestion?.rating ?? null,
    problem: problems[0]?.code ?? null,
  };
}

function sizeOf(before: string | null, after: string | null): string {
  if (before === null || after === null) return before === after ? "0" : FARTHEST;
  return roundHalfUp(subtract(ratio(after), ratio(before)), 2).replace("-", "");
}
