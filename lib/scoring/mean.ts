import type { Ratio } from "@/lib/scoring/ratio";
import { ZERO, add, divide, isZero, multiply } from "@/lib/scoring/ratio";

export interface Mean {
  /** Null when nothing that has a value has a weight. */
  readonly value: Ratio | null;
  /** Weights of the parts that have a value. */
  readonly weights: Ratio;
  /** Some part has no value. */
  readonly partial: boolean;
}

/**
 * Mean by weight over the parts that have a value: what is missing leaves its weight to the others and
 * is never zero.
 */
export function meanOf(parts: readonly { readonly value: Ratio | null; readonly weight: Ratio }[]): Mean {
  let total = ZERO;
  let weights = ZERO;
  let partial = false;
  for (const { value, weight } of parts) {
    if (value === null) {
      partial = true;
      continue;
    }
    total = add(total, multiply(value, weight));
    weights = add(weights, weight);
  }
  return { value: isZero(weights) ? null : divide(total, weights), weights, partial };
}
