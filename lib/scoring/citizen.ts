import type { Part } from "@/lib/scoring/explanation";
import { step } from "@/lib/scoring/explanation";
import type { CitizenIndex, CitizenInput } from "@/lib/scoring/periodic-input";
import { cite } from "@/lib/scoring/regulations/citation";
import { SKM_SOURCE } from "@/lib/scoring/regulations/permenpanrb-14-2017";
import { ratio } from "@/lib/scoring/ratio";
import type { CitizenAttribution, CitizenRules } from "@/lib/scoring/scheme";

export interface CountedIndex {
  readonly of: CitizenAttribution;
  readonly ikm: string;
  readonly n: number;
}

function counted(of: CitizenAttribution, index: CitizenIndex | null, minResponses: number): CountedIndex | null {
  return index === null || index.ikm === null || index.n < minResponses ? null : { of, ikm: index.ikm, n: index.n };
}

/** The index (25..100) that counts for a person: the officer's own where the scheme says so and enough answered, else the unit's. */
export function citizenIndex(input: CitizenInput, rules: CitizenRules): CountedIndex | null {
  const own = rules.attribution === "PETUGAS" ? counted("PETUGAS", input.officer, rules.minResponses) : null;
  return own ?? counted("UNIT", input.unit, rules.minResponses);
}

/** UMPAN_BALIK_MASYARAKAT: the IKM that counts, 25..100; PermenPANRB 14/2017. */
export function citizenResult(index: CountedIndex | null, explain: boolean): Part {
  const value = index === null ? null : ratio(index.ikm);
  if (!explain) return { value, step: null };
  const article = cite(SKM_SOURCE);
  const children = index === null ? [] : [step({ rule: "CITIZEN_INDEX", article, label: index.of, inputs: { n: String(index.n) } }, value)];
  return { value, step: step({ rule: "UMPAN_BALIK_MASYARAKAT", article, label: "UMPAN_BALIK_MASYARAKAT", children }, value) };
}
