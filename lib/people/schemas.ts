import { z } from "zod";

/** A NIP with any spacing. */
export const nipField = z
  .string()
  .max(40)
  .transform((value) => value.replace(/[\s.-]/g, ""))
  .pipe(z.string().regex(/^\d{18}$/, "NIP terdiri dari 18 angka."));

export const findByNipSchema = z.object({ nip: nipField });

export type FindByNipInput = z.infer<typeof findByNipSchema>;
