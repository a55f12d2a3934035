import type { Actual } from "@/lib/scoring/achievement";
import { achievementOf } from "@/lib/scoring/achievement";
import type { IkiInput, PeriodicInput } from "@/lib/scoring/periodic-input";
import { periodicScore } from "@/lib/scoring/periodic-score";
import { HUNDRED, compare, isBelow, ratio, roundHalfUp, subtract } from "@/lib/scoring/ratio";
import type { Scheme } from "@/lib/scoring/scheme";
import { duePrecisely } from "@/lib/scoring/term-target";

/** A total and what it lies above the present one; points with two decimals. */
export interface Gain {
  readonly total: string;
  readonly gain: string;
}

/** What the total would be if one indicator reached its target. */
export interface Improvement extends Gain {
  readonly ikiId: string;
  readonly title: string;
  /** The actual that meets the target. */
  readonly actual: Actual;
}

export interface Improvements {
  readonly each: readonly Improvement[];
  /** All of them at once; null when there is at most one. */
  readonly together: Gain | null;
}

function meeting({ pace, polarity, ...iki }: IkiInput): Actual {
  const target = duePrecisely(iki.target, pace, polarity);
  switch (target.kind) {
    case "NUMBER":
      return target.value;
    case "RANGE":
      return polarity === "MORE" ? target.low : target.high;
    case "MILESTONE":
      return target.planned;
    case "YES_NO":
      return true;
  }
}

function isShort(iki: IkiInput): boolean {
  const reached = achievementOf(iki, iki.actual);
  return reached !== null && isBelow(reached.percent, HUNDRED);
}

function reaching(input: PeriodicInput, ids: ReadonlySet<string>): PeriodicInput {
  const lift = (iki: IkiInput): IkiInput => (ids.has(iki.id) ? { ...iki, actual: meeting(iki) } : iki);
  return { ...input, rhk: input.rhk.map((plan) => ({ ...plan, iki: plan.iki.map(lift) })) };
}

/**
 * What would raise the score: every indicator under its target brought up to it, alone and together,
 * the largest gain first; the citizen index is nobody's to raise.
 */
export function improvements(scheme: Scheme, input: PeriodicInput): Improvements {
  const before = periodicScore(scheme, input).total;
  if (before === null) return { each: [], together: null };
  const reached = (ids: readonly string[]): Gain => {
    // What falls short already counts, so reaching its target never takes a total away.
    const total = periodicScore(scheme, reaching(input, new Set(ids))).total as string;
    return { total, gain: roundHalfUp(subtract(ratio(total), ratio(before)), 2) };
  };
  const each = input.rhk
    .flatMap((plan) => plan.iki)
    .filter(isShort)
    .map((iki) => ({
      ikiId: iki.id,
      title: iki.title,
      actual: meeting(iki),
      ...reached([iki.id]),
    }))
    .filter(({ gain }) => gain !== "0.00")
    .sort((a, b) => compare(ratio(b.gain), ratio(a.gain)));
  return { each, together: each.length < 2 ? null : reached(each.map(({ ikiId }) => ikiId)) };
}
