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
  const { target, growth } = iki;
  if (growth === "SUM") return String(Math.round((target * number * achieved) / 12));
  if (growth === "STEPS") return String(stepsAt(number, { target, skill }));
  if (growth === "UNDER") return (target * Math.max(0.4, 2 - achieved)).toFixed(1);
  const level = target * achieved;
  return (iki.input.unitOfMeasure === "%" ? Math.min(100, level) : level).toFixed(1);
}

/** A step is done each quarter; who is far behind has one still to do. */
function stepsAt(month: number, { target, skill }: { target: number; skill: number }): number {
  const due = Math.floor((target * Math.floor(month / 3)) / 4);
  return Math.max(0, skill < 0.9 ? due - 1 : due);
}
