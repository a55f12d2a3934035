import { angkaKredit } from "@/lib/scoring/angka-kredit";
import type { ExpectationRating, Jenjang, JpmPurpose, Predikat } from "@/lib/kernel/codes";
import { UNSUR } from "@/lib/kernel/codes";
import type { Step } from "@/lib/scoring/explanation";
import { step } from "@/lib/scoring/explanation";
import type { CompetencyLevel } from "@/lib/scoring/jpm";
import { jpm, jpmPercent } from "@/lib/scoring/jpm";
import type { NumericPredikatInput } from "@/lib/scoring/numeric-predikat";
import { numericPredikat } from "@/lib/scoring/numeric-predikat";
import { predikat } from "@/lib/scoring/predikat";
import { divide, ratio } from "@/lib/scoring/ratio";
import { cite } from "@/lib/scoring/regulations/citation";
import { JPM_SOURCE } from "@/lib/scoring/regulations/competency-standards";
import {
  ANGKA_KREDIT_PERIOD_SOURCE,
  JENJANG_ROWS,
  PREDIKAT_PERCENT,
} from "@/lib/scoring/regulations/permenpanrb-1-2023";
import { SKM_SOURCE } from "@/lib/scoring/regulations/permenpanrb-14-2017";
import { PREDIKAT_MATRIX_SOURCE } from "@/lib/scoring/regulations/permenpanrb-6-2022";
import { NUMERIC_PREDIKAT_SOURCE } from "@/lib/scoring/regulations/pp-30-2019";
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

/** Why this class of a numeric score; PP 30/2019 Ps 41. */
export function explainNumericPredikat(input: NumericPredikatInput): Step {
  const { total, category } = numericPredikat(input);
  const inputs = {
    skp: input.skp,
    behaviour: input.behaviour,
    raters360: String(input.raters360),
    newIdea: String(input.newIdea),
  };
  return step(
    { rule: "NUMERIC_PREDIKAT", article: cite(NUMERIC_PREDIKAT_SOURCE), label: category, inputs },
    ratio(total),
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

/** Why this Job Person Match (percent); Peraturan BKN 26/2019. */
export function explainJpm(
  levels: readonly CompetencyLevel[],
  purpose: JpmPurpose,
  cap: string | null = null,
): Step {
  const percent = jpmPercent(levels, cap === null ? null : ratio(cap));
  const label = jpm(levels, purpose, cap)?.category ?? purpose;
  return step(
    {
      rule: "JPM",
      article: cite(JPM_SOURCE),
      label,
      inputs: { purpose, cap, competencies: String(levels.length) },
    },
    percent,
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
    coefficient: JENJANG_ROWS[jenjang].coefficient,
    predikat: period.predikat,
  };
  return step(
    { rule: "ANGKA_KREDIT", article: cite(ANGKA_KREDIT_PERIOD_SOURCE), label: jenjang, inputs },
    ratio(angkaKredit(jenjang, period)),
  );
}
