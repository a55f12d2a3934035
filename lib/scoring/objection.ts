import type { Day, OfficeDays } from "@/lib/kernel/calendar";
import { addDays, addWorkingDays } from "@/lib/kernel/calendar";

/** How long an objection may be filed; PP 30/2019 Ps 59 says 14 days, other deadlines count working days. */
export type ObjectionRule =
  | { readonly days: number; readonly unit: "CALENDAR" }
  | { readonly days: number; readonly unit: "WORKING"; readonly office: OfficeDays };

export const OBJECTION_RULE: ObjectionRule = { days: 14, unit: "CALENDAR" };

/** The last day on which an objection is accepted; the day of receipt is not counted. PP 30/2019 Ps 59. */
export function lastObjectionDay(receivedOn: Day, rule: ObjectionRule = OBJECTION_RULE): Day {
  return rule.unit === "CALENDAR"
    ? addDays(receivedOn, rule.days)
    : addWorkingDays(receivedOn, rule.days, rule.office);
}

/** Whether an objection filed on a day is in time; PP 30/2019 Ps 59. */
export function objection(
  receivedOn: Day,
  filedOn: Day,
  rule: ObjectionRule = OBJECTION_RULE,
): { readonly accepted: boolean; readonly lastDay: Day } {
  const lastDay = lastObjectionDay(receivedOn, rule);
  return { accepted: filedOn >= receivedOn && filedOn <= lastDay, lastDay };
}
