import "server-only";
import { seesHolidays, type Holiday } from "@/lib/holidays/rules";
import type { Viewer } from "@/lib/kernel/viewer";
import { db } from "@/lib/server/db/client";
import { fromDay, toDay } from "@/lib/server/db/columns";

export interface HolidayYear {
  year: number;
  /** Years in which a holiday is recorded, and the one asked for, oldest first. */
  years: number[];
  holidays: Holiday[];
}

/** The holidays of a year by day, for whoever keeps or audits them; null for everyone else. */
export async function listHolidays(viewer: Viewer, year: number): Promise<HolidayYear | null> {
  if (!seesHolidays(viewer)) return null;
  const [rows, known] = await Promise.all([
    db.holiday.findMany({
      where: { day: { gte: fromDay(`${year}-01-01`), lte: fromDay(`${year}-12-31`) } },
      orderBy: { day: "asc" },
    }),
    db.$queryRaw<{ year: number }[]>`
      SELECT DISTINCT extract(year FROM "day")::int AS "year" FROM "Holiday" ORDER BY 1 DESC LIMIT 20`,
  ]);
  const years = [...new Set([year, ...known.map((row) => row.year)])].toSorted((a, b) => a - b);
  return { year, years, holidays: rows.map((row) => ({ ...row, day: toDay(row.day) })) };
}
