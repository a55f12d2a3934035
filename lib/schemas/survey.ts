import { z } from "zod";
import { SERVICE_OUTCOMES } from "@/lib/domain/service";
import { EDUCATIONS, OCCUPATIONS, SEXES } from "@/lib/domain/survey";
import { text } from "@/lib/schemas/shared";
import { UNSUR } from "@/lib/scoring/codes";

const answer = z.enum(["1", "2", "3", "4"]).transform(Number);

/** A choice that may be left out; an untouched select sends an empty string. */
const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.union([z.enum(values), z.literal("").transform(() => undefined)]).optional();

/** Something carried along by the form: too long or of another shape, it is as if it were not there. */
const carried = (longest: number) => z.string().max(longest).catch("").default("");

/** One questionnaire: answers by the name of the unsur, never by position. */
export const submitSurveySchema = z.object({
  slug: z.string().min(1).max(200),
  submissionKey: z.uuid("Muat ulang halaman survei, lalu kirim lagi."),
  /** Proves that the form came from us for this service, and when it was made. */
  stamp: carried(100),
  /** The signed service point, and the ticket, of the address. */
  t: carried(60),
  karcis: carried(40),
  language: carried(10),
  outcome: choice(SERVICE_OUTCOMES),
  answers: z.partialRecord(z.enum(UNSUR), answer).default({}),
  /** Additional questions by their id: the position of the answer, from 0. */
  extra: z.record(z.uuid(), z.coerce.number().int().min(0).max(4)).catch({}).default({}),
  sex: choice(SEXES),
  education: choice(EDUCATIONS),
  occupation: choice(OCCUPATIONS),
  message: text(1000).optional(),
});

export type SubmitSurveyInput = z.infer<typeof submitSurveySchema>;
