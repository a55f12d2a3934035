import type { TargetPace } from "@/lib/kernel/codes";
import { divide, HUNDRED, isBelow, isZero, multiply, ratio, roundHalfUp } from "@/lib/scoring/ratio";
import type { Target } from "@/lib/scoring/achievement";

/**
 * Percent of its target above which a realisation is asked about. A slip of the keyboard makes a number ten times as
 * large or more; who really did half as much again loses one press, and no scheme pays for what lies beyond.
 */
export const ASKED_ABOVE_PERCENT = "150";

/** What a realisation is asked about before it is kept; nothing is refused for it. */
export type Doubt = "FAR_ABOVE" | "BELOW_EARLIER";

/** An indicator as far as a number at it can be doubted. */
export interface DoubtFacts {
  /** What grows with the year is counted from its beginning; what holds goes up and down. */
  readonly pace: TargetPace;
  readonly target: Target;
  /** What was recorded for the last month before; null when nothing was. */
  readonly earlier: string | null;
}

/** The most a target asks for, or null where no number can go far beyond it. */
function topOf(target: Target): string | null {
  if (target.kind === "NUMBER") return target.value;
  if (target.kind === "RANGE") return target.high;
  return target.kind === "MILESTONE" ? target.planned : null;
}

/** How many percent of its target a number is, whichever direction is better; null without a target to compare with. */
export function percentOfTarget(target: Target, value: string): string | null {
  const top = topOf(target);
  if (top === null || isZero(ratio(top))) return null;
  return roundHalfUp(multiply(divide(ratio(value), ratio(top)), HUNDRED), 4);
}

/**
 * Why a number is asked about: far beyond its target, or less than was counted before of what only grows; null when it
 * is not.
 */
export function doubtOf(facts: DoubtFacts, value: string): Doubt | null {
  const percent = percentOfTarget(facts.target, value);
  if (percent !== null && isBelow(ratio(ASKED_ABOVE_PERCENT), ratio(percent))) return "FAR_ABOVE";
  if (facts.pace === "HOLDS" || facts.earlier === null) return null;
  return isBelow(ratio(value), ratio(facts.earlier)) ? "BELOW_EARLIER" : null;
}
