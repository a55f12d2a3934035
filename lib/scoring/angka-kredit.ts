import type { Jenjang, Predikat } from "@/lib/kernel/codes";
import {
  EDUCATION_PERCENT,
  JENJANG_ROWS,
  PREDIKAT_PERCENT,
} from "@/lib/scoring/regulations/permenpanrb-1-2023";
import type { Ratio } from "@/lib/scoring/ratio";
import {
  HUNDRED,
  ZERO,
  add,
  divide,
  greatest,
  isAtLeast,
  multiply,
  ratio,
  roundHalfUp,
  subtract,
  sum,
} from "@/lib/scoring/ratio";

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
    multiply(ratio(PREDIKAT_PERCENT[predikat]), ratio(JENJANG_ROWS[jenjang].coefficient)),
    HUNDRED,
  );
  return roundHalfUp(divide(multiply(yearly, ratio(months)), ratio(MONTHS_A_YEAR)), 2);
}

/** Where a person stands against one requirement; angka kredit with two decimals. */
export interface AngkaKreditStanding {
  readonly needed: string;
  readonly have: string;
  readonly reached: boolean;
  readonly shortage: string;
  readonly excess: string;
  /** What the person takes along after the promotion. */
  readonly carriedOver: string;
}

export interface AngkaKreditAccount {
  readonly jenjang: Jenjang;
  /** Golongan ruang such as "III/b". */
  readonly golongan: string;
  /** Angka kredit left over from the last promotion in rank, decimal string. */
  readonly carriedOver: string;
  readonly periods: readonly AngkaKreditPeriod[];
  /** Other angka kredit since then: education, adjustment, transfer; decimal strings. */
  readonly other?: readonly string[];
}

export interface AngkaKreditAccumulation {
  readonly perPeriod: readonly string[];
  readonly earned: string;
  readonly basic: string;
  readonly rank: AngkaKreditStanding;
  /** Null on the highest level of its category. */
  readonly jenjang: AngkaKreditStanding | null;
}

function standing(needed: string, have: Ratio, keepsExcess: boolean): AngkaKreditStanding {
  const required = ratio(needed);
  const excess = roundHalfUp(greatest(subtract(have, required), ZERO), 2);
  return {
    needed: roundHalfUp(required, 2),
    have: roundHalfUp(have, 2),
    reached: isAtLeast(have, required),
    shortage: roundHalfUp(greatest(subtract(required, have), ZERO), 2),
    excess,
    carriedOver: keepsExcess ? excess : "0.00",
  };
}

/**
 * Sums periods already rounded and compares them with both requirements; PermenPANRB 1/2023.
 * The excess is kept on a promotion in rank and lapses on a promotion in level.
 */
export function accumulateAngkaKredit(account: AngkaKreditAccount): AngkaKreditAccumulation {
  const row = JENJANG_ROWS[account.jenjang];
  const perPeriod = account.periods.map((period) => angkaKredit(account.jenjang, period));
  const earned = sum([...perPeriod, ...(account.other ?? [])].map(ratio));
  const basic = ratio(row.basic[account.golongan] ?? "0");
  const sinceRank = add(ratio(account.carriedOver), earned);
  return {
    perPeriod,
    earned: roundHalfUp(earned, 2),
    basic: roundHalfUp(basic, 2),
    rank: standing(row.forRank, sinceRank, true),
    jenjang: row.forJenjang === null ? null : standing(row.forJenjang, add(basic, sinceRank), false),
  };
}

/** Angka kredit for a higher degree: a quarter of the rank requirement, two decimals. */
export function educationAngkaKredit(jenjang: Jenjang): string {
  return roundHalfUp(
    divide(multiply(ratio(JENJANG_ROWS[jenjang].forRank), ratio(EDUCATION_PERCENT)), HUNDRED),
    2,
  );
}
