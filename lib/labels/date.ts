import { type Zone, clockOf, dayOf } from "@/lib/kernel/zone";
import type { TermName } from "@/lib/kernel/term";
const MONTHS = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
] as const;
const SHORT_MONTHS = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "Mei",
  "Jun",
  "Jul",
  "Agu",
  "Sep",
  "Okt",
  "Nov",
  "Des",
] as const;
const DAYS = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"] as const;
const ROMAN = ["I", "II", "III", "IV"] as const;
const ZONE_NAMES: Readonly<Record<Zone, string>> = {
  "Asia/Jakarta": "WIB",
  "Asia/Makassar": "WITA",
  "Asia/Jayapura": "WIT",
};
const MS_PER_DAY = 86_400_000;

interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function civil(day: string): CivilDay {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(day);
  if (!match) throw new RangeError(`not a civil day: ${day}`);
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

const dayNumber = ({ year, month, day }: CivilDay): number => Date.UTC(year, month - 1, day) / MS_PER_DAY;

/** Month 1–12 in full: 6 → "Juni". */
export const monthName = (month: number): string => MONTHS[month - 1] ?? "";

/** Month 1–12 in three letters: 8 → "Agu". */
export const shortMonthName = (month: number): string => SHORT_MONTHS[month - 1] ?? "";

/** "2026-07-17" → "17 Juli 2026". */
export function formatDay(day: string): string {
  const { year, month, day: date } = civil(day);
  return `${date} ${monthName(month)} ${year}`;
}

/** "2026-07-17" → "17 Jul 2026". */
export function formatShortDay(day: string): string {
  const { year, month, day: date } = civil(day);
  return `${date} ${shortMonthName(month)} ${year}`;
}

/** "2026-07-08" → "8 Juli", where the year is known. */
export function formatDayMonth(day: string): string {
  const { month, day: date } = civil(day);
  return `${date} ${monthName(month)}`;
}

/** The name of the weekday: "2026-07-17" → "Jumat". */
export function weekdayName(day: string): string {
  return DAYS[(dayNumber(civil(day)) + 4) % 7] ?? "";
}

/** "2026-07-17" → "Jumat, 17 Juli 2026". */
export const formatLongDay = (day: string): string => `${weekdayName(day)}, ${formatDay(day)}`;

/** "2026-06" or a day in it → "Juni 2026". */
export function formatMonth(month: string): string {
  const { year, month: number } = civil(`${month.slice(0, 7)}-01`);
  return `${monthName(number)} ${year}`;
}

/** Whole days from today to the day; negative when it is past. */
export const daysBetween = (today: string, day: string): number =>
  dayNumber(civil(day)) - dayNumber(civil(today));

/** "Asia/Makassar" → "WITA". */
export const zoneName = (zone: Zone): string => ZONE_NAMES[zone];

/** The clock in the zone of the installation: "09.41 WIB". */
export const formatTime = (moment: Date, zone: Zone): string => `${clockOf(moment, zone)} ${zoneName(zone)}`;

/** Day and clock: "7 Juli 2026, 10.12 WIB". */
export const formatMoment = (moment: Date, zone: Zone): string =>
  `${formatDay(dayOf(moment, zone))}, ${formatTime(moment, zone)}`;

/** What is left until a deadline: "3 hari lagi", "hari ini, sampai 23.59 WIB", "lewat 2 hari". */
export function daysLeft(day: string, today: string, zone: Zone): string {
  const left = daysBetween(today, day);
  if (left === 0) return `hari ini, sampai 23.59 ${zoneName(zone)}`;
  return left > 0 ? `${left} hari lagi` : `lewat ${-left} hari`;
}

/** A deadline in full: "Jumat, 17 Juli 2026 (3 hari lagi)". */
export const formatDeadline = (day: string, today: string, zone: Zone): string =>
  `${formatLongDay(day)} (${daysLeft(day, today, zone)})`;

/** "Triwulan II 2026", or "Juni 2026" where terms are months. */
export function termName({ cadence, year, number }: TermName): string {
  return cadence === "TRIWULANAN"
    ? `Triwulan ${ROMAN[number - 1] ?? number} ${year}`
    : `${monthName(number)} ${year}`;
}

/** The same in a narrow place: "TW II", "Jun". */
export function shortTermName({ cadence, number }: TermName): string {
  return cadence === "TRIWULANAN" ? `TW ${ROMAN[number - 1] ?? number}` : shortMonthName(number);
}
