import { type Day, type DayRange, monthOf, monthsIn, overlap } from "@/lib/kernel/calendar";
import type { Aspect, Polarity, TargetPace } from "@/lib/kernel/codes";
import type { Target } from "@/lib/scoring/achievement";
import {
  ONE,
  type Ratio,
  add,
  divide,
  equals,
  multiply,
  ratio,
  roundDown,
  roundHalfUp,
  withoutTrailingZeros,
} from "@/lib/scoring/ratio";

/**
 * Where the target of a term comes from: given for the term, the plan's own in full, or the plan's own grown by the
 * months of the plan that lie before the end of the term.
 */
export type TermPace =
  | { readonly kind: "GIVEN" }
  | { readonly kind: "HOLDS" }
  | { readonly kind: "GROWS"; readonly months: number; readonly of: number };

/** What of an indicator tells whether its target grows where nobody said so. */
export interface PaceFacts {
  readonly aspect: Aspect;
  readonly targetKind: Target["kind"];
  readonly unitOfMeasure: string;
  /** The actual is the citizen index, which is a level. */
  readonly feed: "IKM" | null;
}

/** Units of a level, a ratio or a duration: they say how good, not how many. The migration repeats them in SQL. */
const LEVEL_WORDS = [
  ..."persen persentase permil indeks index ikm nilai skor poin rasio tingkat level predikat".split(" "),
  ..."opini kategori derajat rata-rata per hari jam menit detik".split(" "),
].join("|");
const LEVEL = new RegExp(`%|/|\\b(${LEVEL_WORDS})\\b`, "i");

/** Whether a target of this kind can be more at the end of the year than at its beginning. */
export const canGrow = ({ targetKind, feed }: Pick<PaceFacts, "targetKind" | "feed">): boolean =>
  targetKind !== "YES_NO" && feed === null;

/**
 * The pace of a target where its person chose none: steps and counted things grow, also money spent in all; what says
 * how good, how fast or how much for each holds.
 */
export function usualPace(iki: PaceFacts): TargetPace {
  if (!canGrow(iki)) return "HOLDS";
  if (iki.targetKind === "MILESTONE") return "GROWS";
  if (iki.aspect === "KUALITAS" || iki.aspect === "WAKTU") return "HOLDS";
  return LEVEL.test(iki.unitOfMeasure) ? "HOLDS" : "GROWS";
}

/** The chosen pace, or the usual one; what cannot grow holds whatever was chosen. */
export const paceOf = (iki: PaceFacts & { readonly pace: TargetPace | null }): TargetPace =>
  canGrow(iki) ? (iki.pace ?? usualPace(iki)) : "HOLDS";

/** The plan of which a term is a part, and the last day of the term. */
export interface TermPlace {
  readonly plan: DayRange;
  readonly termEndsOn: Day;
}

/** How many months of a plan have come by the end of a term, out of how many; a month begun midway is a month. */
export function monthsDue({ plan, termEndsOn }: TermPlace): { readonly months: number; readonly of: number } {
  const past = overlap(plan, { from: `${monthOf(plan.from)}-01`, to: termEndsOn });
  return { months: past === null ? 0 : monthsIn(past).length, of: monthsIn(plan).length };
}

/** Where the target of a term comes from; null where the term ends before the plan begins, so nothing is due. */
export function termPace(
  pace: TargetPace,
  { isGiven, ...place }: TermPlace & { readonly isGiven: boolean },
): TermPace | null {
  if (isGiven) return { kind: "GIVEN" };
  const due = monthsDue(place);
  if (due.months === 0) return null;
  return pace === "HOLDS" ? { kind: "HOLDS" } : { kind: "GROWS", ...due };
}

/** The part of the written target that is due: all of it unless it grows. */
const dueShare = (pace: TermPace | null | undefined): Ratio =>
  pace?.kind === "GROWS" ? divide(ratio(pace.months), ratio(pace.of)) : ONE;

/** What is due of one bound of a target, exactly. */
export const dueBound = (bound: string, pace: TermPace | null | undefined): Ratio =>
  multiply(ratio(bound), dueShare(pace));

type Print = (due: Ratio) => string;

function mapBounds(target: Target, pace: TermPace | null | undefined, print: Print): Target {
  const due = (bound: string): string =>
    pace?.kind === "GROWS" ? withoutTrailingZeros(print(dueBound(bound, pace))) : bound;
  switch (target.kind) {
    case "NUMBER":
      return { kind: "NUMBER", value: due(target.value) };
    case "RANGE":
      return { kind: "RANGE", low: due(target.low), high: due(target.high) };
    case "MILESTONE":
      return { kind: "MILESTONE", planned: due(target.planned) };
    case "YES_NO":
      return target;
  }
}

const PRINTED_PLACES = 2;
const CENT = ratio("0.01");

/** The target that is due in the term, as it is printed: two decimals. Nothing is computed from it. */
export const dueTarget = (target: Target, pace: TermPace | null | undefined): Target =>
  mapBounds(target, pace, (due) => roundHalfUp(due, PRINTED_PLACES));

function roundUp(due: Ratio): string {
  const down = roundDown(due, PRINTED_PLACES);
  return equals(ratio(down), due) ? down : roundHalfUp(add(ratio(down), CENT), PRINTED_PLACES);
}

/** The nearest printable target that is no easier than the one that is due. */
export const duePrecisely = (target: Target, pace: TermPace | null | undefined, polarity: Polarity): Target =>
  mapBounds(target, pace, polarity === "MORE" ? roundUp : (due) => roundDown(due, PRINTED_PLACES));

/** The pace of a target as a step of the explanation names it; nothing for a score from before there was a choice. */
export function paceInputs(pace: TermPace | null | undefined): Readonly<Record<string, string>> {
  if (pace == null) return {};
  return pace.kind === "GROWS"
    ? { pace: pace.kind, months: String(pace.months), of: String(pace.of) }
    : { pace: pace.kind };
}
