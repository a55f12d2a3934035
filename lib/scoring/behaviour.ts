import type { CoreValue, RaterGroup } from "@/lib/kernel/codes";
import { ANONYMOUS_GROUPS, CORE_VALUES, RATER_GROUPS } from "@/lib/kernel/codes";
import type { Part, Step, WeightedPart } from "@/lib/scoring/explanation";
import { contributions, step } from "@/lib/scoring/explanation";
import { meanOf } from "@/lib/scoring/mean";
import type { BehaviourInput } from "@/lib/scoring/periodic-input";
import type { Ratio } from "@/lib/scoring/ratio";
import { ONE, ZERO, add, divide, isZero, ratio } from "@/lib/scoring/ratio";
import type { BehaviourRules } from "@/lib/scoring/scheme";

export interface BehaviourResult extends Part {
  /** Some of the seven values were not rated. */
  readonly partial: boolean;
  /** Peers or subordinates were enough to be counted. */
  readonly hasPeers: boolean;
}

interface Tally {
  points: Ratio;
  raters: number;
  ids: string[];
}

type Tallies = Map<CoreValue, Partial<Record<RaterGroup, Tally>>>;

/** Whether a group of so many raters is counted and may be shown at all. */
export function isGroupCounted(group: RaterGroup, raters: number, minRaters: number): boolean {
  return raters > 0 && (!ANONYMOUS_GROUPS.includes(group) || raters >= minRaters);
}

function tallyRatings(ratings: readonly BehaviourInput[], rules: BehaviourRules): Tallies {
  const points = {
    DI_ATAS_EKSPEKTASI: ratio(rules.points.DI_ATAS_EKSPEKTASI),
    SESUAI_EKSPEKTASI: ratio(rules.points.SESUAI_EKSPEKTASI),
    DI_BAWAH_EKSPEKTASI: ratio(rules.points.DI_BAWAH_EKSPEKTASI),
  };
  const tallies: Tallies = new Map();
  for (const { value, group, rating, raterId } of ratings) {
    let groups = tallies.get(value);
    if (groups === undefined) tallies.set(value, (groups = {}));
    const tally = (groups[group] ??= { points: ZERO, raters: 0, ids: [] });
    tally.points = add(tally.points, points[rating]);
    tally.raters += 1;
    tally.ids.push(raterId);
  }
  return tallies;
}

function groupStep(group: RaterGroup, tally: Tally, mean: Ratio): Step {
  // Names of peers and subordinates stay out of every explanation, also when their answers count.
  const sources = ANONYMOUS_GROUPS.includes(group) ? [] : tally.ids;
  return step({ rule: "RATER_GROUP", label: group, inputs: { raters: String(tally.raters) }, sources }, mean);
}

interface Context {
  readonly rules: BehaviourRules;
  readonly weights: Readonly<Record<RaterGroup, Ratio>>;
  readonly explain: boolean;
}

function groupPart(group: RaterGroup, tally: Tally, context: Context): WeightedPart {
  const mean = divide(tally.points, ratio(tally.raters));
  return {
    value: mean,
    weight: context.weights[group],
    weightText: context.rules.weights[group],
    step: context.explain ? groupStep(group, tally, mean) : null,
  };
}

function valuePart(
  value: CoreValue,
  groups: Partial<Record<RaterGroup, Tally>>,
  context: Context,
): WeightedPart & { readonly hasPeers: boolean } {
  const parts: WeightedPart[] = [];
  let hasPeers = false;
  for (const group of RATER_GROUPS) {
    const tally = groups[group];
    if (
      tally === undefined ||
      isZero(context.weights[group]) ||
      !isGroupCounted(group, tally.raters, context.rules.minRaters)
    )
      continue;
    hasPeers ||= ANONYMOUS_GROUPS.includes(group);
    parts.push(groupPart(group, tally, context));
  }
  const mean = meanOf(parts);
  const explained = context.explain
    ? step({ rule: "CORE_VALUE", label: value, children: contributions(parts, mean.weights) }, mean.value)
    : null;
  return { value: mean.value, weight: ONE, weightText: "1", step: explained, hasPeers };
}

/**
 * PERILAKU in points: per value the mean of the rater groups by weight, then the mean of the values
 * that were rated.
 */
export function behaviourResult(
  ratings: readonly BehaviourInput[],
  rules: BehaviourRules,
  explain: boolean,
): BehaviourResult {
  const tallies = tallyRatings(ratings, rules);
  const weights = {
    ATASAN: ratio(rules.weights.ATASAN),
    REKAN: ratio(rules.weights.REKAN),
    BAWAHAN: ratio(rules.weights.BAWAHAN),
    DIRI: ratio(rules.weights.DIRI),
  };
  const parts = CORE_VALUES.map((value) =>
    valuePart(value, tallies.get(value) ?? {}, { rules, weights, explain }),
  );
  const mean = meanOf(parts);
  return {
    value: mean.value,
    partial: mean.partial,
    hasPeers: parts.some((part) => part.hasPeers),
    step: explain
      ? step(
          { rule: "PERILAKU", label: "PERILAKU", children: contributions(parts, mean.weights) },
          mean.value,
        )
      : null,
  };
}
