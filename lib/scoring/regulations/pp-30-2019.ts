import type { NumericClass } from "@/lib/kernel/codes";
import type { Citation } from "@/lib/scoring/regulations/citation";

export const NUMERIC_PREDIKAT_SOURCE: Citation = {
  regulation: "PP 30/2019",
  article: "Ps 41",
  effectiveFrom: "2019-04-26",
};
export const OBJECTION_SOURCE: Citation = {
  regulation: "PP 30/2019",
  article: "Ps 59",
  effectiveFrom: "2019-04-26",
};

/** Percent of SKP and of behaviour, without and with the opinions of peers and subordinates. */
export const SKP_BEHAVIOUR_WEIGHTS = {
  superiorOnly: { skp: "70", behaviour: "30" },
  raters360: { skp: "60", behaviour: "40" },
} as const;

/** Lowest score of each class, from the highest down; the top class also asks for a new idea that was of benefit. */
export const NUMERIC_CLASS_FLOORS: readonly {
  readonly category: NumericClass;
  readonly from: string;
  readonly needsNewIdea: boolean;
}[] = [
  { category: "SANGAT_BAIK", from: "110", needsNewIdea: true },
  { category: "BAIK", from: "90", needsNewIdea: false },
  { category: "CUKUP", from: "70", needsNewIdea: false },
  { category: "KURANG", from: "50", needsNewIdea: false },
];

/** The class below every floor. */
export const LOWEST_NUMERIC_CLASS: NumericClass = "SANGAT_KURANG";

/** Scores of work, of behaviour and of both run from 0 to this. */
export const HIGHEST_SCORE = "120";
