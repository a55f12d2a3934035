import { attendanceResult } from "@/lib/scoring/attendance";
import { behaviourResult } from "@/lib/scoring/behaviour";
import type { CountedIndex } from "@/lib/scoring/citizen";
import { citizenIndex, citizenResult } from "@/lib/scoring/citizen";
import type { ComponentKey, ExpectationRating, NumericClass } from "@/lib/kernel/codes";
import { competencyResult } from "@/lib/scoring/competency";
import type { Part, Step, WeightedPart } from "@/lib/scoring/explanation";
import { contributions, step } from "@/lib/scoring/explanation";
import type { Mean } from "@/lib/scoring/mean";
import { meanOf } from "@/lib/scoring/mean";
import { numericClass } from "@/lib/scoring/numeric-predikat";
import type { PeriodicInput } from "@/lib/scoring/periodic-input";
import { cite } from "@/lib/scoring/regulations/citation";
import { NUMERIC_PREDIKAT_SOURCE } from "@/lib/scoring/regulations/pp-30-2019";
import type { Ratio } from "@/lib/scoring/ratio";
import { ZERO, isAtLeast, ratio, roundHalfUp } from "@/lib/scoring/ratio";
import type { Scheme, SchemeComponent } from "@/lib/scoring/scheme";
import { workResult } from "@/lib/scoring/work";

/**
 * COUNTED in full, PARTIAL where some of its data is still missing; the others say what became of a
 * component without data.
 */
export const COMPONENT_STATUSES = ["COUNTED", "PARTIAL", "RENORMALISED", "ZERO", "BLOCKED"] as const;
export type ComponentStatus = (typeof COMPONENT_STATUSES)[number];

export interface ComponentScore {
  readonly key: ComponentKey;
  /** Points with two decimals; null without data. */
  readonly value: string | null;
  /** The scheme's weight in percent. */
  readonly weight: string;
  readonly status: ComponentStatus;
}

/** A rating of work for a human to take or leave, and the figures it rests on (percent). */
export interface Suggestion {
  readonly rating: ExpectationRating;
  readonly achievement: string;
  readonly above: string;
  readonly meets: string;
}

/** The indicative score of one term; never a predikat. */
export interface PeriodicScore {
  /** 0..120 with two decimals; null while a component blocks it or nothing is there. */
  readonly total: string | null;
  /** Class of the printed total; PP 30/2019 Ps 41. */
  readonly category: NumericClass | null;
  readonly components: readonly ComponentScore[];
  readonly suggestion: Suggestion | null;
  /** One tree, its root the total; empty unless asked for. */
  readonly steps: readonly Step[];
}

interface Sources {
  readonly scheme: Scheme;
  readonly input: PeriodicInput;
  readonly index: CountedIndex | null;
  readonly explain: boolean;
}

interface Component extends Part {
  readonly partial: boolean;
}

function componentOf(key: ComponentKey, sources: Sources): Component & { readonly hasPeers?: boolean } {
  const { scheme, input, explain } = sources;
  switch (key) {
    case "HASIL_KERJA":
      return workResult(input.rhk, {
        rules: scheme.work,
        cap: ratio(scheme.work.cap),
        ikm: sources.index?.ikm ?? null,
        explain,
      });
    case "PERILAKU":
      return behaviourResult(input.behaviour, scheme.behaviour, explain);
    case "KOMPETENSI":
      return competencyResult(input.competency, scheme.competency, explain);
    case "UMPAN_BALIK_MASYARAKAT":
      return { ...citizenResult(sources.index, explain), partial: false };
    case "KEHADIRAN":
      return { ...attendanceResult(input.attendance, scheme.attendance, explain), partial: false };
  }
}

const STATUS_WITHOUT_DATA = { RENORMALISE: "RENORMALISED", ZERO: "ZERO", BLOCK: "BLOCKED" } as const;

function statusOf(component: Component, missing: SchemeComponent["missing"]): ComponentStatus {
  if (component.value === null) return STATUS_WITHOUT_DATA[missing];
  return component.partial ? "PARTIAL" : "COUNTED";
}

