"use server";
import { defineAction } from "@/lib/server/actions/define";
import { addCompetency, recordCompetencies, saveCompetencyStandard } from "@/lib/competencies/commands";
import { competenciesSaved, standardSaved } from "@/lib/competencies/labels";
import {
  addCompetencySchema,
  recordCompetenciesSchema,
  saveCompetencyStandardSchema,
} from "@/lib/competencies/schemas";

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
