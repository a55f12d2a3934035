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

const OFFSET = { "Asia/Jakarta": "+07:00", "Asia/Makassar": "+08:00", "Asia/Jayapura": "+09:00" } as const;

/** The moment at which a day begins in the zone of the installation. */
export const beginOf = (day: string): Date => new Date(`${day}T00:00:00${OFFSET[env().TERAJU_ZONE]}`);

/** Seconds from a moment to the end of its day in the zone of the installation, at least one. */
export function secondsLeftOfDay(moment: Date): number {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: env().TERAJU_ZONE,
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  }).format(moment);
  const [hours = 0, minutes = 0, seconds = 0] = parts.split(":").map(Number);
  return 24 * 3600 - (hours * 3600 + minutes * 60 + seconds);
}
