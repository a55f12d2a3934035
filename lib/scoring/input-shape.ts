import { z } from "zod";
import type { Actual, Target } from "@/lib/scoring/achievement";
import { targetProblem } from "@/lib/scoring/achievement";
import {
  ASPECTS,
  COMPETENCY_GROUPS,
  CORE_VALUES,
  EXPECTATION_RATINGS,
  POLARITIES,
  RATER_GROUPS,
  RHK_KINDS,
} from "@/lib/kernel/codes";
import {
  MOST_IKI,
  MOST_RATINGS,
  MOST_RHK,
  decimalWithin,
  notNegative,
  positive,
  refuseDuplicates,
} from "@/lib/scoring/limits";
import type { IkiInput, PeriodicInput, RhkInput } from "@/lib/scoring/periodic-input";
import { HIGHEST_IKM, LOWEST_IKM } from "@/lib/scoring/regulations/permenpanrb-14-2017";
import { ZERO, isBelow, ratio } from "@/lib/scoring/ratio";
import type { TermPace } from "@/lib/scoring/term-target";
import {
  type Reading,
  type Refuse,
  checked,
  chosen,
  code,
  decimal,
  decode,
  isObject,
  listOf,
  shown,
  text,
  whole,
  yesNo,
} from "@/lib/scoring/shape";

const MOST_DAYS = 366;

const TARGET_KINDS = ["NUMBER", "RANGE", "MILESTONE", "YES_NO"] as const;
/** Of an object that names its kind. */
const kindAmong = (kinds: readonly string[]) =>
  checked(z.unknown(), (value, refuse) => {
    const { kind } = value as { readonly kind?: unknown };
    if (!kinds.some((known) => known === kind))
      refuse(["kind"], kind === undefined ? "REQUIRED" : "NOT_ONE_OF", {
        actual: shown(kind),
        allowed: kinds.join(", "),
      });
  });
const typedTarget = kindAmong(TARGET_KINDS).pipe(
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("NUMBER"), value: notNegative }),
    z.strictObject({ kind: z.literal("RANGE"), low: notNegative, high: notNegative }),
    z.strictObject({ kind: z.literal("MILESTONE"), planned: notNegative }),
    z.strictObject({ kind: z.literal("YES_NO") }),
  ]),
);
const bareNumber = notNegative.transform((value) => ({ kind: "NUMBER" as const, value }));
const bareRange = z
  .strictObject({ low: notNegative, high: notNegative })
  .transform((range) => ({ kind: "RANGE" as const, ...range }));

/** A target with its kind, or the bare forms x and { low, high }. */
export const targetShape = chosen<Target>((value) => {
  if (!isObject(value)) return bareNumber;
  return Object.hasOwn(value, "kind") ? typedTarget : bareRange;
});

const PACES = ["GIVEN", "HOLDS", "GROWS"] as const;
/** A plan lies within one year. */
const MOST_MONTHS = 12;
const growing = checked(
  z.strictObject({
    kind: z.literal("GROWS"),
    months: whole(1, MOST_MONTHS),
    of: whole(1, MOST_MONTHS),
  }),
  ({ months, of }, refuse) => {
    if (months > of) refuse(["months"], "ABOVE_LIMIT", { actual: String(months), limit: String(of) });
  },
);
const givenPace = z.strictObject({ kind: z.literal("GIVEN") });
const typedPace = kindAmong(PACES).pipe(
  z.discriminatedUnion("kind", [givenPace, z.strictObject({ kind: z.literal("HOLDS") }), growing]),
);
const pace = chosen<TermPace>((value) => (isObject(value) ? typedPace : givenPace));

const yesNoOrNothing = z.union([z.null(), z.boolean()]);

/** A number or yes/no, null when nothing was reported. */
export const actualShape = chosen<Actual>((value) =>
  value === null || typeof value === "boolean" ? yesNoOrNothing : decimal,
);

/** Refuses a target that cannot be planned, and an actual of the wrong kind. */
export function refuseUnplannable(
  iki: Pick<IkiInput, "polarity" | "target" | "actual">,
  refuse: Refuse,
): void {
  const problem = targetProblem(iki.polarity, iki.target);
  if (problem !== null)
    refuse(["target"], problem.code === "ZERO_TARGET" ? "ZERO_TARGET" : "LOW_ABOVE_HIGH", {
      field: problem.field,
    });
  const isYesNo = iki.target.kind === "YES_NO";
  if (iki.actual !== null && (typeof iki.actual === "boolean") !== isYesNo)
    refuse(["actual"], "WRONG_ACTUAL", { actual: shown(iki.actual), kind: iki.target.kind });
}

