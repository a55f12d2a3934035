const FORMULA = /^[=+\-@\t\r]/;

/** A text that no spreadsheet reads as a formula. */
export const withoutFormula = (value: string): string => (FORMULA.test(value) ? `'${value}` : value);

/** One cell: quoted, and made harmless when a spreadsheet would read it as a formula. */
function cell(value: string): string {
  const safe = withoutFormula(value);
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV the way spreadsheets with Indonesian settings open it: semicolons, decimal commas, UTF-8 with mark. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(";")).join("\r\n")}\r\n`;
