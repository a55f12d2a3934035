import { z } from "zod";
import { plainDecimal } from "@/lib/kernel/decimal";
import { isDay } from "@/lib/kernel/calendar";
import { UNSUR } from "@/lib/kernel/codes";
import { text, id } from "@/lib/kernel/fields";
import { SERVICE_OUTCOMES } from "@/lib/kernel/service";
import { MOST_PAPER_BYTES } from "@/lib/kernel/workbook";
import { EDUCATIONS, OCCUPATIONS, SEXES, REVIEW_DECISIONS, REVIEW_SCOPES } from "@/lib/surveys/rules/answers";
import { QUARANTINE_REASONS } from "@/lib/surveys/rules/trust";

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

/** A whole number as people write it, "1.250" too. */
const users = z
  .string()
  .transform(plainDecimal)
  .pipe(
    z
      .string()
      .min(1, "Jumlah pengguna perlu diisi.")
      .regex(/^\d{1,8}$/, "Tulis bilangan bulat, misalnya 1.250."),
  )
  .transform(Number);

export const recordServiceUsersSchema = z.object({ serviceId: id, termId: id, users });

export type RecordServiceUsersInput = z.infer<typeof recordServiceUsersSchema>;

export const closeSurveyTermSchema = z.object({ termId: id });

export type CloseSurveyTermInput = z.infer<typeof closeSurveyTermSchema>;

const day = z
  .union([z.iso.date("Tulis tanggal yang ada di kalender."), z.literal("").transform(() => null)])
  .default(null);

/** The first step: a workbook, and the day of questionnaires that have none. */
const checkPaper = z.object({
  next: z.literal("check"),
  serviceId: id,
  file: z
    .instanceof(File, { message: "Pilih berkas XLSX." })
    .refine(({ size }) => size > 0, "Pilih berkas XLSX yang berisi.")
    .refine(
      ({ size }) => size <= MOST_PAPER_BYTES,
      "Berkas lebih besar dari 2 MB. Bagi menjadi beberapa berkas.",
    ),
  day,
});

const MOST_TEXT = 200_000;

/** The second step: what was checked, signed, and whether faulty rows may be left out. */
const takePaper = z.object({
  next: z.enum(["all", "valid"]),
  serviceId: id,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  fileName: z.string().max(200),
  faults: z.coerce.number().int().min(0),
  rows: z
    .string()
    .max(MOST_TEXT)
    .transform((text) => text.replaceAll("\r\n", "\n")),
  proof: z.string().max(100),
});

export const importPaperSchema = z.discriminatedUnion("next", [checkPaper, takePaper]);
export const takeBackPaperSchema = z.object({ serviceId: id, importId: id });

export type ImportPaperInput = z.infer<typeof importPaperSchema>;
export type TakePaperInput = z.infer<typeof takePaper>;
export type TakeBackPaperInput = z.infer<typeof takeBackPaperSchema>;

const left = z.literal("").transform(() => undefined);

/** What the list of waiting answers is narrowed to; an untouched field is absent. */
export const reviewFilterSchema = z.object({
  reason: z.union([z.enum(QUARANTINE_REASONS), left]).optional(),
  day: z.union([z.string().refine(isDay, "Pilih tanggal."), left]).optional(),
});

/** A decision about marked answers, or about all that the filter showed until the moment the page was made. */
export const reviewAnswersSchema = reviewFilterSchema.extend({
  serviceId: id,
  scope: z.enum(REVIEW_SCOPES, "Pilih jawaban yang dicentang atau semua yang cocok."),
  ids: z.array(id).default([]),
  until: z.iso.datetime(),
  decision: z.enum(REVIEW_DECISIONS, "Pilih dihitung atau tetap dikeluarkan."),
  note: text(500).pipe(z.string().min(10, "Tulis alasan keputusan, paling sedikit 10 huruf.")),
});

export type ReviewAnswersInput = z.infer<typeof reviewAnswersSchema>;

/** The view of the list of services as the address asks for it; what is not known falls back. */
export const figureViewSchema = z.object({
  tampilan: z.enum(["layanan", "unit", "opd", "petugas"]).catch("layanan"),
  urut: z.enum(["nama", "ikm-rendah", "ikm-tinggi", "responden", "dikeluarkan"]).catch("nama"),
});
