import { z } from "zod";
import { id, text, version } from "@/lib/kernel/fields";

/** A NIP with any spacing. */
export const nipField = z
  .string()
  .max(40)
  .transform((value) => value.replace(/[\s.-]/g, ""))
  .pipe(z.string().regex(/^\d{18}$/, "NIP terdiri dari 18 angka."));

export const findByNipSchema = z.object({ nip: nipField });

export type FindByNipInput = z.infer<typeof findByNipSchema>;

/** One line, with single spaces: a name with its titles. */
const nameField = text(120)
  .transform((typed) => typed.replace(/\s+/g, " "))
  .pipe(z.string().min(3));

const emailField = text(120)
  .pipe(z.union([z.literal(""), z.email("Tulis alamat surel lengkap, misalnya nama@contoh.go.id.")]))
  .transform((typed) => (typed === "" ? null : typed.toLowerCase()));

const personFields = {
  nip: nipField,
  name: nameField,
  kind: z.enum(["PNS", "PPPK"]),
  golongan: z.string().min(1, "Pilih golongan.").max(10),
  email: emailField,
};

/** Somebody new; she is placed afterwards. */
export const addEmployeeSchema = z.object(personFields);

export const correctEmployeeSchema = z.object({
  ...personFields,
  employeeId: id,
  version,
  reason: text(300).default(""),
});

export type AddEmployeeInput = z.infer<typeof addEmployeeSchema>;
export type CorrectEmployeeInput = z.infer<typeof correctEmployeeSchema>;
