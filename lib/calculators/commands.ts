import { explainSkm } from "@/lib/scoring/explain-rules";
import { sampleSize } from "@/lib/scoring/sample-size";
import { skmOfTally, tally, type SkmResult } from "@/lib/scoring/skm";
import { type Step } from "@/lib/scoring/explanation";
import { surveyRows, type SurveyRows } from "@/lib/calculators/schemas";

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
