import { withoutTrailingZeros } from "@/lib/scoring/ratio";

interface DecimalLike {
  toFixed(): string;
}

/** A `numeric` column as a plain decimal string without exponent or trailing zeros, the form in which rules read it. */
export const toDecimal = (value: DecimalLike): string => withoutTrailingZeros(value.toFixed());

/** The same for a nullable column. */
export const toDecimalOrNull = (value: DecimalLike | null): string | null =>
  value === null ? null : toDecimal(value);

/** A civil date as the database driver wants it: midnight UTC of YYYY-MM-DD. */
export const fromDay = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** A `date` column as YYYY-MM-DD. */
export const toDay = (date: Date): string => date.toISOString().slice(0, 10);

/** A nullable `date` column as YYYY-MM-DD or null. */
export const toDayOrNull = (date: Date | null): string | null => (date === null ? null : toDay(date));

/** A filter for text that holds these words, in any case; the signs of a pattern stand for themselves. */
export const holding = (words: string): { contains: string; mode: "insensitive" } => ({
  contains: words.trim().replace(/[\\%_]/g, String.raw`\$&`),
  mode: "insensitive",
});
