import { isDay, type Day } from "@/lib/kernel/calendar";

const MONTHS = ["JAN", "FEB", "MAR", "APR", "MEI", "JUN", "JUL", "AGU", "SEP", "OKT", "NOV", "DES"] as const;
/** Spreadsheets count days from 30 December 1899. */
const EPOCH = Date.UTC(1899, 11, 30);
const A_DAY = 86_400_000;
const FURTHEST_SERIAL = 109_574;

/** Years that a day may lie in; another one is a slip of the pen. */
interface Years {
  readonly first: number;
  readonly last: number;
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

function civil(year: number, month: number, date: number): Day | null {
  const day = `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
  return isDay(day) ? day : null;
}

function monthOf(word: string): number {
  const start = word.toUpperCase().slice(0, 3).replace("AGS", "AGU");
  return MONTHS.findIndex((month) => month === start) + 1;
}

const ofSerial = (serial: number): Day | null =>
  serial >= 1 && serial < FURTHEST_SERIAL
    ? new Date(EPOCH + Math.floor(serial) * A_DAY).toISOString().slice(0, 10)
    : null;

function ofText(text: string): Day | null {
  const iso = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<date>\d{1,2})$/.exec(text.trim());
  const local =
    /^(?<date>\d{1,2})[/.\-\s]+(?<month>\d{1,2}|[A-Za-z]{3,9})[/.\-\s]+(?<year>\d{4}|\d{2})$/.exec(
      text.trim(),
    );
  const { year = "", month = "", date = "" } = (iso ?? local)?.groups ?? {};
  return civil(
    Number(year.length === 2 ? `20${year}` : year),
    /\d/.test(month) ? Number(month) : monthOf(month),
    Number(date),
  );
}

/**
 * A day as offices write it: "2026-08-31", "31/8/2026", "31-08-26", "31 Agustus 2026", or the number of
 * a spreadsheet; null for anything else, and for a year outside.
 */
export function writtenDay(cell: string | number, { first, last }: Years): Day | null {
  const day = typeof cell === "number" ? ofSerial(cell) : ofText(cell);
  if (day === null) return null;
  const year = Number(day.slice(0, 4));
  return year >= first && year <= last ? day : null;
}
