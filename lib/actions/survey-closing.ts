"use server";
import { defineAction } from "@/lib/actions/define";
import { closeSurveyTerm } from "@/lib/commands/close-survey-term";
import { surveyClosed } from "@/lib/labels/survey-closing";
import { closeSurveyTermSchema } from "@/lib/schemas/survey-closing";

export const closeSurveyTermAction = defineAction(
  closeSurveyTermSchema,
  closeSurveyTerm,
  ({ ordinal, cadence, year, ...counts }) => ({
    message: surveyClosed({ cadence, year, number: ordinal }, counts),
  }),
);
