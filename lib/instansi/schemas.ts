import { z } from "zod";
import { CADENCES, INSTANSI_KINDS, OBJECTION_CLOCKS } from "@/lib/kernel/codes";
import { ZONES } from "@/lib/kernel/zone";
import { line, text, version } from "@/lib/kernel/fields";
import { areaCodeField } from "@/lib/organisation/schemas";
import { addEmployeeSchema } from "@/lib/people/schemas";
import { SCHEME_IDS } from "@/lib/scoring/schemes/shipped";

const kind = z.enum(INSTANSI_KINDS, "Pilih jenis instansi.");
const zone = z.enum(ZONES, "Pilih zona waktu.");
const workingDays = z
  .enum(["5", "6"], "Pilih lima atau enam hari kerja.")
  .transform((days) => (days === "6" ? 6 : 5));

/** A picture, or none: a browser sends an empty file where nothing was chosen. */
const logo = z
  .unknown()
  .optional()
  .transform((sent) => (sent instanceof File && sent.size > 0 ? sent : null));

/** Everything that has to be known before anybody can work. */
export const setUpSchema = z.object({
  ...addEmployeeSchema.shape,
  code: text(40)
    .transform((typed) => typed.toUpperCase().replace(/[^0-9A-Z]/g, ""))
    .pipe(z.string().min(1, "Tulis kode yang dicetak server.")),
  instansi: line(200),
  instansiKind: kind,
  areaCode: areaCodeField,
  logo,
  zone,
  workingDays,
  year: z.coerce.number("Pilih tahun.").int("Pilih tahun."),
  cadence: z.enum(CADENCES, "Pilih masa penilaian."),
  scheme: z.enum(SCHEME_IDS, "Pilih aturan nilai."),
  newPassword: z.string().min(1, "Kata sandi perlu diisi.").max(200),
});

export const correctInstansiSchema = z.object({
  version,
  kind,
  areaCode: areaCodeField,
  zone,
  workingDays,
  objectionClock: z.enum(OBJECTION_CLOCKS, "Pilih cara menghitung."),
  logo,
  dropLogo: z
    .literal("on")
    .optional()
    .transform((ticked) => ticked === "on"),
});

export type SetUpInput = z.infer<typeof setUpSchema>;
export type CorrectInstansiInput = z.infer<typeof correctInstansiSchema>;
