import { z } from "zod";
import { isDay } from "@/lib/kernel/calendar";
import { COMPETENCY_GROUPS } from "@/lib/kernel/codes";
import { id, text } from "@/lib/kernel/fields";

const day = z.string().refine(isDay, "Pilih tanggal penilaian.");

const level = (pattern: RegExp, words: string) =>
  z
    .string()
    .optional()
    .transform((typed) => (typed === undefined || typed === "" ? null : typed))
    .pipe(z.string().regex(pattern, words).nullable())
    .transform((digit) => (digit === null ? null : Number.parseInt(digit, 10)));

const SEEN = z.string().max(20_000).default("");

/** The assessed levels of one person on one day; an empty field was not assessed that day. */
export const recordCompetenciesSchema = z
  .object({
    employeeId: id,
    assessedOn: day,
    seen: SEEN,
    levels: z.array(z.object({ competencyId: id, level: level(/^[0-5]$/, "Tingkat 0 sampai 5.") })).max(200),
  })
  .superRefine(({ levels }, context) => {
    if (levels.every((line) => line.level === null))
      context.addIssue({ code: "custom", path: ["levels"], message: "Isi paling sedikit satu tingkat." });
  });

/** The levels a position asks for; an empty field asks for nothing. */
export const saveCompetencyStandardSchema = z.object({
  positionId: id,
  seen: SEEN,
  levels: z.array(z.object({ competencyId: id, level: level(/^[1-5]$/, "Tingkat 1 sampai 5.") })).max(500),
});

/** One more competency to choose from. */
export const addCompetencySchema = z.object({
  code: text(30).pipe(
    z
      .string()
      .regex(
        /^[\p{L}\d][\p{L}\d.\-]*$/v,
        "Kode terdiri dari huruf, angka, titik atau tanda hubung, tanpa spasi.",
      ),
  ),
  name: text(200).pipe(z.string().min(3)),
  group: z.enum(COMPETENCY_GROUPS),
});

export type RecordCompetenciesInput = z.infer<typeof recordCompetenciesSchema>;
export type SaveCompetencyStandardInput = z.infer<typeof saveCompetencyStandardSchema>;
export type AddCompetencyInput = z.infer<typeof addCompetencySchema>;
