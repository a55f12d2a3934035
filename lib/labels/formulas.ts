import type { RuleCode, StepInputs } from "@/lib/scoring/explanation";
import { formatNumber, formatPercent, formatSigned } from "@/lib/labels/number";

/** The part of a step that its formula is written from. */
interface FormulaStep {
  readonly rule: RuleCode;
  readonly inputs: StepInputs;
  readonly value: string | null;
}

type Writer = (inputs: Readonly<Record<string, string>>, result: string) => string;

const n = (text: string | undefined): string =>
  text !== undefined && /^[+-]?\d+(\.\d+)?$/.test(text) ? formatNumber(text) : "…";

function share(actual: string | undefined, target: string | undefined, polarity: string | undefined): string {
  return polarity === "LESS"
    ? `(1 + (1 \u2212 ${n(actual)} ÷ ${n(target)})) × 100%`
    : `${n(actual)} ÷ ${n(target)} × 100%`;
}

const WRITERS: Partial<Record<RuleCode, Writer>> = {
  ACHIEVEMENT_MORE: ({ actual, value }, result) => `${share(actual, value, "MORE")} = ${result}`,
  ACHIEVEMENT_LESS: ({ actual, value }, result) => `${share(actual, value, "LESS")} = ${result}`,
  ACHIEVEMENT_RANGE_BELOW: ({ actual, low, polarity }, result) =>
    `${share(actual, low, polarity)} = ${result}`,
  ACHIEVEMENT_RANGE_ABOVE: ({ actual, high, polarity }, result) =>
    `${share(actual, high, polarity)} = ${result}`,
  ACHIEVEMENT_RANGE_INSIDE: ({ actual, low, high }, result) =>
    `${n(actual)} ada di antara ${n(low)} dan ${n(high)} = ${result}`,
  ACHIEVEMENT_ZERO_TARGET: ({ actual }, result) => `target 0, realisasi ${n(actual)} = ${result}`,
  ACHIEVEMENT_MILESTONE: ({ actual, planned }, result) =>
    `${n(actual)} ÷ ${n(planned)} tahap × 100% = ${result}`,
  ACHIEVEMENT_YES_NO: ({ actual }, result) =>
    `${actual === "true" ? "terpenuhi" : "tidak terpenuhi"} = ${result}`,
};

/**
 * How a step was computed, with its numbers: "1.224 ÷ 1.200 × 100% = 102%"; null where the rule has no
 * one-line formula.
 */
export function describeFormula({ rule, inputs, value }: FormulaStep): string | null {
  const write = WRITERS[rule];
  if (!write || value === null) return null;
  const known = Object.fromEntries(
    Object.entries(inputs).flatMap(([key, text]) => (text === null ? [] : [[key, text]])),
  );
  return write(known, formatPercent(value, 2));
}

/** What an improvement would add: "+1,96". */
export const describeGain = (points: string): string => formatSigned(points, 2);
