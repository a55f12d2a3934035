import type { Day } from "@/lib/kernel/calendar";

/** National holidays whose day is fixed; the feasts that move are entered by each office from the yearly decree. */
export const HOLIDAYS = [
  { monthDay: "01-01", name: "Tahun Baru Masehi" },
  { monthDay: "05-01", name: "Hari Buruh Internasional" },
  { monthDay: "06-01", name: "Hari Lahir Pancasila" },
  { monthDay: "08-17", name: "Hari Kemerdekaan Republik Indonesia" },
  { monthDay: "12-25", name: "Hari Raya Natal" },
] as const;

/** The years the demo speaks of: this one, the one before and the next. */
export function holidayYears(today: Day): number[] {
  const year = Number(today.slice(0, 4));
  return [year - 1, year, year + 1];
}
