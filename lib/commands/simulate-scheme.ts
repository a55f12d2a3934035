import "server-only";
import { findScheme, schemeJson } from "@/lib/commands/scheme-facts";
import { audit } from "@/lib/db/audit";
import { transaction } from "@/lib/db/transaction";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { mayKeepSchemes, simulateScheme as decide } from "@/lib/domain/scheme-change";
import type { Viewer } from "@/lib/domain/viewer";
import type { SimulateSchemeInput } from "@/lib/schemas/scheme";

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
      chain: unit.opdId ?? "instansi",
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
