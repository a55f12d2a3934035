import { createHash } from "node:crypto";
import { z } from "zod";
import type { BehaviourInput, PeriodicInput } from "@/lib/scoring/periodic-input";
import { isGroupCounted } from "@/lib/scoring/behaviour";
import { canonicalJson, toJson } from "@/lib/scoring/canonical";
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
  return createHash("sha256")
    .update(canonicalJson(toJson({ input, result, scheme })))
    .digest("hex");
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

function membersOf(value: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(value));
}

function childPath(path: string, key: string, isList: boolean): string {
  return isList ? `${path}[${key}]` : `${path}.${key}`;
}

/** The first place where two values differ, in reading order but a step's children before the step. */
export function firstDifference(path: string, recorded: unknown, recomputed: unknown): Difference | null {
  if (
    typeof recorded !== "object" ||
    typeof recomputed !== "object" ||
    recorded === null ||
    recomputed === null
  ) {
    return recorded === recomputed
      ? null
      : { path, recorded: written(recorded), recomputed: written(recomputed) };
  }
  if (Array.isArray(recorded) !== Array.isArray(recomputed))
    return { path, recorded: written(recorded), recomputed: written(recomputed) };
  const ours = membersOf(recomputed);
  const theirs = membersOf(recorded);
  // A step's children come first: its own value differs because one of theirs does.
  for (const key of new Set(["children", ...ours.keys(), ...theirs.keys()])) {
    const difference = firstDifference(
      childPath(path, key, Array.isArray(recorded)),
      theirs.get(key),
      ours.get(key),
    );
    if (difference !== null) return difference;
  }
  return null;
}

const fileShape = z.strictObject({
  scheme: schemeShape,
  input: inputShape,
  result: z.unknown(),
  steps: z.unknown(),
  hash: text,
});

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
  const reading = decode(fileShape, file);
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
