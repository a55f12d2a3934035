import { KREJCIE_MORGAN } from "@/lib/scoring/regulations/krejcie-morgan";
import { ONE, add, divide, multiply, ratio, roundHalfUp, subtract } from "@/lib/scoring/ratio";

/**
 * Respondents a survey needs for a population (both whole numbers); Krejcie & Morgan, PermenPANRB 14/2017 Lampiran.
 * The formula gives every one of the 79 printed rows, so it also serves the populations between them.
 */
export function sampleSize(population: number): number {
  const share = ratio(KREJCIE_MORGAN.share);
  const spread = multiply(ratio(KREJCIE_MORGAN.chiSquare), multiply(share, subtract(ONE, share)));
  const error = multiply(ratio(KREJCIE_MORGAN.error), ratio(KREJCIE_MORGAN.error));
  const sample = divide(
    multiply(spread, ratio(population)),
    add(multiply(error, ratio(population - 1)), spread),
  );
  return Number(roundHalfUp(sample, 0));
}
