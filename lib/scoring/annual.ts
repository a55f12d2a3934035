import type { NumericClass } from "@/lib/scoring/codes";
import type { Step, WeightedPart } from "@/lib/scoring/explanation";
import { contributions, step } from "@/lib/scoring/explanation";
import { numericClass } from "@/lib/scoring/numeric-predikat";
import { add, divide, isZero, multiply, ratio, roundHalfUp, ZERO } from "@/lib/scoring/ratio";

/** One stretch of the year under one unit, position and appraiser; a transfer inside a term makes two of it. */
export interface TermTotal {
  readonly id: string;
  readonly label: string;
  /** The printed total, 0..120; null when there was none. */
  readonly total: string | null;
  /** Months covered, above zero, decimal string. */
  readonly months: string;
}

export interface AnnualScore {
  /** 0..120 with two decimals; null without any term. */
  readonly total: string | null;
  readonly category: NumericClass | null;
  /** Months behind the total. */
  readonly months: string;
  readonly steps: readonly Step[];
}

/** Mean of the printed term totals by the months each covers; terms without a total leave their months out. */
export function annualScore(terms: readonly TermTotal[], options: { readonly newIdea?: boolean; readonly explain?: boolean } = {}): AnnualScore {
  const explain = options.explain === true;
  let points = ZERO;
  let months = ZERO;
  const parts: WeightedPart[] = [];
  for (const term of terms) {
    const weight = ratio(term.months);
    const value = term.total === null ? null : ratio(term.total);
    if (value !== null) {
      points = add(points, multiply(value, weight));
      months = add(months, weight);
    }
    const explained = explain ? step({ rule: "TERM", label: term.label, inputs: { months: term.months }, sources: [term.id] }, value) : null;
    parts.push({ value, weight, weightText: term.months, step: explained });
  }
  const mean = isZero(months) ? null : divide(points, months);
  const total = mean === null ? null : roundHalfUp(mean, 2);
  return {
    total,
    category: total === null ? null : numericClass(total, options.newIdea === true),
    months: roundHalfUp(months, 2),
    steps: explain ? [step({ rule: "ANNUAL", label: "ANNUAL", children: contributions(parts, months) }, mean)] : [],
  };
}
