import type { Part } from "@/lib/scoring/explanation";
import { step } from "@/lib/scoring/explanation";
import type { AttendanceInput } from "@/lib/scoring/periodic-input";
import type { Ratio } from "@/lib/scoring/ratio";
import { HUNDRED, ZERO, add, greatest, multiply, ratio, subtract } from "@/lib/scoring/ratio";
import type { AttendanceRules } from "@/lib/scoring/scheme";

function deduction({ code, days }: AttendanceInput, rules: AttendanceRules): Ratio {
  const points = rules.points[code];
  if (points === undefined) throw new RangeError(`no points for deduction code ${code}`);
  return multiply(ratio(points), ratio(days));
}

/** KEHADIRAN: 100 less the points of every deduction, not under 0; null when attendance was not recorded. */
export function attendanceResult(input: readonly AttendanceInput[] | null, rules: AttendanceRules, explain: boolean): Part {
  if (input === null) return { value: null, step: explain ? step({ rule: "KEHADIRAN", label: "KEHADIRAN" }, null) : null };
  const deductions = input.map((entry) => ({ entry, points: deduction(entry, rules) }));
  const lost = deductions.reduce((total, { points }) => add(total, points), ZERO);
  const value = greatest(subtract(HUNDRED, lost), ZERO);
  if (!explain) return { value, step: null };
  const children = deductions.map(({ entry, points }) =>
    step({ rule: "ATTENDANCE_DEDUCTION", label: entry.code, inputs: { days: String(entry.days), points: rules.points[entry.code] ?? null } }, points));
  return { value, step: step({ rule: "KEHADIRAN", label: "KEHADIRAN", children }, value) };
}
