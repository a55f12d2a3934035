import { RESPONDENTS } from "@/lib/domain/survey";
import { UNSUR } from "@/lib/scoring/codes";
import type { CitizenIndex, CitizenInput } from "@/lib/scoring/periodic-input";
import { skmOfTally } from "@/lib/scoring/skm";

/** What was counted of one unsur, or of the questionnaires, in one service or several. */
export interface UnsurTally {
  readonly unsur: string;
  readonly answered: number;
  readonly sum: number;
}

function unitIndex(tallies: readonly UnsurTally[]): CitizenIndex | null {
  if (tallies.length === 0) return null;
  const total = (unsur: string, of: "answered" | "sum"): number => tallies.reduce((sum, tally) => (tally.unsur === unsur ? sum + tally[of] : sum), 0);
  const answered = UNSUR.map((unsur) => total(unsur, "answered"));
  const isCounted = tallies.some(({ unsur }) => unsur === RESPONDENTS);
  const n = isCounted ? total(RESPONDENTS, "answered") : Math.max(...answered);
  return { n, ikm: skmOfTally({ n, answered, sums: UNSUR.map((unsur) => total(unsur, "sum")) }).ikm };
}

/** The citizen index of an office from its counted answers; sums of all its services, because a mean of means would not be the mean. */
export const citizenInputOf = (tallies: readonly UnsurTally[] = []): CitizenInput => ({ unit: unitIndex(tallies), officer: null });
