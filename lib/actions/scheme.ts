"use server";
import { defineAction } from "@/lib/actions/define";
import { activateScheme } from "@/lib/commands/activate-scheme";
import { copyScheme } from "@/lib/commands/copy-scheme";
import { deleteScheme } from "@/lib/commands/delete-scheme";
import { resumeSimulation } from "@/lib/commands/resume-simulation";
import { saveScheme } from "@/lib/commands/save-scheme";
import { simulateScheme } from "@/lib/commands/simulate-scheme";
import { wakeSimulations } from "@/lib/jobs/simulations";
import { formatDay } from "@/lib/labels/date";
import {
  activateSchemeSchema,
  copySchemeSchema,
  deleteSchemeSchema,
  resumeSimulationSchema,
  saveSchemeSchema,
  simulateSchemeSchema,
} from "@/lib/schemas/scheme";

export const saveSchemeAction = defineAction(saveSchemeSchema, saveScheme, ({ schemeId }) => ({
  redirect: `/admin/skema/${schemeId}`,
}));

export const copySchemeAction = defineAction(copySchemeSchema, copyScheme, ({ schemeId }) => ({
  redirect: `/admin/skema/${schemeId}/ubah`,
}));

export const deleteSchemeAction = defineAction(deleteSchemeSchema, deleteScheme, () => ({
  redirect: "/admin/skema",
}));

export const activateSchemeAction = defineAction(
  activateSchemeSchema,
  activateScheme,
  ({ unit, startsOn }) => ({
    message: `Aturan ini berlaku untuk ${unit} sejak ${formatDay(startsOn)}. Penetapan sebelumnya tetap tersimpan.`,
  }),
);

export const simulateSchemeAction = defineAction(simulateSchemeSchema, simulateScheme, begin);

export const resumeSimulationAction = defineAction(resumeSimulationSchema, resumeSimulation, begin);

function begin({ schemeId, simulationId }: { schemeId: string; simulationId: string }): { redirect: string } {
  wakeSimulations();
  return { redirect: `/admin/skema/${schemeId}/simulasi/${simulationId}` };
}
