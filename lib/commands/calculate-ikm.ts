import { explainSkm, sampleSize, skmOfTally, tally, type SkmResult, type Step } from "@/lib/scoring";
import { surveyRows, type SurveyRows } from "@/lib/schemas/calculator";

export type IkmAnswer =
  | Extract<SurveyRows, { ok: false }>
  | { ok: true; result: SkmResult; reasons: Step; sample: number };

/** IKM, its reasons and the sample that so many visitors would ask for, from pasted rows; nothing is stored. */
export function calculateIkm(text: string): IkmAnswer {
  const rows = surveyRows(text);
  if (!rows.ok) return rows;
  const counted = tally(rows.responses);
  return {
    ok: true,
    result: skmOfTally(counted),
    reasons: explainSkm(counted),
    sample: sampleSize(counted.n),
  };
}
