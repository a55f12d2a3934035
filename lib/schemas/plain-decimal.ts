const INDONESIAN = /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;

/** "1.224", "24,5", "1.200,75" and "24.5" as a plain decimal string; a dot groups thousands only where it can. */
export function plainDecimal(text: string): string {
  const typed = text.trim().replace(/\s/g, "");
  if (INDONESIAN.test(typed)) return typed.replaceAll(".", "").replace(",", ".");
  return typed.replace(",", ".");
}
