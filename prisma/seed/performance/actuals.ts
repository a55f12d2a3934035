import type { Month } from "@/lib/kernel/calendar";
import type { PlannedIki } from "@/prisma/seed/performance/plan";
import { drawFor } from "@/prisma/seed/random";

/** Where an indicator stands at the end of a month, as somebody of this skill would have it. */
export function actualOf(
  iki: PlannedIki,
  month: Month,
  { skill, who }: { skill: number; who: string },
): string {
  if (iki.fixed !== null) return iki.fixed;
  const number = Number(month.slice(5));
  const achieved = Math.max(0.3, skill + drawFor(`${who} ${iki.input.title} ${month}`).around(0, 0.015));
  const { target, growth, counts } = iki;
  const gone = number - counts.first + 1;
  if (growth === "SUM") return String(Math.round((target * gone * achieved) / counts.months));
  if (growth === "STEPS") return String(stepsAt(gone, { target, months: counts.months, skill }));
  if (growth === "UNDER") return (target * Math.max(0.4, 2 - achieved)).toFixed(1);
  const level = target * achieved;
  return (iki.input.unitOfMeasure === "%" ? Math.min(100, level) : level).toFixed(1);
}

/** Steps are done quarter by quarter; who is far behind has one still to do. */
function stepsAt(
  gone: number,
  { target, months, skill }: { target: number; months: number; skill: number },
): number {
  const due = Math.floor((target * 3 * Math.floor(gone / 3)) / months);
  return Math.max(0, skill < 0.9 ? due - 1 : due);
}
