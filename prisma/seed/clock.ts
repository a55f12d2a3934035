import { env } from "@/lib/env";
import type { Day } from "@/lib/domain/calendar";

/** Sets the day on which the commands of the demo take place; settings are one object for the whole process. */
export function pretend(day: Day): void {
  env().TERAJU_TODAY = day;
}
