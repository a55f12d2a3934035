import type { Part } from "@/lib/scoring/explanation";
import { step } from "@/lib/scoring/explanation";
import type { AttendanceInput } from "@/lib/scoring/periodic-input";
import type { Ratio } from "@/lib/scoring/ratio";
import { HUNDRED, ZERO, add, greatest, multiply, ratio, subtract } from "@/lib/scoring/ratio";
import type { AttendanceRules } from "@/lib/scoring/scheme";

interface Deduction {
  readonly entry: AttendanceInput;
  /** Points a day, as the scheme writes them. */
  readonly each: string;
  readonly points: Ratio;
}

function deduction(entry: AttendanceInput, rules: AttendanceRules): Deduction {
  const each = rules.points[entry.code];
  if (each === undefined) throw new RangeError(`no points for deduction code ${entry.code}`);
  return { entry, each, points: multiply(ratio(each), ratio(entry.days)) };
}

/** KEHADIRAN: 100 less the points of every deduction, not under 0; null when attendance was not recorded. */
export function attendanceResult(
  input: readonly AttendanceInput[] | null,
  rules: AttendanceRules,
  explain: boolean,
): Part {
  if (input === null)
    return { value: null, step: explain ? step({ rule: "KEHADIRAN", label: "KEHADIRAN" }, null) : null };
  const deductions = input.map((entry) => deduction(entry, rules));
  const lost = deductions.reduce((total, { points }) => add(total, points), ZERO);
  const value = greatest(subtract(HUNDRED, lost), ZERO);
  if (!explain) return { value, step: null };
  const children = deductions.map(({ entry, each, points }) =>
    step(
      { rule: "ATTENDANCE_DEDUCTION", label: entry.code, inputs: { days: String(entry.days), points: each } },
      points,
    ),
  );
  return { value, step: step({ rule: "KEHADIRAN", label: "KEHADIRAN", children }, value) };
}
