import type { Part, StepInputs } from "@/lib/scoring/explanation";
import { step } from "@/lib/scoring/explanation";
import type { CitizenIndex, CitizenInput } from "@/lib/scoring/periodic-input";
import { cite } from "@/lib/scoring/regulations/citation";
import { SKM_SOURCE } from "@/lib/scoring/regulations/permenpanrb-14-2017";
import { ratio } from "@/lib/scoring/ratio";
import type { CitizenAttribution, CitizenRules } from "@/lib/scoring/scheme";

export interface CountedIndex extends CitizenIndex {
  readonly of: CitizenAttribution;
  readonly ikm: string;
  /** The officer's answers and how many the scheme asks for, where the unit's index counts in her place. */
  readonly instead?: { readonly n: number; readonly needed: number };
}

function counted(
  of: CitizenAttribution,
  index: CitizenIndex | null,
  minResponses: number,
): CountedIndex | null {
  return index === null || index.ikm === null || index.n < minResponses
    ? null
    : { ...index, of, ikm: index.ikm };
}

/**
 * The index (25..100) that counts for a person: the officer's own where the scheme says so and enough
 * answered, else the unit's.
 */
export function citizenIndex(input: CitizenInput, rules: CitizenRules): CountedIndex | null {
  const unit = counted("UNIT", input.unit, rules.minResponses);
  if (rules.attribution === "UNIT") return unit;
  const own = counted("PETUGAS", input.officer, rules.minResponses);
  // Figures from before there were intervals were explained without the reason, and are verified as they were.
  if (own !== null || unit?.low === undefined) return own ?? unit;
  return { ...unit, instead: { n: input.officer?.n ?? 0, needed: rules.minResponses } };
}

function inputsOf({ n, low, high, instead }: CountedIndex): StepInputs {
  return {
    n: String(n),
    ...(low === undefined ? {} : { low, high: high ?? null }),
    ...(instead === undefined ? {} : { officerN: String(instead.n), needed: String(instead.needed) }),
  };
}

/** UMPAN_BALIK_MASYARAKAT: the IKM that counts, 25..100; PermenPANRB 14/2017. */
export function citizenResult(index: CountedIndex | null, explain: boolean): Part {
  const value = index === null ? null : ratio(index.ikm);
  if (!explain) return { value, step: null };
  const article = cite(SKM_SOURCE);
  const children =
    index === null
      ? []
      : [step({ rule: "CITIZEN_INDEX", article, label: index.of, inputs: inputsOf(index) }, value)];
  return {
    value,
    step: step({ rule: "UMPAN_BALIK_MASYARAKAT", article, label: "UMPAN_BALIK_MASYARAKAT", children }, value),
  };
}
