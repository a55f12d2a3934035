import { UNSUR } from "@/lib/kernel/codes";
import { ikmInterval } from "@/lib/scoring/ikm-interval";
import type { CitizenIndex, CitizenInput } from "@/lib/scoring/periodic-input";
import { skmOfTally } from "@/lib/scoring/skm";
import { RESPONDENTS, isGroupShown } from "@/lib/kernel/suppression";

/** What was counted of one unsur, or of the questionnaires, in one service or several. */
export interface UnsurTally {
  readonly unsur: string;
  readonly answered: number;
  readonly sum: number;
  /** In the row of questionnaires: sums of 2520 times each respondent's mean, and of its square. */
  readonly scaled: bigint;
  readonly squares: bigint;
}

const HIDDEN = { ikm: null, low: null, high: null } as const;

function intervalOf(tallies: readonly UnsurTally[], n: number): Pick<CitizenIndex, "low" | "high"> {
  const counted = tallies.filter(({ unsur }) => unsur === RESPONDENTS);
  const total = (of: "scaled" | "squares"): bigint => counted.reduce((sum, tally) => sum + tally[of], 0n);
  const interval =
    counted.length === 0 ? null : ikmInterval({ n, scaled: total("scaled"), squares: total("squares") });
  return { low: interval?.low ?? null, high: interval?.high ?? null };
}

/**
 * The index of counted answers with its interval; under five questionnaires only their number, because
 * the figures would tell what single people answered.
 */
export function citizenIndexOf(tallies: readonly UnsurTally[]): CitizenIndex | null {
  if (tallies.length === 0) return null;
  const total = (unsur: string, of: "answered" | "sum"): number =>
    tallies.reduce((sum, tally) => (tally.unsur === unsur ? sum + tally[of] : sum), 0);
  const answered = UNSUR.map((unsur) => total(unsur, "answered"));
  const isCounted = tallies.some(({ unsur }) => unsur === RESPONDENTS);
  const n = isCounted ? total(RESPONDENTS, "answered") : Math.max(...answered);
  const { ikm } = skmOfTally({ n, answered, sums: UNSUR.map((unsur) => total(unsur, "sum")) });
  return ikm === null || !isGroupShown(n) ? { n, ...HIDDEN } : { n, ikm, ...intervalOf(tallies, n) };
}

/**
 * The citizen index of an office and of one officer from their counted answers; sums of all services,
 * because a mean of means would not be the mean.
 */
export const citizenInputOf = (
  unit: readonly UnsurTally[] = [],
  officer: readonly UnsurTally[] = [],
): CitizenInput => ({ unit: citizenIndexOf(unit), officer: citizenIndexOf(officer) });
