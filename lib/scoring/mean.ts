import type { Ratio } from "@/lib/scoring/ratio";
import { divide, isZero, multiply, sum } from "@/lib/scoring/ratio";

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
  const present = parts.flatMap(({ value, weight }) => (value === null ? [] : [{ value, weight }]));
  const weights = sum(present.map(({ weight }) => weight));
  const total = sum(present.map(({ value, weight }) => multiply(value, weight)));
  return {
    value: isZero(weights) ? null : divide(total, weights),
    weights,
    partial: present.length < parts.length,
  };
}
