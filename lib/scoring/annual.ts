import type { NumericClass } from "@/lib/kernel/codes";
import type { Step, WeightedPart } from "@/lib/scoring/explanation";
import { contributions, step } from "@/lib/scoring/explanation";
import { meanOf } from "@/lib/scoring/mean";
import { numericClass } from "@/lib/scoring/numeric-predikat";
import { ratio, roundHalfUp } from "@/lib/scoring/ratio";

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

function termPart(term: TermTotal, explain: boolean): WeightedPart {
  const value = term.total === null ? null : ratio(term.total);
  const explained = explain
    ? step({ rule: "TERM", label: term.label, inputs: { months: term.months }, sources: [term.id] }, value)
    : null;
  return { value, weight: ratio(term.months), weightText: term.months, step: explained };
}

/** Mean of the printed term totals by the months each covers; terms without a total leave their months out. */
export function annualScore(
  terms: readonly TermTotal[],
  options: { readonly newIdea?: boolean; readonly explain?: boolean } = {},
): AnnualScore {
  const explain = options.explain === true;
  const parts = terms.map((term) => termPart(term, explain));
  const mean = meanOf(parts);
  const total = mean.value === null ? null : roundHalfUp(mean.value, 2);
  return {
    total,
    category: total === null ? null : numericClass(total, options.newIdea === true),
    months: roundHalfUp(mean.weights, 2),
    steps: explain
      ? [step({ rule: "ANNUAL", label: "ANNUAL", children: contributions(parts, mean.weights) }, mean.value)]
      : [],
  };
}
