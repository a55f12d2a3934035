import type { Polarity } from "@/lib/kernel/codes";
import type { Ratio } from "@/lib/scoring/ratio";
import { type TermPace, dueBound } from "@/lib/scoring/term-target";
import {
  HUNDRED,
  ZERO,
  clamp,
  divide,
  greatest,
  isBelow,
  isZero,
  multiply,
  ratio,
  subtract,
} from "@/lib/scoring/ratio";

/** What a plan promises; numbers are decimal strings in the indicator's own unit. */
export type Target =
  | { readonly kind: "NUMBER"; readonly value: string }
  | { readonly kind: "RANGE"; readonly low: string; readonly high: string }
  | { readonly kind: "MILESTONE"; readonly planned: string }
  | { readonly kind: "YES_NO" };

export const TARGET_KINDS = ["NUMBER", "RANGE", "MILESTONE", "YES_NO"] as const;

/** What was reached: a decimal string, true or false for a yes/no target, null when nothing was reported. */
export type Actual = string | boolean | null;

/** Which formula an achievement followed. */
export const ACHIEVEMENT_RULES = [
  "MORE",
  "LESS",
  "RANGE_INSIDE",
  "RANGE_BELOW",
  "RANGE_ABOVE",
  "ZERO_TARGET",
  "MILESTONE",
  "YES_NO",
] as const;
export type AchievementRule = (typeof ACHIEVEMENT_RULES)[number];

export interface Achievement {
  /** Percent, at least 0, not capped. */
  readonly percent: Ratio;
  readonly rule: AchievementRule;
}

export type TargetProblemCode = "NEGATIVE_TARGET" | "ZERO_TARGET" | "LOW_ABOVE_HIGH";
export interface TargetProblem {
  readonly code: TargetProblemCode;
  readonly field: "value" | "low" | "high" | "planned";
}

/** Why a target cannot be planned; null when it can (a zero target only when less is better). */
export function targetProblem(polarity: Polarity, target: Target): TargetProblem | null {
  switch (target.kind) {
    case "NUMBER":
      return boundProblem(target.value, "value", polarity === "MORE");
    case "RANGE":
      if (isBelow(ratio(target.high), ratio(target.low))) return { code: "LOW_ABOVE_HIGH", field: "low" };
      return boundProblem(target.low, "low", false) ?? boundProblem(target.high, "high", polarity === "MORE");
    case "MILESTONE":
      return boundProblem(target.planned, "planned", true);
    case "YES_NO":
      return null;
  }
}

function boundProblem(text: string, field: TargetProblem["field"], needsMore: boolean): TargetProblem | null {
  const value = ratio(text);
  if (isBelow(value, ZERO)) return { code: "NEGATIVE_TARGET", field };
  return needsMore && isZero(value) ? { code: "ZERO_TARGET", field } : null;
}

/** actual ÷ target × 100, or (1 + (1 − actual ÷ target)) × 100; PermenPANRB 8/2021 Lampiran Bab VI. */
function against(polarity: Polarity, actual: Ratio, target: Ratio): Ratio {
  const share = divide(actual, target);
  return multiply(polarity === "MORE" ? share : subtract(ratio(2), share), HUNDRED);
}

/** A target of zero: only reaching exactly zero counts, and only where less is better. */
function againstZero(polarity: Polarity, actual: Ratio): Ratio {
  return polarity === "LESS" && isZero(actual) ? HUNDRED : ZERO;
}

/** Achievement in percent of a number against a target, at least 0. */
export function measured(polarity: Polarity, actual: Ratio, target: Ratio): Achievement {
  if (isZero(target)) return { percent: againstZero(polarity, actual), rule: "ZERO_TARGET" };
  return { percent: greatest(against(polarity, actual, target), ZERO), rule: polarity };
}

function withinRange(
  polarity: Polarity,
  actual: Ratio,
  { low, high }: { readonly low: Ratio; readonly high: Ratio },
): Achievement {
  if (isBelow(actual, low)) return { ...measured(polarity, actual, low), rule: "RANGE_BELOW" };
  if (isBelow(high, actual)) return { ...measured(polarity, actual, high), rule: "RANGE_ABOVE" };
  return { percent: HUNDRED, rule: "RANGE_INSIDE" };
}

/** What an indicator promises for a term; a growing target counts with the part that is due. */
export interface Promised {
  readonly polarity: Polarity;
  readonly target: Target;
  readonly pace?: TermPace | null;
}

/** Achievement of one indicator in percent, at least 0 and not capped; null when nothing was reported. */
export function achievementOf({ polarity, target, pace }: Promised, actual: Actual): Achievement | null {
  if (actual === null) return null;
  if (target.kind === "YES_NO") return { percent: actual === true ? HUNDRED : ZERO, rule: "YES_NO" };
  if (typeof actual === "boolean") throw new RangeError(`a ${target.kind} target needs a number`);
  const value = ratio(actual);
  switch (target.kind) {
    case "NUMBER":
      return measured(polarity, value, dueBound(target.value, pace));
    case "RANGE":
      return withinRange(polarity, value, {
        low: dueBound(target.low, pace),
        high: dueBound(target.high, pace),
      });
    case "MILESTONE":
      return { ...measured("MORE", value, dueBound(target.planned, pace)), rule: "MILESTONE" };
  }
}

/** The same of a target that is taken as it stands. */
export const achievement = (polarity: Polarity, target: Target, actual: Actual): Achievement | null =>
  achievementOf({ polarity, target }, actual);

/** The percent that counts: within 0 and the cap (percent; null for no cap). */
export function capped(percent: Ratio, cap: Ratio | null): Ratio {
  return cap === null ? percent : clamp(percent, ZERO, cap);
}
