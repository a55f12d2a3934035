import type { Actual, Target } from "@/lib/scoring/achievement";
import { achievement } from "@/lib/scoring/achievement";
import type { IkiInput, PeriodicInput } from "@/lib/scoring/periodic-input";
import { periodicScore } from "@/lib/scoring/periodic-score";
import { HUNDRED, compare, isBelow, ratio, roundHalfUp, subtract } from "@/lib/scoring/ratio";
import type { Scheme } from "@/lib/scoring/scheme";

/** What the total would be if one indicator reached its target; points with two decimals. */
export interface Improvement {
  readonly ikiId: string;
  readonly title: string;
  /** The actual that meets the target. */
  readonly actual: Actual;
  readonly total: string;
  readonly gain: string;
}

export interface Improvements {
  readonly each: readonly Improvement[];
  /** All of them at once; null when there is at most one. */
  readonly together: { readonly total: string; readonly gain: string } | null;
}

function meeting(target: Target, polarity: IkiInput["polarity"]): Actual {
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
  const reached = iki.feed === undefined ? achievement(iki.polarity, iki.target, iki.actual) : null;
  return reached !== null && isBelow(reached.percent, HUNDRED);
}

function reaching(input: PeriodicInput, ids: ReadonlySet<string>): PeriodicInput {
  const lift = (iki: IkiInput): IkiInput => (ids.has(iki.id) ? { ...iki, actual: meeting(iki.target, iki.polarity) } : iki);
  return { ...input, rhk: input.rhk.map((plan) => ({ ...plan, iki: plan.iki.map(lift) })) };
}

const difference = (after: string, before: string): string => roundHalfUp(subtract(ratio(after), ratio(before)), 2);

/** What would raise the score: every indicator under its target brought up to it, alone and together, the largest gain first. */
export function improvements(scheme: Scheme, input: PeriodicInput): Improvements {
  const before = periodicScore(scheme, input).total;
  if (before === null) return { each: [], together: null };
  const short = input.rhk.flatMap((plan) => plan.iki).filter(isShort);
  const totalWith = (ids: readonly string[]): string => periodicScore(scheme, reaching(input, new Set(ids))).total ?? before;
  const each = short
    .map((iki) => {
      const total = totalWith([iki.id]);
      return { ikiId: iki.id, title: iki.title, actual: meeting(iki.target, iki.polarity), total, gain: difference(total, before) };
    })
    .filter(({ gain }) => gain !== "0.00")
    .sort((a, b) => compare(ratio(b.gain), ratio(a.gain)));
  if (each.length < 2) return { each, together: null };
  const total = totalWith(each.map(({ ikiId }) => ikiId));
  return { each, together: { total, gain: difference(total, before) } };
}
