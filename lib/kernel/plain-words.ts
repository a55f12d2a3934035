/** Capitals and figures only, so that "u 1. persyaratan" and "U1 Persyaratan" are the same. */
export const plainWords = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, " ")
    .trim();
