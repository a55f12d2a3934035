/** One row of a rotation as it is typed. */
export interface TypedRow {
  readonly nip: string;
  readonly unit: string;
  readonly position: string;
}

export const isBlank = ({ nip, unit, position }: TypedRow): boolean =>
  `${nip}${unit}${position}`.trim() === "";

/** Rows out of a spreadsheet: NIP, code of the unit and position, parted by tabs, or by semicolons. */
export function pastedRows(text: string): TypedRow[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [nip = "", unit = "", ...position] = line.split(line.includes("\t") ? "\t" : ";");
      return { nip: nip.trim(), unit: unit.trim(), position: position.join(" ").trim() };
    });
}

/** The rows after a button was pressed: those with something in them, and so many empty ones more. */
export const grownRows = (rows: readonly TypedRow[], more: number): TypedRow[] => [
  ...rows.filter((row) => !isBlank(row)),
  ...Array.from({ length: more }, () => ({ nip: "", unit: "", position: "" })),
];

/** A NIP with any spacing as it is stored; null when it is none. */
export function nipOf(text: string): string | null {
  const digits = text.replace(/[\s.-]/g, "");
  return /^\d{18}$/.test(digits) ? digits : null;
}

/** Names of positions match whatever their case and spacing. */
export const sameName = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (name: string): string => name.trim().replace(/\s+/g, " ").toLowerCase();
