/**
 * Civil days as strings YYYY-MM-DD and months as YYYY-MM, computed on whole day numbers: no clock, no zone,
 * so that the last day of a term is the same day in WIB, WITA and WIT. Days and months compare as strings.
 */
export type Day = string;
export type Month = string;

/** Days on which an office is closed besides its weekend. */
type Holidays = ReadonlySet<Day>;

/** When an office works: from Monday on five or six days a week, never on a holiday. */
export interface OfficeDays {
  readonly week: 5 | 6;
  readonly holidays: Holidays;
}

export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

export interface Quarter {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
}

/** A part of a year that is judged. */
interface TermOfYear {
  readonly cadence: "BULANAN" | "TRIWULANAN";
  readonly year: number;
  readonly number: number;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const DAYS_IN_400_YEARS = 146_097;
const USUAL_DAYS: OfficeDays = { week: 5, holidays: new Set() };

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days in a month of a year, months counted from 1; 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  const february = isLeap(year) ? 29 : 28;
  return [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function readDay(day: Day): Civil | null {
  const match = DAY.exec(day);
  if (match === null) return null;
  const [year = 0, month = 0, date = 0] = match.slice(1).map(Number);
  return date >= 1 && date <= daysInMonth(year, month) ? { year, month, day: date } : null;
}

function civil(day: Day): Civil {
  const found = readDay(day);
  if (found === null) throw new RangeError(`not a day: ${day}`);
  return found;
}

/** Whether a text is a real day, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  return readDay(text) !== null;
}

/** Whether a text is a month, YYYY-MM. */
export function isMonth(text: string): boolean {
  return MONTH.test(text) && isDay(`${text}-01`);
}

/** Days since 1 March of year 0: a year that begins in March ends with its leap day. */
function toNumber({ year, month, day }: Civil): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return (
    era * DAYS_IN_400_YEARS +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear
  );
}

function fromNumber(count: number): Day {
  const era = Math.floor(count / DAYS_IN_400_YEARS);
  const dayOfEra = count - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((shifted + 2) % 12) + 1;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1, 2)}`;
}

/** The day so many days later, or earlier for a negative number. */
export function addDays(day: Day, days: number): Day {
  return fromNumber(toNumber(civil(day)) + days);
}

export const dayAfter = (day: Day): Day => addDays(day, 1);
export const dayBefore = (day: Day): Day => addDays(day, -1);

/** 1 for Monday to 7 for Sunday. */
export function weekday(day: Day): number {
  // 1 March of year 0 was a Wednesday.
  return ((toNumber(civil(day)) + 2) % 7) + 1;
}

/** Monday to Friday, or to Saturday where the office works six days, and not a holiday. */
export function isWorkingDay(day: Day, { week, holidays }: OfficeDays = USUAL_DAYS): boolean {
  return weekday(day) <= week && !holidays.has(day);
}

/** The day on which so many working days (0 or more) have passed since `day`, which is not counted itself. */
export function addWorkingDays(day: Day, days: number, office: OfficeDays = USUAL_DAYS): Day {
  let reached = day;
  let left = days;
  while (left > 0) {
    reached = dayAfter(reached);
    if (isWorkingDay(reached, office)) left -= 1;
  }
  return reached;
}

/** The month a day lies in. */
export function monthOf(day: Day): Month {
  const { year, month } = civil(day);
  return `${pad(year, 4)}-${pad(month, 2)}`;
}

/** The month so many months later, or earlier for a negative number. */
export function addMonths(month: Month, months: number): Month {
  const { year, month: ordinal } = civil(`${month}-01`);
  const count = year * 12 + ordinal - 1 + months;
  return `${pad(Math.floor(count / 12), 4)}-${pad((count % 12) + 1, 2)}`;
}

/** First and last day of a month. */
export function daysOfMonth(month: Month): DayRange {
  const { year, month: ordinal } = civil(`${month}-01`);
  return { from: `${month}-01`, to: `${month}-${pad(daysInMonth(year, ordinal), 2)}` };
}

/** Every month a range touches, in order. */
export function monthsIn({ from, to }: DayRange): readonly Month[] {
  const months: Month[] = [];
  for (let month = monthOf(from); month <= monthOf(to); month = addMonths(month, 1)) months.push(month);
  return months;
}

/** The quarter a day lies in. */
export function quarterOf(day: Day): Quarter {
  const { year, month } = civil(day);
  if (month <= 3) return { year, quarter: 1 };
  if (month <= 6) return { year, quarter: 2 };
  return { year, quarter: month <= 9 ? 3 : 4 };
}

/** First and last day of a quarter. */
export const daysOfQuarter = ({ year, quarter }: Quarter): DayRange =>
  daysOfTerm({ cadence: "TRIWULANAN", year, number: quarter });

/** First and last day of a month or a quarter of a year, counted from 1. */
export function daysOfTerm({ cadence, year, number }: TermOfYear): DayRange {
  const span = cadence === "BULANAN" ? 1 : 3;
  const first = `${pad(year, 4)}-${pad((number - 1) * span + 1, 2)}`;
  return { from: daysOfMonth(first).from, to: daysOfMonth(addMonths(first, span - 1)).to };
}

/** Whether a day lies in a range, both ends included. */
export function isWithin(day: Day, { from, to }: DayRange): boolean {
  return from <= day && day <= to;
}

/** The days two ranges share; null where they share none. */
export function overlap(a: DayRange, b: DayRange): DayRange | null {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from <= to ? { from, to } : null;
}

/** A quarter in an address or a file: "2026-Q3". */
export const quarterCode = ({ year, number }: { readonly year: number; readonly number: number }): string =>
  `${year}-Q${number}`;
