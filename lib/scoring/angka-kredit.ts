import type { Jenjang, Predikat } from "@/lib/kernel/codes";
import { JENJANG_COEFFICIENTS, PREDIKAT_PERCENT } from "@/lib/scoring/regulations/permenpanrb-1-2023";
import { HUNDRED, divide, multiply, ratio, roundHalfUp } from "@/lib/scoring/ratio";

/** One rated stretch of 1..12 whole months. */
export interface AngkaKreditPeriod {
  readonly predikat: Predikat;
  readonly months: number;
}

const MONTHS_A_YEAR = 12;

/**
 * months ÷ 12 × percent of the predikat × yearly coefficient, rounded to two decimals; PermenPANRB
 * 1/2023, Peraturan BKN 3/2023 Ps 13.
 */
export function angkaKredit(jenjang: Jenjang, { predikat, months }: AngkaKreditPeriod): string {
  const yearly = divide(
    multiply(ratio(PREDIKAT_PERCENT[predikat]), ratio(JENJANG_COEFFICIENTS[jenjang])),
    HUNDRED,
  );
  return roundHalfUp(divide(multiply(yearly, ratio(months)), ratio(MONTHS_A_YEAR)), 2);
}
