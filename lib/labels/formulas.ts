import type { RuleCode, StepInputs } from "@/lib/scoring/explanation";
import { formatNumber, formatPercent, formatSigned } from "@/lib/labels/number";

/** The part of a step that its formula is written from. */
interface FormulaStep {
  readonly rule: RuleCode;
  readonly inputs: StepInputs;
  readonly value: string | null;
}

const n = (text: string | undefined): string =>
  text !== undefined && /^[+-]?\d+(\.\d+)?$/.test(text) ? formatNumber(text) : "…";

type Facts = Readonly<Record<string, string>>;
type Writer = (facts: Facts, result: string) => string;

/** A bound of the target; of one that grows, the part that is due: "(1.250 × 3/6)". */
function bound({ months, of, ...facts }: Facts, key: "value" | "low" | "high" | "planned"): string {
  const written = n(facts[key]);
  return months === undefined || months === of ? written : `(${written} × ${months}/${of ?? "…"})`;
}

function share(actual: string | undefined, target: string, polarity: string | undefined): string {
  return polarity === "LESS"
    ? `(1 + (1 \u2212 ${n(actual)} ÷ ${target})) × 100%`
    : `${n(actual)} ÷ ${target} × 100%`;
}

const WRITERS: Partial<Record<RuleCode, Writer>> = {
  ACHIEVEMENT_MORE: (facts, result) => `${share(facts["actual"], bound(facts, "value"), "MORE")} = ${result}`,
  ACHIEVEMENT_LESS: (facts, result) => `${share(facts["actual"], bound(facts, "value"), "LESS")} = ${result}`,
  ACHIEVEMENT_RANGE_BELOW: (facts, result) =>
    `${share(facts["actual"], bound(facts, "low"), facts["polarity"])} = ${result}`,
  ACHIEVEMENT_RANGE_ABOVE: (facts, result) =>
    `${share(facts["actual"], bound(facts, "high"), facts["polarity"])} = ${result}`,
  ACHIEVEMENT_RANGE_INSIDE: (facts, result) =>
    `${n(facts["actual"])} ada di antara ${bound(facts, "low")} dan ${bound(facts, "high")} = ${result}`,
  ACHIEVEMENT_ZERO_TARGET: ({ actual }, result) => `target 0, realisasi ${n(actual)} = ${result}`,
  ACHIEVEMENT_MILESTONE: (facts, result) =>
    `${n(facts["actual"])} ÷ ${bound(facts, "planned")} tahap × 100% = ${result}`,
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
