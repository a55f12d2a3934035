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
import type {
  AttendanceInput,
  BehaviourInput,
  CitizenIndex,
  CitizenInput,
  CompetencyInput,
  IkiInput,
  PeriodicInput,
  RhkInput,
} from "@/lib/scoring/periodic-input";
import { HIGHEST_IKM, LOWEST_IKM } from "@/lib/scoring/regulations/permenpanrb-14-2017";
import { isBelow, ratio } from "@/lib/scoring/ratio";
import type { Decoded, Decoder, Place, Reading } from "@/lib/scoring/shape";
import {
  checked,
  code,
  decimal,
  decode,
  fail,
  inside,
  isObject,
  listOf,
  objectOf,
  oneOf,
  orNull,
  shown,
  text,
  whole,
  yesNo,
} from "@/lib/scoring/shape";

const MOST_DAYS = 366;

const typedTargets = {
  NUMBER: objectOf<Extract<Target, { kind: "NUMBER" }>>({ kind: oneOf(["NUMBER"]), value: notNegative }),
  RANGE: objectOf<Extract<Target, { kind: "RANGE" }>>({
    kind: oneOf(["RANGE"]),
    low: notNegative,
    high: notNegative,
  }),
  MILESTONE: objectOf<Extract<Target, { kind: "MILESTONE" }>>({
    kind: oneOf(["MILESTONE"]),
    planned: notNegative,
  }),
  YES_NO: objectOf<Extract<Target, { kind: "YES_NO" }>>({ kind: oneOf(["YES_NO"]) }),
} as const;

const kind = oneOf(["NUMBER", "RANGE", "MILESTONE", "YES_NO"]);
const bareRange = objectOf<{ low: string; high: string }>({ low: notNegative, high: notNegative });

function bareTarget(value: unknown, place: Place): Decoded<Target> {
  if (!isObject(value)) {
    const number = notNegative(value, place);
    return number === null ? null : { value: { kind: "NUMBER", value: number.value } };
  }
  const range = bareRange(value, place);
  return range === null ? null : { value: { kind: "RANGE", ...range.value } };
}

/** A target with its kind, or the bare forms x and { low, high }. */
export const targetDecoder: Decoder<Target> = (value, place) => {
  if (!isObject(value) || !Object.hasOwn(value, "kind")) return bareTarget(value, place);
  const named = kind(value["kind"], inside(place, "kind"));
  return named === null ? null : typedTargets[named.value](value, place);
};

/** A number or yes/no, null when nothing was reported. */
export const actualDecoder: Decoder<Actual> = (value, place) => {
  if (value === null || typeof value === "boolean") return { value };
  return decimal(value, place);
};

/** Reports a target that cannot be planned, and an actual of the wrong kind. */
export function refuseUnplannable(iki: Pick<IkiInput, "polarity" | "target" | "actual">, place: Place): void {
  const problem = targetProblem(iki.polarity, iki.target);
  if (problem !== null)
    fail(inside(place, "target"), problem.code === "ZERO_TARGET" ? "ZERO_TARGET" : "LOW_ABOVE_HIGH", {
      field: problem.field,
    });
  const isYesNo = iki.target.kind === "YES_NO";
  if (iki.actual !== null && (typeof iki.actual === "boolean") !== isYesNo)
    fail(inside(place, "actual"), "WRONG_ACTUAL", { actual: shown(iki.actual), kind: iki.target.kind });
}

const isText = (value: string | null | undefined): value is string => typeof value === "string";

const iki: Decoder<IkiInput> = checked(
  objectOf<IkiInput>(
    {
      id: code,
      title: text,
      aspect: oneOf(ASPECTS),
      polarity: oneOf(POLARITIES),
      target: targetDecoder,
      actual: actualDecoder,
      weight: positive,
      maximal: yesNo,
      feed: oneOf(["IKM"]),
      evidence: listOf(code, MOST_RATINGS),
    },
    ["maximal", "feed"],
  ),
  refuseUnplannable,
);

const rhk: Decoder<RhkInput> = checked(
  objectOf<RhkInput>(
    {
      id: code,
      title: text,
      kind: oneOf(RHK_KINDS),
      weight: notNegative,
      scopeWeight: notNegative,
      dimension: code,
      iki: listOf(iki, MOST_IKI),
    },
    ["scopeWeight", "dimension"],
  ),
  (plan, place) => {
    if (plan.iki.length === 0) fail(inside(place, "iki"), "EMPTY");
    if (plan.kind === "TAMBAHAN" && plan.scopeWeight === undefined)
      fail(inside(place, "scopeWeight"), "REQUIRED");
    if (plan.kind === "UTAMA") positive(plan.weight, inside(place, "weight"));
  },
);

const behaviour = objectOf<BehaviourInput>({
  value: oneOf(CORE_VALUES),
  raterId: code,
  group: oneOf(RATER_GROUPS),
  rating: oneOf(EXPECTATION_RATINGS),
});

const competency = objectOf<CompetencyInput>(
  {
    id: code,
    name: text,
    group: oneOf(COMPETENCY_GROUPS),
    required: positive,
    assessed: orNull(notNegative),
    trained: yesNo,
  },
  ["trained"],
);

/** An IKM lies between all ones and all fours: 25..100; PermenPANRB 14/2017. */
const ikm = orNull(decimalWithin(LOWEST_IKM, HIGHEST_IKM));
const index = checked(
  objectOf<CitizenIndex>({ ikm, n: whole(0), low: ikm, high: ikm }, ["low", "high"]),
  ({ low, high }, place) => {
    if (isText(low) && isText(high) && isBelow(ratio(high), ratio(low)))
      fail(inside(place, "low"), "LOW_ABOVE_HIGH");
  },
);
const citizen = objectOf<CitizenInput>({ unit: orNull(index), officer: orNull(index) });
const attendance = objectOf<AttendanceInput>({ code, days: whole(0, MOST_DAYS) });

function refuseRepeats(input: PeriodicInput, place: Place): void {
  const at = (list: string, position: number, field: string): Place =>
    inside(inside(inside(place, list), position), field);
  refuseDuplicates(
    input.rhk.map(({ id }) => id),
    (position) => at("rhk", position, "id"),
  );
  input.rhk.forEach((plan, position) => {
    refuseDuplicates(
      plan.iki.map(({ id }) => id),
      (inner) => inside(inside(at("rhk", position, "iki"), inner), "id"),
    );
  });
  // One person rates a value once, whatever hats he wears: a second answer would also fake the minimum of raters.
  refuseDuplicates(
    input.behaviour.map(({ value, raterId }) => `${raterId} ${value}`),
    (position) => at("behaviour", position, "raterId"),
  );
  refuseDuplicates(
    input.competency.map(({ id }) => id),
    (position) => at("competency", position, "id"),
  );
}

/** Everything a periodic score is computed from, complete and free of contradictions. */
export const inputDecoder: Decoder<PeriodicInput> = checked(
  objectOf<PeriodicInput>(
    {
      rhk: listOf(rhk, MOST_RHK),
      behaviour: listOf(behaviour, MOST_RATINGS),
      competency: listOf(competency, MOST_RATINGS),
      citizen,
      attendance: orNull(listOf(attendance, MOST_RATINGS)),
      newIdea: yesNo,
    },
    ["newIdea"],
  ),
  refuseRepeats,
);

/** A periodic input read from outside, or its problems. */
export function readInput(value: unknown): Reading<PeriodicInput> {
  return decode(inputDecoder, value);
}
