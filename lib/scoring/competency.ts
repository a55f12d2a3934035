import type { CompetencyGroup } from "@/lib/kernel/codes";
import { COMPETENCY_GROUPS } from "@/lib/kernel/codes";
import type { Part, Step, WeightedPart } from "@/lib/scoring/explanation";
import { contributions, step } from "@/lib/scoring/explanation";
import { jpmPercent } from "@/lib/scoring/jpm";
import { meanOf } from "@/lib/scoring/mean";
import type { CompetencyInput } from "@/lib/scoring/periodic-input";
import { cite } from "@/lib/scoring/regulations/citation";
import { JPM_SOURCE } from "@/lib/scoring/regulations/competency-standards";
import type { Ratio } from "@/lib/scoring/ratio";
import { isZero, ratio } from "@/lib/scoring/ratio";
import type { CompetencyRules } from "@/lib/scoring/scheme";

export interface CompetencyResult extends Part {
  /** Some competencies were not assessed, or not after their training. */
  readonly partial: boolean;
}

type Assessed = CompetencyInput & { readonly assessed: string };

interface Context {
  readonly rules: CompetencyRules;
  readonly cap: Ratio;
  readonly explain: boolean;
}

const counts = (item: CompetencyInput, rules: CompetencyRules): item is Assessed =>
  item.assessed !== null && (!rules.requireTraining || item.trained === true);

function itemSteps(items: readonly Assessed[], context: Context): readonly Step[] {
  return items.map((item) =>
    step(
      {
        rule: "COMPETENCY",
        label: item.name,
        inputs: { required: item.required, assessed: item.assessed, cap: context.rules.cap },
        sources: [item.id],
      },
      jpmPercent([item], context.cap),
    ),
  );
}

function groupPart(
  group: CompetencyGroup,
  weight: string,
  scope: { readonly items: readonly Assessed[]; readonly context: Context },
): WeightedPart {
  const items = scope.items.filter((item) => item.group === group);
  const value = jpmPercent(items, scope.context.cap);
  const explained = scope.context.explain && items.length > 0;
  return {
    value,
    weight: ratio(weight),
    weightText: weight,
    step: explained
      ? step({ rule: "COMPETENCY_GROUP", label: group, children: itemSteps(items, scope.context) }, value)
      : null,
  };
}

function byGroup(
  items: readonly Assessed[],
  context: Context,
  groupWeights: NonNullable<CompetencyRules["weights"]>,
): { readonly value: Ratio | null; readonly children: readonly Step[] } {
  const counted = COMPETENCY_GROUPS.filter((group) => !isZero(ratio(groupWeights[group])));
  const parts = counted.map((group) => groupPart(group, groupWeights[group], { items, context }));
  const { value, weights } = meanOf(parts);
  return { value, children: contributions(parts, weights) };
}

/** KOMPETENSI: Job Person Match in percent, each competency up to the cap, by group where the scheme weighs groups. */
export function competencyResult(
  input: readonly CompetencyInput[],
  rules: CompetencyRules,
  explain: boolean,
): CompetencyResult {
  const context = { rules, cap: ratio(rules.cap), explain };
  const items = input.filter((item) => counts(item, rules));
  const { value, children } =
    rules.weights === null
      ? { value: jpmPercent(items, context.cap), children: explain ? itemSteps(items, context) : [] }
      : byGroup(items, context, rules.weights);
  return {
    value,
    partial: items.length < input.length,
    step: explain
      ? step(
          {
            rule: "KOMPETENSI",
            article: cite(JPM_SOURCE),
            label: "KOMPETENSI",
            inputs: { cap: rules.cap },
            children,
          },
          value,
        )
      : null,
  };
}
