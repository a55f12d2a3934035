import { env } from "@/lib/server/env";

/** The moment now; the one place that asks the machine. */
export const now = (): Date => new Date();

/** Today as YYYY-MM-DD in the zone of the installation. */
export function today(): string {
  const fixed = env().TERAJU_TODAY;
  return fixed ?? new Intl.DateTimeFormat("sv-SE", { timeZone: env().TERAJU_ZONE }).format(now());
}

/** The hour of a moment in the zone of the installation, 0 to 23; on a fixed day it is always ten in the morning. */
export function hourOf(moment: Date): number {
  if (env().TERAJU_TODAY !== undefined) return 10;
  return Number(
    new Intl.DateTimeFormat("en-GB", {
      timeZone: env().TERAJU_ZONE,
      hour: "2-digit",
      hourCycle: "h23",
    }).format(moment),
  );
}

/** No zone of Indonesia knows summer time. */
const HOURS_AHEAD = { "Asia/Jakarta": 7, "Asia/Makassar": 8, "Asia/Jayapura": 9 } as const;

/** The moment at which a day begins in the zone of the installation. */
export const beginOf = (day: string): Date =>
  new Date(`${day}T00:00:00+0${HOURS_AHEAD[env().TERAJU_ZONE]}:00`);

const A_DAY = 24 * 60 * 60;

/** Seconds from a moment to the end of its day in the zone of the installation, at least one. */
export function secondsLeftOfDay(moment: Date): number {
  const local = Math.floor(moment.getTime() / 1000) + HOURS_AHEAD[env().TERAJU_ZONE] * 60 * 60;
  return A_DAY - (local % A_DAY);
}