const isText = (value: string | null | undefined): value is string => typeof value === "string";

const iki: z.ZodType<IkiInput> = checked(
  z.strictObject({
    id: code,
    title: text,
    aspect: z.enum(ASPECTS),
    polarity: z.enum(POLARITIES),
    target: targetShape,
    pace: pace.exactOptional(),
    actual: actualShape,
    weight: positive,
    maximal: yesNo.exactOptional(),
    feed: z.literal("IKM").exactOptional(),
    evidence: listOf(code, MOST_RATINGS),
  }),
  refuseUnplannable,
);

function refuseUnweighed(plan: Pick<RhkInput, "kind" | "weight" | "scopeWeight" | "iki">, refuse: Refuse) {
  if (plan.iki.length === 0) refuse(["iki"], "EMPTY");
  if (plan.kind === "TAMBAHAN" && plan.scopeWeight === undefined) refuse(["scopeWeight"], "REQUIRED");
  if (plan.kind === "UTAMA" && !isBelow(ZERO, ratio(plan.weight)))
    refuse(["weight"], "NOT_ABOVE", { actual: plan.weight, low: "0" });
}

const rhk: z.ZodType<RhkInput> = checked(
  z.strictObject({
    id: code,
    title: text,
    kind: z.enum(RHK_KINDS),
    weight: notNegative,
    scopeWeight: notNegative.exactOptional(),
    dimension: code.exactOptional(),
    iki: listOf(iki, MOST_IKI),
  }),
  refuseUnweighed,
);

const behaviour = z.strictObject({
  value: z.enum(CORE_VALUES),
  raterId: code,
  group: z.enum(RATER_GROUPS),
  rating: z.enum(EXPECTATION_RATINGS),
});

const competency = z.strictObject({
  id: code,
  name: text,
  group: z.enum(COMPETENCY_GROUPS),
  required: positive,
  assessed: notNegative.nullable(),
  trained: yesNo.exactOptional(),
});

/** An IKM lies between all ones and all fours: 25..100; PermenPANRB 14/2017. */
const ikm = decimalWithin(LOWEST_IKM, HIGHEST_IKM).nullable();
const index = checked(
  z.strictObject({ ikm, n: whole(0), low: ikm.exactOptional(), high: ikm.exactOptional() }),
  ({ low, high }, refuse) => {
    if (isText(low) && isText(high) && isBelow(ratio(high), ratio(low))) refuse(["low"], "LOW_ABOVE_HIGH");
  },
);
const citizen = z.strictObject({ unit: index.nullable(), officer: index.nullable() });
const attendance = z.strictObject({ code, days: whole(0, MOST_DAYS) });

const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);

function refuseRepeats(input: PeriodicInput, refuse: Refuse): void {
  refuseDuplicates(idsOf(input.rhk), (at) => ["rhk", at, "id"], refuse);
  input.rhk.forEach((plan, index) => {
    refuseDuplicates(idsOf(plan.iki), (at) => ["rhk", index, "iki", at, "id"], refuse);
  });
  // One person rates a value once, whatever hats he wears: a second answer would also fake the minimum of raters.
  refuseDuplicates(
    input.behaviour.map(({ value, raterId }) => `${raterId} ${value}`),
    (at) => ["behaviour", at, "raterId"],
    refuse,
  );
  refuseDuplicates(idsOf(input.competency), (at) => ["competency", at, "id"], refuse);
}

/** Everything a periodic score is computed from, complete and free of contradictions. */
export const inputShape: z.ZodType<PeriodicInput> = checked(
  z.strictObject({
    rhk: listOf(rhk, MOST_RHK),
    behaviour: listOf(behaviour, MOST_RATINGS),
    competency: listOf(competency, MOST_RATINGS),
    citizen,
    attendance: listOf(attendance, MOST_RATINGS).nullable(),
    newIdea: yesNo.exactOptional(),
  }),
  refuseRepeats,
);

/** A periodic input read from outside, or its problems. */
export function readInput(value: unknown): Reading<PeriodicInput> {
  return decode(inputShape, value);
}
