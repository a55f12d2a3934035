import { env } from "@/lib/server/env";
import type { Day } from "@/lib/kernel/calendar";

/** Sets the day on which the commands of the demo take place; settings are one object for the whole process. */
export function pretend(day: Day): void {
  env().TERAJU_TODAY = day;
}
