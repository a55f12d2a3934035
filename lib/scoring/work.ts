import type { Achievement } from "@/lib/scoring/achievement";
import { achievementOf, capped } from "@/lib/scoring/achievement";
import type { Part, Step, WeightedPart } from "@/lib/scoring/explanation";
import { contributions, step } from "@/lib/scoring/explanation";
import type { Mean } from "@/lib/scoring/mean";
import { meanOf } from "@/lib/scoring/mean";
import type { IkiInput, RhkInput } from "@/lib/scoring/periodic-input";
import { cite } from "@/lib/scoring/regulations/citation";
import { SKP_VALUE_SOURCE } from "@/lib/scoring/regulations/permenpanrb-8-2021";
import type { Ratio } from "@/lib/scoring/ratio";
import { HUNDRED, ZERO, add, divide, least, multiply, ratio } from "@/lib/scoring/ratio";
import type { WorkDimension, WorkRules } from "@/lib/scoring/scheme";
import { skpValue } from "@/lib/scoring/skp-value";
import { paceInputs } from "@/lib/scoring/term-target";

/** Rules of one scheme, parsed once for an appraisal. */
export interface WorkContext {
  readonly rules: WorkRules;
  readonly cap: Ratio;
  /** Citizen index that indicators fed by it take as their actual. */
  readonly ikm: string | null;
  readonly explain: boolean;
}

export interface WorkResult extends Part {
  /** Something planned has no value yet. */
  readonly partial: boolean;
}

function ikiSteps(iki: IkiInput, reached: Achievement | null, context: WorkContext): Step[] {
  if (reached === null) {
    const unproven = iki.actual !== null && iki.feed === undefined;
    return [step({ rule: unproven ? "EVIDENCE_MISSING" : "ACTUAL_MISSING", label: iki.title }, null)];
  }
  const actual = iki.feed === undefined ? iki.actual : context.ikm;
  const { kind, ...bounds } = iki.target;
  const measured = step(
    {
      rule: `ACHIEVEMENT_${reached.rule}`,
      label: iki.title,
      inputs: {
        ...bounds,
        ...paceInputs(iki.pace),
        kind,
        polarity: iki.polarity,
        actual: String(actual),
        cap: context.rules.cap,
      },
    },
    reached.percent,
  );
  if (context.rules.conversion === "NONE") return [measured];
  const converted = convert(iki, reached);
  return [
    measured,
    step(
      {
        rule: "SKP_VALUE",
        article: cite(SKP_VALUE_SOURCE),
        label: converted.category,
        inputs: { percent: converted.percent, maximal: String(iki.maximal === true) },
      },
      converted.value,
    ),
  ];
}

const convert = (iki: IkiInput, reached: Achievement): ReturnType<typeof skpValue> =>
  skpValue(reached.percent, iki.maximal === true);

function reachedBy(iki: IkiInput, context: WorkContext): Achievement | null {
  if (iki.feed !== undefined) return achievementOf(iki, context.ikm);
  if (context.rules.requireEvidence && iki.evidence.length === 0) return null;
  return achievementOf(iki, iki.actual);
}

function ikiPart(iki: IkiInput, context: WorkContext): WeightedPart {
  const reached = reachedBy(iki, context);
  const points =
    reached === null || context.rules.conversion === "NONE"
      ? (reached?.percent ?? null)
      : convert(iki, reached).value;
  const value = points === null ? null : capped(points, context.cap);
  const draft = {
    rule: "IKI",
    label: iki.title,
    inputs: { aspect: iki.aspect },
    sources: [iki.id, ...iki.evidence],
  } as const;
  return {
    value,
    weight: ratio(iki.weight),
    weightText: iki.weight,
    step: context.explain ? step({ ...draft, children: ikiSteps(iki, reached, context) }, value) : null,
  };
}

function rhkPart(rhk: RhkInput, context: WorkContext): WeightedPart & { readonly partial: boolean } {
  const parts = rhk.iki.map((iki) => ikiPart(iki, context));
  const mean = meanOf(parts);
  return {
    value: mean.value,
    partial: mean.partial,
    weight: ratio(rhk.weight),
    weightText: rhk.weight,
    step: context.explain
      ? step(
          { rule: "RHK", label: rhk.title, sources: [rhk.id], children: contributions(parts, mean.weights) },
          mean.value,
        )
      : null,
  };
}

function dimensionPart(
  dimension: WorkDimension,
  rhk: readonly RhkInput[],
  context: WorkContext,
): WeightedPart & { readonly partial: boolean } {
  const parts = rhk.filter((plan) => plan.dimension === dimension.key).map((plan) => rhkPart(plan, context));
  const mean = meanOf(parts);
  return {
    value: mean.value,
    weight: ratio(dimension.weight),
    weightText: dimension.weight,
    partial: mean.partial || parts.some(({ partial }) => partial),
    step: context.explain
      ? step(
          { rule: "DIMENSION", label: dimension.name, children: contributions(parts, mean.weights) },
          mean.value,
        )
      : null,
  };
}

function mainWork(
  rhk: readonly RhkInput[],
  context: WorkContext,
): { readonly mean: Mean; readonly children: readonly Step[] } {
  const { dimensions } = context.rules;
  const parts =
    dimensions.length === 0
      ? rhk.map((plan) => rhkPart(plan, context))
      : dimensions.map((dimension) => dimensionPart(dimension, rhk, context));
  const mean = meanOf(parts);
  const partial = mean.partial || parts.some((part) => part.partial);
  return { mean: { ...mean, partial }, children: contributions(parts, mean.weights) };
}

/**
 * Points that additional work adds: achievement ÷ 100 × scope weight, together at most the cap;
 * PermenPANRB 8/2021 Lampiran p. 95.
 */
function additionalWork(
  rhk: readonly RhkInput[],
  context: WorkContext,
): WorkResult & { readonly value: Ratio } {
  let points = ZERO;
  let partial = false;
  const children: Step[] = [];
  for (const plan of rhk) {
    const part = rhkPart(plan, context);
    const scope = plan.scopeWeight ?? "0";
    partial ||= part.partial;
    if (part.value !== null) points = add(points, divide(multiply(part.value, ratio(scope)), HUNDRED));
    if (part.step !== null)
      children.push({ ...part.step, inputs: { ...part.step.inputs, scopeWeight: scope } });
  }
  const cap = context.rules.additionalCap;
  const value = least(points, ratio(cap));
  const explained = context.explain && rhk.length > 0;
  return {
    value,
    partial,
    step: explained
      ? step(
          {
            rule: "ADDITIONAL_WORK",
            article: cite(SKP_VALUE_SOURCE),
            label: "ADDITIONAL_WORK",
            inputs: { cap },
            children,
          },
          value,
        )
      : null,
  };
}

/** HASIL_KERJA in points (0..cap): main RHK by weight, then additional work; null when no main RHK has a value. */
export function workResult(rhk: readonly RhkInput[], context: WorkContext): WorkResult {
  const { mean, children } = mainWork(
    rhk.filter(({ kind }) => kind === "UTAMA"),
    context,
  );
  const additional = additionalWork(
    rhk.filter(({ kind }) => kind === "TAMBAHAN"),
    context,
  );
  const value = mean.value === null ? null : capped(add(mean.value, additional.value), context.cap);
  const all = additional.step === null ? children : [...children, additional.step];
  return {
    value,
    partial: mean.partial || additional.partial,
    step: context.explain
      ? step(
          { rule: "HASIL_KERJA", label: "HASIL_KERJA", inputs: { cap: context.rules.cap }, children: all },
          value,
        )
      : null,
  };
}
