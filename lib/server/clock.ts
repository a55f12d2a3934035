import * as zone from "@/lib/kernel/zone";
import { env } from "@/lib/server/env";

/** The moment now; the one place that asks the machine. */
export const now = (): Date => new Date();

/** Today as YYYY-MM-DD in the zone of the installation. */
export const today = (): string => env().TERAJU_TODAY ?? zone.dayOf(now(), env().TERAJU_ZONE);

/** The hour of a moment in the zone of the installation, 0 to 23; on a fixed day it is always ten in the morning. */
export const hourOf = (moment: Date): number =>
  env().TERAJU_TODAY === undefined ? zone.hourOf(moment, env().TERAJU_ZONE) : 10;

/** The moment at which a day begins in the zone of the installation. */
export const beginOf = (day: string): Date => zone.beginOf(day, env().TERAJU_ZONE);

const SECOND = 1000;
const A_DAY = 24 * 60 * 60;

/** Seconds from a moment to the end of its day in the zone of the installation, at least one. */
export function secondsLeftOfDay(moment: Date): number {
  const begun = beginOf(zone.dayOf(moment, env().TERAJU_ZONE));
  return A_DAY - Math.floor((moment.getTime() - begun.getTime()) / SECOND);
}
