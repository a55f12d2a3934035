import type { NumericClass } from "@/lib/kernel/codes";
import {
  LOWEST_NUMERIC_CLASS,
  NUMERIC_CLASS_FLOORS,
  SKP_BEHAVIOUR_WEIGHTS,
} from "@/lib/scoring/regulations/pp-30-2019";
import { HUNDRED, add, divide, isAtLeast, multiply, ratio, roundHalfUp } from "@/lib/scoring/ratio";

export interface NumericPredikatInput {
  /** Points 0..120. */
  readonly skp: string;
  /** Points 0..120. */
  readonly behaviour: string;
  /** Whether peers and direct subordinates gave their opinion. */
  readonly raters360: boolean;
  readonly newIdea: boolean;
}

/** The class of a printed score (0..120, two decimals); PP 30/2019 Ps 41. */
export function numericClass(total: string, newIdea: boolean): NumericClass {
  const score = ratio(total);
  const row = NUMERIC_CLASS_FLOORS.find(
    ({ from, needsNewIdea }) => isAtLeast(score, ratio(from)) && (newIdea || !needsNewIdea),
  );
  return row === undefined ? LOWEST_NUMERIC_CLASS : row.category;
}

/** 70/30 or 60/40 of SKP and behaviour, in points with two decimals, and its class; PP 30/2019 Ps 41. */
export function numericPredikat(input: NumericPredikatInput): {
  readonly total: string;
  readonly category: NumericClass;
} {
  const weights = input.raters360 ? SKP_BEHAVIOUR_WEIGHTS.raters360 : SKP_BEHAVIOUR_WEIGHTS.superiorOnly;
  const points = add(
    multiply(ratio(weights.skp), ratio(input.skp)),
    multiply(ratio(weights.behaviour), ratio(input.behaviour)),
  );
  const total = roundHalfUp(divide(points, HUNDRED), 2);
  return { total, category: numericClass(total, input.newIdea) };
}
