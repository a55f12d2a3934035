import { ACHIEVEMENT_RULES } from "@/lib/scoring/achievement";
import type { Ratio } from "@/lib/scoring/ratio";
import { divide, isZero, multiply, roundHalfUp, toFraction } from "@/lib/scoring/ratio";

/** Every rule a step may name; lib/labels has a sentence for each. */
export const RULE_CODES = [
  "TOTAL",
  "HASIL_KERJA",
  "PERILAKU",
  "KOMPETENSI",
  "UMPAN_BALIK_MASYARAKAT",
  "KEHADIRAN",
  "DIMENSION",
  "RHK",
  "IKI",
  ...ACHIEVEMENT_RULES.map((rule) => `ACHIEVEMENT_${rule}` as const),
  "ACTUAL_MISSING",
  "EVIDENCE_MISSING",
  "SKP_VALUE",
  "ADDITIONAL_WORK",
  "CORE_VALUE",
  "RATER_GROUP",
  "COMPETENCY_GROUP",
  "COMPETENCY",
  "CITIZEN_INDEX",
  "ATTENDANCE_DEDUCTION",
  "ANNUAL",
  "TERM",
  "PREDIKAT_MATRIX",
  "NUMERIC_PREDIKAT",
  "SKM",
  "SKM_UNSUR",
  "JPM",
  "ANGKA_KREDIT",
] as const;
export type RuleCode = (typeof RULE_CODES)[number];

/** Facts a step was computed from; numbers are decimal strings. */
export type StepInputs = Readonly<Record<string, string | null>>;

/** One line of the answer to "mengapa nilai saya segini?". */
export interface Step {
  readonly rule: RuleCode;
  readonly article?: string;
  /** Words of the data (the title of an RHK, the name of a competency) or the code the step is about. */
  readonly label: string;
  readonly inputs: StepInputs;
  /** The printed decimal; null where there is nothing to count. */
  readonly value: string | null;
  /** The reduced fraction "n/d"; null without a value, and for a fraction of more digits than anybody writes down. */
  readonly exact: string | null;
  readonly sources: readonly string[];
  readonly children: readonly Step[];
}

export type StepDraft = Pick<Step, "rule" | "label"> &
  Partial<Pick<Step, "article" | "inputs" | "sources" | "children">>;

/** A step of an exact value, printed at `decimals` places. */
export function step(draft: StepDraft, value: Ratio | null, decimals = 2): Step {
  const { rule, article, label, inputs = {}, sources = [], children = [] } = draft;
  const printed = value === null ? null : roundHalfUp(value, decimals);
  const exact = value === null ? null : toFraction(value);
  return article === undefined
    ? { rule, label, inputs, value: printed, exact, sources, children }
    : { rule, article, label, inputs, value: printed, exact, sources, children };
}

/** A value on its way up the tree; `step` is null when nobody asked for reasons. */
export interface Part {
  readonly value: Ratio | null;
  readonly step: Step | null;
}

export interface WeightedPart extends Part {
  readonly weight: Ratio;
  /** The weight as the plan or the scheme writes it. */
  readonly weightText: string;
}

/**
 * Children of a mean, each with its weight and what it adds to the mean (points, two decimals); bare
 * where there is no mean to add to (null, or nothing that has a weight).
 */
export function contributions(parts: readonly WeightedPart[], weights: Ratio | null): readonly Step[] {
  return parts.flatMap(({ step: child, value, weight, weightText }) => {
    if (child === null) return [];
    if (weights === null || isZero(weights)) return [child];
    const added = value === null ? null : roundHalfUp(divide(multiply(value, weight), weights), 2);
    return [{ ...child, inputs: { ...child.inputs, weight: weightText, contribution: added } }];
  });
}
