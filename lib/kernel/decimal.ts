const INDONESIAN = /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;

/** "1.224", "24,5", "1.200,75" and "24.5" as a plain decimal string; a dot groups thousands only where it can. */
export function plainDecimal(text: string): string {
  const typed = text.trim().replace(/\s/g, "");
  if (INDONESIAN.test(typed)) return typed.replaceAll(".", "").replace(",", ".");
  return typed.replace(",", ".");
}

/** A number of at least 0 that can be kept as it is: at most 14 digits before the point and 6 behind it. */
export const KEPT_DECIMAL = /^\d{1,14}(\.\d{1,6})?$/;

/** The number a person has typed, or null while it is none. */
export function readDecimal(text: string): string | null {
  const plain = plainDecimal(text);
  return KEPT_DECIMAL.test(plain) ? plain : null;
}

/** Whether somebody else could read another number in it: a dot or a blank, or a comma where English groups. */
export const isAmbiguousNumber = (text: string): boolean => /[.\s]|,\d{3}$/.test(text.trim());
