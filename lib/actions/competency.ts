"use server";
import { defineAction } from "@/lib/actions/define";
import { addCompetency } from "@/lib/commands/add-competency";
import { recordCompetencies } from "@/lib/commands/record-competencies";
import { saveCompetencyStandard } from "@/lib/commands/save-competency-standard";
import { competenciesSaved, standardSaved } from "@/lib/labels/competencies";
import {
  addCompetencySchema,
  recordCompetenciesSchema,
  saveCompetencyStandardSchema,
} from "@/lib/schemas/competency";

export const recordCompetenciesAction = defineAction(
  recordCompetenciesSchema,
  recordCompetencies,
  (value) => ({ message: competenciesSaved(value) }),
);

export const saveCompetencyStandardAction = defineAction(
  saveCompetencyStandardSchema,
  saveCompetencyStandard,
  (value) => ({ message: standardSaved(value) }),
);

export const addCompetencyAction = defineAction(addCompetencySchema, addCompetency, ({ name }) => ({
  message: `${name} ditambahkan. Pilih tingkatnya di daftar.`,
}));
