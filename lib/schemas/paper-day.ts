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
