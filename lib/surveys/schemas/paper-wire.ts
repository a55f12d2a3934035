import { z } from "zod";
import { EDUCATIONS, OCCUPATIONS, SEXES } from "@/lib/surveys/rules/answers";
import type { PaperRow } from "@/lib/surveys/schemas/paper-answers";

/** Checked rows as one text between the two steps of an import, a line each: "5|2026-08-31|4434-4444|L|S1|PNS". */
export const packRows = (rows: readonly PaperRow[]): string =>
  rows
    .map(({ row, day, pattern, sex, education, occupation }) =>
      [row, day ?? "", pattern, sex ?? "", education ?? "", occupation ?? ""].join("|"),
    )
    .join("\n");

const open = <const T extends readonly [string, ...string[]]>(codes: T) =>
  z.union([z.enum(codes), z.literal("").transform(() => null)]);

const wireRow = z
  .tuple([
    z.coerce.number().int().min(1),
    z.iso.date(),
    z.string().regex(/^[1-4-]{9}$/),
    open(SEXES),
    open(EDUCATIONS),
    open(OCCUPATIONS),
  ])
  .transform(([row, day, pattern, sex, education, occupation]) => ({
    row,
    day,
    pattern,
    sex,
    education,
    occupation,
  }));

export type WireRow = z.infer<typeof wireRow>;

/** The rows again, or null when the text was not packed here. */
export function unpackRows(text: string): readonly WireRow[] | null {
  const parsed = z
    .array(wireRow)
    .safeParse(text === "" ? [] : text.split("\n").map((line) => line.split("|")));
  return parsed.success ? parsed.data : null;
}

const MONTHS = ["JAN", "FEB", "MAR", "APR", "MEI", "JUN", "JUL", "AGU", "SEP", "OKT", "NOV", "DES"] as const;
/** Days from 30 December 1899, as spreadsheets count them: the years 2000 to 2099. */
const [FIRST_SERIAL, LAST_SERIAL] = [36_526, 73_050];
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

function civil(year: number, month: number, date: number): string | null {
  const day = new Date(Date.UTC(year, month - 1, date));
  const isReal =
    day.getUTCFullYear() === year &&
    day.getUTCMonth() === month - 1 &&
    day.getUTCDate() === date &&
    year >= 2000 &&
    year < 2100;
  return isReal ? day.toISOString().slice(0, 10) : null;
}

function monthOf(word: string): number {
  const start = word.toUpperCase().slice(0, 3).replace("AGS", "AGU");
  return MONTHS.findIndex((month) => month === start) + 1;
}

const ofSerial = (serial: number): string | null =>
  serial >= FIRST_SERIAL && serial <= LAST_SERIAL
    ? new Date(EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10)
    : null;

/**
 * A day as offices write it: "2026-08-31", "31/8/2026", "31-08-26", "31 Agustus 2026", or the number of
 * a spreadsheet; null for anything else.
 */
export function dayOf(cell: string | number): string | null {
  if (typeof cell === "number") return ofSerial(cell);
  const iso = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<date>\d{1,2})$/.exec(cell.trim());
  const local =
    /^(?<date>\d{1,2})[/.\-\s]+(?<month>\d{1,2}|[A-Za-z]{3,9})[/.\-\s]+(?<year>\d{4}|\d{2})$/.exec(
      cell.trim(),
    );
  const { year = "", month = "", date = "" } = (iso ?? local)?.groups ?? {};
  return civil(
    Number(year.length === 2 ? `20${year}` : year),
    /\d/.test(month) ? Number(month) : monthOf(month),
    Number(date),
  );
}
