import { angkaKredit } from "@/lib/scoring/angka-kredit";
import type { ExpectationRating, Jenjang, Predikat } from "@/lib/kernel/codes";
import { UNSUR } from "@/lib/kernel/codes";
import type { Step } from "@/lib/scoring/explanation";
import { step } from "@/lib/scoring/explanation";
import { predikat } from "@/lib/scoring/predikat";
import { divide, ratio } from "@/lib/scoring/ratio";
import { cite } from "@/lib/scoring/regulations/citation";
import {
  ANGKA_KREDIT_PERIOD_SOURCE,
  JENJANG_COEFFICIENTS,
  PREDIKAT_PERCENT,
} from "@/lib/scoring/regulations/permenpanrb-1-2023";
import { SKM_SOURCE } from "@/lib/scoring/regulations/permenpanrb-14-2017";
import { PREDIKAT_MATRIX_SOURCE } from "@/lib/scoring/regulations/permenpanrb-6-2022";
import type { SkmTally, SkmWeights } from "@/lib/scoring/skm";
import { skmOfTally } from "@/lib/scoring/skm";

/** Why this predikat: the two human ratings and their cell of the matrix; PermenPANRB 6/2022. */
export function explainPredikat(work: ExpectationRating, behaviour: ExpectationRating): Step {
  return step(
    {
      rule: "PREDIKAT_MATRIX",
      article: cite(PREDIKAT_MATRIX_SOURCE),
      label: predikat(work, behaviour),
      inputs: { work, behaviour },
    },
    null,
  );
}

/** Why this IKM: one line per unsur with its sum and number of answers; PermenPANRB 14/2017. */
export function explainSkm(tally: SkmTally, weights: SkmWeights = "exact"): Step {
  const article = cite(SKM_SOURCE);
  const { ikm, mutu } = skmOfTally(tally, weights);
  const isNamed = tally.sums.length === UNSUR.length;
  const children = tally.sums.map((total, index) => {
    const answered = tally.answered[index] as number;
    const label = (isNamed ? UNSUR[index] : undefined) ?? String(index + 1);
    const mean = answered === 0 ? null : divide(ratio(total), ratio(answered));
    return step(
      { rule: "SKM_UNSUR", article, label, inputs: { sum: String(total), answered: String(answered) } },
      mean,
      4,
    );
  });
  return step(
    { rule: "SKM", article, label: mutu ?? "SKM", inputs: { n: String(tally.n), weights }, children },
    ikm === null ? null : ratio(ikm),
  );
}

/** Why this angka kredit: months, percent of the predikat, yearly coefficient; Peraturan BKN 3/2023 Ps 13. */
export function explainAngkaKredit(
  jenjang: Jenjang,
  period: { readonly predikat: Predikat; readonly months: number },
): Step {
  const inputs = {
    months: String(period.months),
    percent: PREDIKAT_PERCENT[period.predikat],
    coefficient: JENJANG_COEFFICIENTS[jenjang],
    predikat: period.predikat,
  };
  return step(
    { rule: "ANGKA_KREDIT", article: cite(ANGKA_KREDIT_PERIOD_SOURCE), label: jenjang, inputs },
    ratio(angkaKredit(jenjang, period)),
  );
}
