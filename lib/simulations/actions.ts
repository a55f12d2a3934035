"use server";

import { defineAction } from "@/lib/server/actions/define";
import { resumeSimulation, simulateScheme } from "@/lib/simulations/commands/simulate-scheme";
import { wakeSimulations } from "@/lib/simulations/jobs";
import { resumeSimulationSchema, simulateSchemeSchema } from "@/lib/schemes/schemas/scheme";

export const simulateSchemeAction = defineAction(simulateSchemeSchema, simulateScheme, begin);

export const resumeSimulationAction = defineAction(resumeSimulationSchema, resumeSimulation, begin);

function begin({ schemeId, simulationId }: { schemeId: string; simulationId: string }): { redirect: string } {
  wakeSimulations();
  return { redirect: `/admin/skema/${schemeId}/simulasi/${simulationId}` };
}
