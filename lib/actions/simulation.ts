import { defineAction } from "@/lib/actions/define";
import { resumeSimulation } from "@/lib/commands/resume-simulation";
import { simulateScheme } from "@/lib/commands/simulate-scheme";
import { wakeSimulations } from "@/lib/jobs/simulations";
import { resumeSimulationSchema, simulateSchemeSchema } from "@/lib/schemas/scheme";

export const simulateSchemeAction = defineAction(simulateSchemeSchema, simulateScheme, begin);

export const resumeSimulationAction = defineAction(resumeSimulationSchema, resumeSimulation, begin);

function begin({ schemeId, simulationId }: { schemeId: string; simulationId: string }): { redirect: string } {
  wakeSimulations();
  return { redirect: `/admin/skema/${schemeId}/simulasi/${simulationId}` };
}
