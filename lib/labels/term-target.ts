import type { TargetPace } from "@/lib/kernel/codes";
import { formatNumber, formatRange } from "@/lib/labels/number";
import type { Target } from "@/lib/scoring/achievement";
import type { TermPace } from "@/lib/scoring/term-target";

/** How a target is spread over the terms. */
export const paceLabel: Record<TargetPace, string> = {
  GROWS: "Tumbuh menurut bulan",
  HOLDS: "Penuh di tiap masa",
};

function written(target: Target): string {
  switch (target.kind) {
    case "NUMBER":
      return formatNumber(target.value);
    case "RANGE":
      return formatRange(target.low, target.high);
    case "MILESTONE":
      return formatNumber(target.planned);
    case "YES_NO":
      return "";
  }
}

/**
 * Why a term is compared with this target: "1.250 tumbuh menurut bulan, 3 dari 6 bulan SKP"; empty where there is
 * nothing to say.
 */
export function paceReason(target: Target, pace: TermPace | null | undefined): string {
  if (pace == null || target.kind === "YES_NO") return "";
  if (pace.kind === "GIVEN") return "ditulis di SKP untuk masa ini";
  return pace.kind === "HOLDS"
    ? "berlaku penuh di tiap masa"
    : `${written(target)} tumbuh menurut bulan, ${pace.months} dari ${pace.of} bulan SKP`;
}
