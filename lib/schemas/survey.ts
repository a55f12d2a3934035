import { z } from "zod";
import { EDUCATIONS, OCCUPATIONS, SEXES } from "@/lib/domain/survey";
import { text } from "@/lib/schemas/shared";
import { UNSUR } from "@/lib/scoring/codes";

const answer = z.enum(["1", "2", "3", "4"]).transform(Number);

/** A choice that may be left out; an untouched select sends an empty string. */
const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.union([z.enum(values), z.literal("").transform(() => undefined)]).optional();

/** One questionnaire: answers by the name of the unsur, never by position. */
export const submitSurveySchema = z.object({
  slug: z.string().min(1).max(200),
  submissionKey: z.uuid("Muat ulang halaman survei, lalu kirim lagi."),
  answers: z.partialRecord(z.enum(UNSUR), answer).default({}),
  sex: choice(SEXES),
  education: choice(EDUCATIONS),
  occupation: choice(OCCUPATIONS),
  message: text(1000).optional(),
});

export type SubmitSurveyInput = z.infer<typeof submitSurveySchema>;
