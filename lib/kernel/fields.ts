import { z } from "zod";

const INDONESIAN = /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;

/** "1.224", "24,5", "1.200,75" and "24.5" as a plain decimal string; a dot groups thousands only where it can. */
export function plainDecimal(text: string): string {
  const typed = text.trim().replace(/\s/g, "");
  if (INDONESIAN.test(typed)) return typed.replaceAll(".", "").replace(",", ".");
  return typed.replace(",", ".");
}

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
      .regex(
        /^\d{1,14}(\.\d{1,6})?$/,
        "Tulis angka saja, misalnya 24,5. Paling banyak 6 angka di belakang koma.",
      )
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
