import { ONE, divide, multiply, ratio, roundHalfUp } from "@/lib/scoring/ratio";
import type { SkmTally } from "@/lib/scoring/skm";

/** The weight of an unsur as reports print it; PermenPANRB 14/2017 Lampiran. Nothing is computed with it. */
export const PRINTED_UNSUR_WEIGHT = "0.111";

/** NRR tertimbang per unsur: its mean times one share of all unsur, four decimals; null where nobody answered. */
export function weightedNrr({ sums, answered }: SkmTally): readonly (string | null)[] {
  const weight = divide(ONE, ratio(sums.length));
  return sums.map((total, u) => {
    const count = answered[u] as number;
    return count === 0 ? null : roundHalfUp(multiply(divide(ratio(total), ratio(count)), weight), 4);
  });
}
