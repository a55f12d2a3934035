import { MEAN_SCALE } from "@/lib/scoring/ikm-interval";

/** What one respondent adds to the spread of a survey: 2520 times the mean of her answers (1..4), a whole number. */
export function scaledMean(answers: readonly number[]): number {
  const sum = answers.reduce((total, answer) => total + answer, 0);
  return (sum * MEAN_SCALE) / answers.length;
}

/** The nine answers in order as one text, "-" where left open: two questionnaires are alike when their patterns are. */
export const patternOf = (answers: readonly (number | undefined)[]): string =>
  answers.map((answer) => answer ?? "-").join("");

/** Whether all nine questions have the same answer. */
export const isUniform = (pattern: string): boolean => /^([1-4])\1{8}$/.test(pattern);
