import { z } from "zod";
import { KEPT_DECIMAL, plainDecimal } from "@/lib/kernel/decimal";

/**
 * A number of at least 0 as people write it, kept as an exact decimal string with at most 6 decimals; an empty field
 * means no number yet.
 */
export const optionalDecimal = z
  .string()
  .optional()
  .transform((text) => (text === undefined || text.trim() === "" ? null : plainDecimal(text)))
  .pipe(
    z
      .string()
      .regex(KEPT_DECIMAL, "Tulis angka saja, misalnya 24,5. Paling banyak 6 angka di belakang koma.")
      .nullable(),
  );

export const id = z.uuid("Tautan tidak dikenali.");

/** The version a form was opened with. */
export const version = z.coerce.number().int().min(1);

/** A month as YYYY-MM. */
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "Bulan tidak dikenali.");

/** One line or a paragraph; inner line breaks stay, control characters do not. */
export const text = (longest: number) =>
  z
    .string()
    .transform((value) =>
      value
        .normalize("NFC")
        .replaceAll("\r\n", "\n")
        .replace(/[\p{Cc}--\n]/gv, "")
        .trim(),
    )
    .pipe(z.string().max(longest));

/** One line of words, at least as long as something that says anything. */
export const line = (longest: number) =>
  text(longest)
    .transform((typed) => typed.replace(/\s+/g, " "))
    .pipe(z.string().min(3));
