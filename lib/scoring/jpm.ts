import type { JpmCategory, JpmPurpose } from "@/lib/kernel/codes";
import { JPM_BANDS, LOWEST_JPM_CATEGORY } from "@/lib/scoring/regulations/competency-standards";
import type { Ratio } from "@/lib/scoring/ratio";
import {
  HUNDRED,
  ZERO,
  add,
  divide,
  isAtLeast,
  isZero,
  least,
  multiply,
  ratio,
  roundHalfUp,
} from "@/lib/scoring/ratio";

/** Levels of one competency as decimal strings: what the position requires and what was assessed. */
export interface CompetencyLevel {
  readonly required: string;
  readonly assessed: string;
}

/**
 * Sum of assessed levels ÷ sum of required levels × 100 (percent), each counted at most up to `cap`
 * percent; null when nothing is required.
 */
export function jpmPercent(levels: readonly CompetencyLevel[], cap: Ratio | null): Ratio | null {
  let reached = ZERO;
  let required = ZERO;
  for (const level of levels) {
    const standard = ratio(level.required);
    const assessed = ratio(level.assessed);
    reached = add(
      reached,
      cap === null ? assessed : least(assessed, divide(multiply(standard, cap), HUNDRED)),
    );
    required = add(required, standard);
  }
  return isZero(required) ? null : multiply(divide(reached, required), HUNDRED);
}

/** The category of a printed JPM (percent, two decimals); Peraturan BKN 26/2019. */
export function jpmCategory(percent: string, purpose: JpmPurpose): JpmCategory {
  const value = ratio(percent);
  return (
    JPM_BANDS[purpose].find(({ from }) => isAtLeast(value, ratio(from)))?.category ??
    LOWEST_JPM_CATEGORY[purpose]
  );
}

/** Job Person Match in percent with two decimals and its category; null when nothing is required. */
export function jpm(
  levels: readonly CompetencyLevel[],
  purpose: JpmPurpose,
  cap: string | null = null,
): { readonly percent: string; readonly category: JpmCategory } | null {
  const exact = jpmPercent(levels, cap === null ? null : ratio(cap));
  if (exact === null) return null;
  const percent = roundHalfUp(exact, 2);
  return { percent, category: jpmCategory(percent, purpose) };
}

export interface CompetencyGap {
  readonly id: string;
  /** Levels missing, above zero. */
  readonly missing: number;
}

/** Competencies below their required level (whole levels), the widest gap first; a training need each. */
export function competencyGaps(
  levels: readonly { readonly id: string; readonly required: number; readonly assessed: number }[],
): readonly CompetencyGap[] {
  return levels
    .map(({ id, required, assessed }) => ({ id, missing: required - assessed }))
    .filter(({ missing }) => missing > 0)
    .sort((a, b) => b.missing - a.missing);
}
