import { env } from "@/lib/env";

/** The moment now; the one place that asks the machine. */
export const now = (): Date => new Date();

/** Today as YYYY-MM-DD in the zone of the installation. */
export function today(): string {
  const fixed = env().TERAJU_TODAY;
  return fixed ?? new Intl.DateTimeFormat("sv-SE", { timeZone: env().TERAJU_ZONE }).format(now());
}
