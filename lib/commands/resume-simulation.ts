import "server-only";
import { now } from "@/lib/clock";
import { audit } from "@/lib/db/audit";
import { transaction } from "@/lib/db/transaction";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { mayKeepSchemes } from "@/lib/domain/scheme-change";
import { viewOf } from "@/lib/domain/simulation";
import { holds, type Viewer } from "@/lib/domain/viewer";
import type { ResumeSimulationInput } from "@/lib/schemas/scheme";

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
      chain: simulation.unit.opdId ?? "instansi",
      actorId: viewer.employeeId,
      action: "resume-simulation",
      subject: "scheme",
      subjectId: schemeId,
      detail: { simulationId: id },
    });
    return done({ schemeId, simulationId: id });
  });
}
