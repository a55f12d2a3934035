import type { Mutu } from "@/lib/kernel/codes";
import type { MutuBand } from "@/lib/scoring/regulations/permenpanrb-14-2017";
import {
  IKM_FACTOR,
  LOWEST_MUTU,
  LOWEST_UNSUR_SHOWN,
  MUTU_BANDS,
  MUTU_BANDS_2004,
} from "@/lib/scoring/regulations/permenpanrb-14-2017";
import type { Ratio } from "@/lib/scoring/ratio";
import { ONE, compare, divide, isAtLeast, multiply, ratio, roundHalfUp, sum } from "@/lib/scoring/ratio";

/** One questionnaire: answers 1..4 in questionnaire order, null where left open. */
export type SkmResponse = readonly (number | null)[];

/** "exact" is one share of the number of unsur; a decimal string reproduces a report printed with a rounded weight. */
export type SkmWeights = "exact" | (string & {});

/** What is left of a survey once it is counted: sums and numbers of answers per unsur. */
export interface SkmTally {
  readonly n: number;
  readonly sums: readonly number[];
  readonly answered: readonly number[];
}

export type MutuGrade = Pick<MutuBand, "mutu" | "kinerja">;

export interface SkmResult {
  readonly n: number;
  /** Mean answer per unsur, four decimals; null where nobody answered. */
  readonly nrr: readonly (string | null)[];
  /** 1..4, four decimals. */
  readonly index: string | null;
  /** 25..100, two decimals. */
  readonly ikm: string | null;
  readonly mutu: Mutu | null;
  readonly kinerja: MutuGrade["kinerja"] | null;
  /** Positions from 1 of the three lowest unsur, the lowest first, ties by position. */
  readonly lowest: readonly number[];
}

/** Sums and counts of the answers per unsur, so that a survey can be counted once and added up later. */
export function tally(responses: readonly SkmResponse[]): SkmTally {
  const k = responses[0]?.length ?? 0;
  const sums = new Array<number>(k).fill(0);
  const answered = new Array<number>(k).fill(0);
  for (const response of responses) {
    for (let u = 0; u < k; u += 1) {
      const answer = response[u] ?? null;
      if (answer === null) continue;
      sums[u] = (sums[u] as number) + answer;
      answered[u] = (answered[u] as number) + 1;
    }
  }
  return { n: responses.length, sums, answered };
}

function grade(ikm: string, bands: readonly MutuBand[]): MutuGrade {
  const value = ratio(ikm);
  const { mutu, kinerja } = bands.find(({ from }) => isAtLeast(value, ratio(from))) ?? LOWEST_MUTU;
  return { mutu, kinerja };
}

/** Mutu and kinerja of a printed IKM (two decimals); PermenPANRB 14/2017 Lampiran. */
export function mutuOf(ikm: string): MutuGrade {
  return grade(ikm, MUTU_BANDS);
}

/** Mutu of an IKM published under KEP/25/M.PAN/2/2004, for imported history only. */
export function mutuOf2004(ikm: string): MutuGrade {
  return grade(ikm, MUTU_BANDS_2004);
}

function lowestOf(means: readonly (Ratio | null)[]): readonly number[] {
  return means
    .map((mean, position) => ({ mean, position: position + 1 }))
    .filter((row): row is { mean: Ratio; position: number } => row.mean !== null)
    .sort((a, b) => compare(a.mean, b.mean))
    .slice(0, LOWEST_UNSUR_SHOWN)
    .map(({ position }) => position);
}

const unsurWeight = (weights: SkmWeights, k: number): Ratio =>
  weights === "exact" ? divide(ONE, ratio(k)) : ratio(weights);

/** The result of a counted survey; an unsur without any answer leaves no IKM, and nobody's answers are never a zero. */
export function skmOfTally({ n, sums, answered }: SkmTally, weights: SkmWeights = "exact"): SkmResult {
  const means = sums.map((total, u) => {
    const count = answered[u] as number;
    return count === 0 ? null : divide(ratio(total), ratio(count));
  });
  const nrr = means.map((mean) => (mean === null ? null : roundHalfUp(mean, 4)));
  const present = means.filter((mean) => mean !== null);
  const lowest = lowestOf(means);
  if (present.length === 0 || present.length < means.length)
    return { n, nrr, index: null, ikm: null, mutu: null, kinerja: null, lowest };
  const index = multiply(sum(present), unsurWeight(weights, present.length));
  const ikm = roundHalfUp(multiply(index, ratio(IKM_FACTOR)), 2);
  return { n, nrr, index: roundHalfUp(index, 4), ikm, ...grade(ikm, MUTU_BANDS), lowest };
}

/** Index (1..4), IKM (25..100), mutu and the three lowest unsur of a survey; PermenPANRB 14/2017 Lampiran. */
export function skm(responses: readonly SkmResponse[], weights: SkmWeights = "exact"): SkmResult {
  return skmOfTally(tally(responses), weights);
}
