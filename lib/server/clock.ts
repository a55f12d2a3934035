import * as zone from "@/lib/kernel/zone";
import type { Zone } from "@/lib/kernel/zone";
import { env } from "@/lib/server/env";

// Other bundles of the same process evaluate this file again; they share one clock.
const kept: typeof globalThis & { terajuZone?: Zone } = globalThis;

/** The zone of the installation, as its row said when it was last read; Jakarta before anybody has set one. */
export const ownZone = (): Zone => kept.terajuZone ?? "Asia/Jakarta";

/** Whoever reads the row of the instansi tells the clock. */
export function keepZone(read: Zone): void {
  kept.terajuZone = read;
}

/** The moment now; the one place that asks the machine. */
export const now = (): Date => new Date();

/** Today as YYYY-MM-DD in the zone of the installation. */
export const today = (): string => env().TERAJU_TODAY ?? zone.dayOf(now(), ownZone());

/** The hour of a moment in the zone of the installation, 0 to 23; on a fixed day it is always ten in the morning. */
export const hourOf = (moment: Date): number =>
  env().TERAJU_TODAY === undefined ? zone.hourOf(moment, ownZone()) : 10;

/** The moment at which a day begins in the zone of the installation. */
export const beginOf = (day: string): Date => zone.beginOf(day, ownZone());

const SECOND = 1000;
const A_DAY = 24 * 60 * 60;

/** Seconds from a moment to the end of its day in the zone of the installation, at least one. */
export function secondsLeftOfDay(moment: Date): number {
  const begun = beginOf(zone.dayOf(moment, ownZone()));
  return A_DAY - Math.floor((moment.getTime() - begun.getTime()) / SECOND);
}