/** Achievement in percent before any conversion to points: the figure the suggestion thresholds speak of. */
function plainAchievement(sources: Sources, weighed: readonly Weighed[]): Ratio | null {
  const { scheme, input, index } = sources;
  const work = weighed.find(({ score }) => score.key === "HASIL_KERJA");
  if (work !== undefined && scheme.work.conversion === "NONE") return work.reached;
  const rules = { ...scheme.work, conversion: "NONE" } as const;
  return workResult(input.rhk, { rules, cap: ratio(rules.cap), ikm: index?.ikm ?? null, explain: false })
    .value;
}

/** Suggests a rating of work from the printed achievement (percent); the appraiser decides. */
export function suggestWorkRating(achievement: string, rules: Scheme["suggest"]): Suggestion {
  const printed = ratio(achievement);
  const reaches = (floor: string): boolean => isAtLeast(printed, ratio(floor));
  const below: ExpectationRating = reaches(rules.meets) ? "SESUAI_EKSPEKTASI" : "DI_BAWAH_EKSPEKTASI";
  return {
    rating: reaches(rules.above) ? "DI_ATAS_EKSPEKTASI" : below,
    achievement,
    above: rules.above,
    meets: rules.meets,
  };
}

interface Weighed {
  readonly score: ComponentScore;
  /** Points of the component itself; null without data. */
  readonly reached: Ratio | null;
  readonly part: WeightedPart;
}

function weigh(sources: Sources): readonly Weighed[] {
  const { components, weightsWithPeers } = sources.scheme;
  const computed = components.map((component) => ({
    component,
    result: componentOf(component.key, sources),
  }));
  const hasPeers = computed.some(({ result }) => result.hasPeers === true);
  const shifted = hasPeers ? weightsWithPeers : undefined;
  return computed.map(({ component, result }) => {
    const weight = shifted?.find(({ key }) => key === component.key)?.weight ?? component.weight;
    const status = statusOf(result, component.missing);
    const score = {
      key: component.key,
      value: result.value === null ? null : roundHalfUp(result.value, 2),
      weight,
      status,
    };
    const value = status === "ZERO" ? ZERO : result.value;
    return {
      score,
      reached: result.value,
      part: { value, step: result.step, weight: ratio(weight), weightText: weight },
    };
  });
}

function totalOf(weighed: readonly Weighed[]): Mean {
  const mean = meanOf(weighed.map(({ part }) => part));
  return weighed.some(({ score }) => score.status === "BLOCKED") ? { ...mean, value: null } : mean;
}

function rootStep(scheme: Scheme, weighed: readonly Weighed[], total: Mean): Step {
  const children = contributions(
    weighed.map(({ part }) => part),
    total.value === null ? null : total.weights,
  );
  const inputs = { scheme: scheme.id, version: scheme.version };
  return step(
    { rule: "TOTAL", article: cite(NUMERIC_PREDIKAT_SOURCE), label: scheme.name, inputs, children },
    total.value,
  );
}

/**
 * The weighted score of one term (0..120), exact until it is printed; reasons only when asked for,
 * since they cost more than the score.
 */
export function periodicScore(
  scheme: Scheme,
  input: PeriodicInput,
  options: { readonly explain?: boolean } = {},
): PeriodicScore {
  const explain = options.explain === true;
  const sources = { scheme, input, index: citizenIndex(input.citizen, scheme.citizen), explain };
  const weighed = weigh(sources);
  const exact = totalOf(weighed);
  const total = exact.value === null ? null : roundHalfUp(exact.value, 2);
  const reached = plainAchievement(sources, weighed);
  return {
    total,
    category: total === null ? null : numericClass(total, input.newIdea === true),
    components: weighed.map(({ score }) => score),
    suggestion: reached === null ? null : suggestWorkRating(roundHalfUp(reached, 2), scheme.suggest),
    steps: explain ? [rootStep(scheme, weighed, exact)] : [],
  };
}
