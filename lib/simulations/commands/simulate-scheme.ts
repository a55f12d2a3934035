import "server-only";
import { chainOf } from "@/lib/kernel/unit";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { type Viewer, holds } from "@/lib/kernel/viewer";
import { findScheme, schemeJson } from "@/lib/schemes/db";
import { mayKeepSchemes, simulateScheme as decide } from "@/lib/schemes/rules";
import type { SimulateSchemeInput, ResumeSimulationInput } from "@/lib/schemes/schemas/scheme";
import { now } from "@/lib/server/clock";
import { audit } from "@/lib/server/db/audit";
import { transaction } from "@/lib/server/db/transaction";
import { viewOf, MOST_ATTEMPTS, SILENT_SECONDS } from "@/lib/simulations/rules";

/** Asks for the scores of a term to be computed again with a scheme; the work itself is done beside the requests. */
export async function simulateScheme(
  viewer: Viewer,
  { schemeId, termId, unitId }: SimulateSchemeInput,
): Promise<Outcome<{ schemeId: string; simulationId: string }>> {
  return transaction(async (tx) => {
    const allowed = mayKeepSchemes(viewer);
    if (!allowed.ok) return allowed;
    const scheme = await findScheme(tx, schemeId);
    const unit = await tx.unit.findUnique({ where: { id: unitId }, select: { path: true, opdId: true } });
    const term = await tx.term.findUnique({ where: { id: termId }, select: { id: true } });
    if (scheme === null || unit === null || term === null) return refuse({ code: "NOT_FOUND" });
    const total = await tx.appraisal.count({
      where: { termId, status: "FINAL", unit: { path: { startsWith: unit.path } }, scores: { some: {} } },
    });
    const decided = decide(viewer, { unitPath: unit.path, scores: total });
    if (!decided.ok) return decided;
    const running = await tx.simulation.findFirst({
      where: {
        schemeId,
        termId,
        unitId,
        revision: scheme.facts.revision,
        status: { in: ["WAITING", "RUNNING"] },
      },
      select: { id: true },
    });
    if (running !== null) return done({ schemeId, simulationId: running.id });
    const made = await tx.simulation.create({
      data: {
        schemeId,
        termId,
        unitId,
        requestedById: viewer.employeeId,
        body: schemeJson(scheme.body),
        revision: scheme.facts.revision,
        total,
      },
      select: { id: true },
    });
    await audit(tx, {
      chain: chainOf(unit),
      actorId: viewer.employeeId,
      action: "simulate-scheme",
      subject: "scheme",
      subjectId: schemeId,
      detail: {
        simulationId: made.id,
        code: scheme.code,
        version: scheme.version,
        termId,
        unitId,
        scores: total,
      },
    });
    return done({ schemeId, simulationId: made.id });
  });
}

const MS_PER_SECOND = 1000;

/** Puts an interrupted or failed simulation back in the queue; what was computed already is kept. */
export async function resumeSimulation(
  viewer: Viewer,
  { simulationId: id }: ResumeSimulationInput,
): Promise<Outcome<{ schemeId: string; simulationId: string }>> {
  return transaction(async (tx) => {
    const allowed = mayKeepSchemes(viewer);
    if (!allowed.ok) return allowed;
    const simulation = await tx.simulation.findUnique({
      where: { id },
      select: {
        schemeId: true,
        status: true,
        heartbeatAt: true,
        unit: { select: { path: true, opdId: true } },
      },
    });
    if (simulation === null || !holds(viewer, ["BKD_ADMIN"], simulation.unit.path))
      return refuse({ code: "NOT_FOUND" });
    const { schemeId, status, heartbeatAt } = simulation;
    const view = viewOf(
      status,
      heartbeatAt === null ? null : (now().getTime() - heartbeatAt.getTime()) / MS_PER_SECOND,
    );
    if (view === "DONE") return refuse({ code: "WRONG_STATUS", status });
    if (view === "WAITING" || view === "RUNNING") return refuse({ code: "SIMULATION_RUNS" });
    const { count } = await tx.simulation.updateMany({
      where: { id, status, heartbeatAt },
      data: { status: "WAITING", runner: null, attempts: 0, finishedAt: null },
    });
    if (count === 0) return refuse({ code: "STALE" });
    await audit(tx, {
      chain: chainOf(simulation.unit),
      actorId: viewer.employeeId,
      action: "resume-simulation",
      subject: "scheme",
      subjectId: schemeId,
      detail: { simulationId: id },
    });
    return done({ schemeId, simulationId: id });
  });
}

/**
 * Takes the oldest simulation that waits, or whose server has gone quiet, for this runner; null when there is none.
 * Of two servers that ask at once each gets another one. One that was interrupted again and again is given up.
 */
export async function claimSimulation(runner: string): Promise<Outcome<string | null>> {
  return transaction(async (tx) => {
    const claimed = await tx.$queryRaw<{ id: string; attempts: number }[]>`
      UPDATE "Simulation" SET "status" = 'RUNNING', "runner" = ${runner}::uuid, "heartbeatAt" = now(),
        "attempts" = "attempts" + 1
      WHERE "id" = (
        SELECT "id" FROM "Simulation"
        WHERE "status" = 'WAITING' OR ("status" = 'RUNNING' AND coalesce("heartbeatAt" < now() -
          ${SILENT_SECONDS} * interval '1 second', true))
        ORDER BY "createdAt", "id" LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING "id", "attempts"`;
    const found = claimed[0];
    if (found === undefined) return done(null);
    if (found.attempts <= MOST_ATTEMPTS) return done(found.id);
    await tx.simulation.update({
      where: { id: found.id },
      data: { status: "FAILED", finishedAt: now(), runner: null },
      select: { id: true },
    });
    return done(null);
  });
}

/** Gives up a simulation that this runner could not compute, so that the page says so instead of waiting for ever. */
export async function failSimulation(runner: string, id: string): Promise<Outcome<null>> {
  return transaction(async (tx) => {
    const { count } = await tx.simulation.updateMany({
      where: { id, runner, status: "RUNNING" },
      data: { status: "FAILED", finishedAt: now(), runner: null },
    });
    return count === 0 ? refuse({ code: "STALE" }) : done(null);
  });
}
