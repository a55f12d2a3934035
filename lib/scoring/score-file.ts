import { createHash } from "node:crypto";
import { z } from "zod";
import type { BehaviourInput, PeriodicInput } from "@/lib/scoring/periodic-input";
import { isGroupCounted } from "@/lib/scoring/behaviour";
import { canonicalJson } from "@/lib/scoring/canonical";
import { ANONYMOUS_GROUPS, CORE_VALUES, EXPECTATION_RATINGS } from "@/lib/kernel/codes";
import type { Step } from "@/lib/scoring/explanation";
import { inputShape } from "@/lib/scoring/input-shape";
import type { PeriodicScore } from "@/lib/scoring/periodic-score";
import { periodicScore } from "@/lib/scoring/periodic-score";
import { inputProblems } from "@/lib/scoring/plan-problems";
import type { Scheme } from "@/lib/scoring/scheme";
import { schemeShape } from "@/lib/scoring/scheme-shape";
import { type Problem, type Problems, decode, shown, text } from "@/lib/scoring/shape";

export type ScoreResult = Omit<PeriodicScore, "steps">;

/** A score with everything needed to compute it again. */
export interface ScoreFile {
  readonly scheme: Scheme;
  readonly input: PeriodicInput;
  readonly result: ScoreResult;
  readonly steps: readonly Step[];
  /** SHA-256 over the canonical JSON (RFC 8785) of input, result and scheme. */
  readonly hash: string;
}

export type Verification =
  | { readonly kind: "REPRODUCED"; readonly hash: string; readonly scheme: Scheme }
  | {
      readonly kind: "DIFFERENT";
      readonly path: string;
      readonly recorded: string;
      readonly recomputed: string;
    }
  | { readonly kind: "UNREADABLE"; readonly problems: Problems };

type Rated = BehaviourInput & { readonly group: "REKAN" | "BAWAHAN" };
const isAnonymous = (rating: BehaviourInput): rating is Rated => ANONYMOUS_GROUPS.includes(rating.group);

/**
 * Answers of one anonymous group on one value, sorted and renumbered so that no rater can be followed
 * from value to value.
 */
function anonymousAnswers(ratings: readonly BehaviourInput[], minRaters: number): readonly BehaviourInput[] {
  return CORE_VALUES.flatMap((value) =>
    ANONYMOUS_GROUPS.flatMap((group) => {
      const answers = ratings.filter((rating) => rating.value === value && rating.group === group);
      if (!isGroupCounted(group, answers.length, minRaters)) return [];
      return answers
        .map(({ rating }) => rating)
        .sort((a, b) => EXPECTATION_RATINGS.indexOf(a) - EXPECTATION_RATINGS.indexOf(b))
        .map((rating, index) => ({ value, raterId: `${group}-${index + 1}`, group, rating }));
    }),
  );
}

/**
 * The input as it may leave the house: peers and subordinates without names, and not at all below the
 * minimum of raters. The score is the same.
 */
export function withoutRaterNames(scheme: Scheme, input: PeriodicInput): PeriodicInput {
  const named = input.behaviour.filter((rating) => !isAnonymous(rating));
  return {
    ...input,
    behaviour: [...named, ...anonymousAnswers(input.behaviour, scheme.behaviour.minRaters)],
  };
}

/** The fingerprint of a score: SHA-256 over the canonical JSON of what went in, what came out and by which scheme. */
export function scoreHash(scheme: Scheme, input: PeriodicInput, result: ScoreResult): string {
  return createHash("sha256").update(canonicalJson({ input, result, scheme })).digest("hex");
}

/** Computes a score and packs it with its reasons, so that anyone can compute it again. */
export function scoreFile(scheme: Scheme, input: PeriodicInput): ScoreFile {
  const shared = withoutRaterNames(scheme, input);
  const { steps, ...result } = periodicScore(scheme, shared, { explain: true });
  return { scheme, input: shared, result, steps, hash: scoreHash(scheme, shared, result) };
}

type Difference = Omit<Extract<Verification, { kind: "DIFFERENT" }>, "kind">;

function written(value: unknown): string {
  if (value === undefined) return "absent";
  return typeof value === "string" ? value : JSON.stringify(value);
}

const isNested = (value: unknown): value is Nested => typeof value === "object" && value !== null;
type Nested = Readonly<Record<string, unknown>>;

/** Names of the members of either, those of the second first; a step's children before all else it has. */
function namesIn(recorded: Nested, recomputed: Nested): readonly string[] {
  const names = Object.keys(recomputed);
  for (const name of Object.keys(recorded)) if (!Object.hasOwn(recomputed, name)) names.push(name);
  // A step's own value differs because one of its children's does.
  return names.includes("children") ? ["children", ...names.filter((name) => name !== "children")] : names;
}

const memberOf = (value: Nested, name: string): unknown =>
  Object.hasOwn(value, name) ? value[name] : undefined;

function difference(recorded: unknown, recomputed: unknown): Difference | null {
  if (recorded === recomputed) return null;
  const isList = Array.isArray(recorded);
  if (!isNested(recorded) || !isNested(recomputed) || isList !== Array.isArray(recomputed))
    return { path: "", recorded: written(recorded), recomputed: written(recomputed) };
  for (const name of namesIn(recorded, recomputed)) {
    const found = difference(memberOf(recorded, name), memberOf(recomputed, name));
    if (found !== null) return { ...found, path: `${isList ? `[${name}]` : `.${name}`}${found.path}` };
  }
  return null;
}

/** The first place where two values differ, in reading order but a step's children before the step. */
export function firstDifference(path: string, recorded: unknown, recomputed: unknown): Difference | null {
  const found = difference(recorded, recomputed);
  return found === null ? null : { ...found, path: `${path}${found.path}` };
}

const fileShape = z.compile(
  z.strictObject({
    scheme: schemeShape,
    input: inputShape,
    result: z.unknown(),
    steps: z.unknown(),
    hash: text,
  }),
);

/** The first place that reads as the same but is not written so: 120 where the export writes "120". */
function otherType(file: unknown, read: object): Problem | null {
  const found = firstDifference("", file, read);
  return found === null
    ? null
    : {
        path: found.path.slice(1),
        code: "OTHER_TYPE",
        facts: { actual: shown(found.recorded), expected: JSON.stringify(found.recomputed) },
      };
}

/** Computes an exported score again from its own scheme and input, and names the first step that differs. */
export function verify(file: unknown): Verification {
  const reading = decode(fileShape, file, "TO_THE_FIRST_PROBLEM");
  if (!reading.ok) return { kind: "UNREADABLE", problems: reading.problems };
  const { scheme, input, result, steps, hash } = reading.value;
  const lookAlike = otherType(file, reading.value);
  if (lookAlike !== null) return { kind: "UNREADABLE", problems: [lookAlike] };
  const [first, ...others] = inputProblems(scheme, input).filter(({ code }) => code === "UNKNOWN_DEDUCTION");
  if (first !== undefined) return { kind: "UNREADABLE", problems: [first, ...others] };
  const { steps: ourSteps, ...ourResult } = periodicScore(scheme, input, { explain: true });
  const difference =
    firstDifference("steps", steps, ourSteps) ??
    firstDifference("result", result, ourResult) ??
    firstDifference("hash", hash, scoreHash(scheme, input, ourResult));
  return difference === null ? { kind: "REPRODUCED", hash, scheme } : { kind: "DIFFERENT", ...difference };
}
