import type { NumericClass } from "@/lib/kernel/codes";
import { SKP_VALUE_BANDS, SKP_VALUE_MAXIMAL } from "@/lib/scoring/regulations/permenpanrb-8-2021";
import type { Ratio } from "@/lib/scoring/ratio";
import {
  HUNDRED,
  add,
  divide,
  isBelow,
  least,
  multiply,
  ratio,
  roundHalfUp,
  subtract,
} from "@/lib/scoring/ratio";

export interface SkpValue {
  /** The achievement as a whole percent. */
  readonly percent: string;
  /** Points, 0..120, exact. */
  readonly value: Ratio;
  readonly category: NumericClass;
}

/**
 * Converts an achievement (percent, ≥ 0), rounded to a whole percent first, to points; PermenPANRB
 * 8/2021 Lampiran Bab VI. A target that is the highest attainable cannot be exceeded: more than 100 % counts as 100 %.
 */
export function skpValue(percent: Ratio, maximal = false): SkpValue {
  const whole = roundHalfUp(maximal ? least(percent, HUNDRED) : percent, 0);
  if (maximal && whole === String(SKP_VALUE_MAXIMAL.percent)) {
    return { percent: whole, value: ratio(SKP_VALUE_MAXIMAL.value), category: SKP_VALUE_MAXIMAL.category };
  }
  const exact = ratio(whole);
  const band = SKP_VALUE_BANDS.find(({ from }) => !isBelow(exact, ratio(from)));
  if (band === undefined) throw new RangeError(`percent below zero: ${whole}`);
  const slope = divide(ratio(band.slope.rise), ratio(band.slope.run));
  const value = add(ratio(band.base), multiply(slope, subtract(exact, ratio(band.from))));
  return { percent: whole, value, category: band.category };
}
