import type { Problem, ProblemCode } from "@/lib/scoring/shape";

type Facts = Problem["facts"];

const fact = (facts: Facts, key: string): string => facts[key] ?? "";

/** The calculator's words for each problem; it speaks English, as the contract it serves does. */
const PHRASES: Readonly<Record<ProblemCode, (facts: Facts) => string>> = {
  REQUIRED: () => "is required",
  NOT_AN_OBJECT: (f) => `${fact(f, "actual")} is not an object`,
  NOT_A_LIST: (f) => `${fact(f, "actual")} is not a list`,
  NOT_A_TEXT: (f) => `${fact(f, "actual")} is not a text`,
  NOT_YES_OR_NO: (f) => `${fact(f, "actual")} is not true or false`,
  NOT_A_NUMBER: (f) => `${fact(f, "actual")} is not a number`,
  NOT_A_WHOLE_NUMBER: (f) => `${fact(f, "actual")} is not a whole number`,
  TOO_MANY_DIGITS: (f) => `has more than ${fact(f, "limit")} digits`,
  NOT_A_DAY: (f) => `${fact(f, "actual")} is not a day (YYYY-MM-DD)`,
  NOT_ONE_OF: (f) => `${fact(f, "actual")} is not one of ${fact(f, "allowed")}`,
  OUTSIDE: (f) => `${fact(f, "actual")} is outside ${fact(f, "low")}..${fact(f, "high")}`,
  BELOW: (f) => `${fact(f, "actual")} is below ${fact(f, "low")}`,
  NOT_ABOVE: (f) => `${fact(f, "actual")} is not above ${fact(f, "low")}`,
  UNKNOWN_FIELD: () => "is not a known field",
  BAD_KEY: () => "is not a usable key",
  EMPTY: () => "is empty",
  TOO_LONG: (f) => `is longer than ${fact(f, "limit")} characters`,
  LENGTH: (f) => `has ${fact(f, "actual")} elements instead of ${fact(f, "expected")}`,
  DUPLICATE: (f) => `${fact(f, "actual")} occurs twice`,
  WEIGHTS_NOT_100: (f) => `weights add up to ${fact(f, "actual")} instead of 100`,
  LOW_ABOVE_HIGH: () => "low is above high",
  ZERO_TARGET: () => "0 cannot be the target where more is better",
  ABOVE_LIMIT: (f) => `${fact(f, "actual")} is above ${fact(f, "limit")}`,
  UNKNOWN_DIMENSION: (f) => `${fact(f, "actual")} is not one of ${fact(f, "allowed")}`,
  UNKNOWN_DEDUCTION: (f) => `${fact(f, "actual")} is not one of ${fact(f, "allowed")}`,
  ASPECT_ABSENT: (f) =>
    `no indicator measures ${fact(f, "aspect")}, which the scheme ${fact(f, "scheme")} requires`,
  NOT_NUMERIC: () => "is not numeric, which the scheme requires",
  WRONG_ACTUAL: (f) => `${fact(f, "actual")} does not fit a ${fact(f, "kind")} target`,
  BEFORE: (f) => `${fact(f, "actual")} is before ${fact(f, "limit")}`,
  TOO_MANY: (f) => `has ${fact(f, "actual")} elements, at most ${fact(f, "limit")} are read`,
  NOT_PRINTABLE: () => "has a control character",
  KEY_TWICE: () => "stands twice in its object",
  OTHER_TYPE: (f) => `${fact(f, "actual")} is not written as the export writes it, ${fact(f, "expected")}`,
};

/** One line that names the field and what is wrong with it: `responses[16][1]: 5 is outside 1..4`. */
export function phrase({ path, code, facts }: Problem): string {
  return `${path === "" ? "input" : path}: ${PHRASES[code](facts)}`;
}
