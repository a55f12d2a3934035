import { ASPECTS, CADENCES, COMPONENT_KEYS, COMPETENCY_GROUPS, RATER_GROUPS } from "@/lib/kernel/codes";
import { decimalWithin, notNegative, positive, refuseDuplicates } from "@/lib/scoring/limits";
import { HIGHEST_SCORE } from "@/lib/scoring/regulations/pp-30-2019";
import { HUNDRED, equals, isBelow, ratio, roundHalfUp, sum, withoutTrailingZeros } from "@/lib/scoring/ratio";
import {
  type AttendanceRules,
  type BehaviourRules,
  type CitizenRules,
  type CompetencyRules,
  type Scheme,
  type SchemeBasis,
  type SchemeComponent,
  type SuggestRules,
  type WorkDimension,
  type WorkRules,
  ANNUAL_RULES,
  CITIZEN_ATTRIBUTIONS,
  CONVERSIONS,
  MISSING_POLICIES,
} from "@/lib/scoring/scheme";
import {
  type Decoder,
  type Place,
  type Problem,
  type Reading,
  checked,
  code,
  decode,
  fail,
  inside,
  listOf,
  objectOf,
  oneOf,
  orNull,
  recordOf,
  text,
  whole,
  yesNo,
} from "@/lib/scoring/shape";
import { isDay } from "@/lib/kernel/calendar";

const percent = decimalWithin("0", "100");
const score = decimalWithin("0", HIGHEST_SCORE);

/** Weights are shares of the whole: 99.99 would quietly take points away, so only exactly 100 will do. */
function refuseUnless100(weights: readonly string[], place: Place): void {
  const total = sum(weights.map(ratio));
  if (!equals(total, HUNDRED))
    fail(place, "WEIGHTS_NOT_100", { actual: withoutTrailingZeros(roundHalfUp(total, 10)) });
}

/** One percent for each of these keys, together 100. */
function sharesOf<const K extends string>(keys: readonly K[]): Decoder<Readonly<Record<K, string>>> {
  const fields = Object.fromEntries(keys.map((key) => [key, percent])) as Parameters<
    typeof objectOf<Readonly<Record<K, string>>>
  >[0];
  return checked(objectOf<Readonly<Record<K, string>>>(fields), (shares, place) => {
    refuseUnless100(Object.values(shares), place);
  });
}

function keyedList<T extends { readonly key: string; readonly weight: string }>(
  decoder: Decoder<T>,
): Decoder<readonly T[]> {
  return checked(listOf(decoder), (items, place) => {
    refuseDuplicates(
      items.map(({ key }) => key),
      (index) => inside(inside(place, index), "key"),
    );
    refuseUnless100(
      items.map(({ weight }) => weight),
      place,
    );
  });
}

const component = objectOf<SchemeComponent>({
  key: oneOf(COMPONENT_KEYS),
  weight: percent,
  missing: oneOf(MISSING_POLICIES),
});
const shiftedWeight = objectOf<Pick<SchemeComponent, "key" | "weight">>({
  key: oneOf(COMPONENT_KEYS),
  weight: percent,
});
const dimension = objectOf<WorkDimension>({ key: code, name: text, weight: percent });

const dimensions: Decoder<readonly WorkDimension[]> = (value, place) =>
  Array.isArray(value) && value.length === 0 ? { value: [] } : keyedList(dimension)(value, place);

const work = objectOf<WorkRules>({
  cap: score,
  dimensions,
  requireEvidence: yesNo,
  requireNumericTarget: yesNo,
  requiredAspects: listOf(oneOf(ASPECTS)),
  conversion: oneOf(CONVERSIONS),
  additionalCap: score,
});

/** A rating and the one below it. */
const NEIGHBOURS = [
  ["DI_ATAS_EKSPEKTASI", "SESUAI_EKSPEKTASI"],
  ["SESUAI_EKSPEKTASI", "DI_BAWAH_EKSPEKTASI"],
] as const;

const points: Decoder<BehaviourRules["points"]> = checked(
  objectOf<BehaviourRules["points"]>({
    DI_ATAS_EKSPEKTASI: score,
    SESUAI_EKSPEKTASI: score,
    DI_BAWAH_EKSPEKTASI: score,
  }),
  (given, place) => {
    for (const [better, worse] of NEIGHBOURS) {
      if (isBelow(ratio(given[better]), ratio(given[worse])))
        fail(inside(place, worse), "ABOVE_LIMIT", { actual: given[worse], limit: given[better] });
    }
  },
);

const behaviour = objectOf<BehaviourRules>({
  weights: sharesOf(RATER_GROUPS),
  minRaters: whole(1, 1000),
  points,
});
const competency = objectOf<CompetencyRules>({
  weights: orNull(sharesOf(COMPETENCY_GROUPS)),
  cap: score,
  requireTraining: yesNo,
});
const citizen = objectOf<CitizenRules>({
  attribution: oneOf(CITIZEN_ATTRIBUTIONS),
  minResponses: whole(1, 1_000_000),
});
const attendance = objectOf<AttendanceRules>({ points: recordOf(notNegative) });

const suggest = checked(
  objectOf<SuggestRules>({ above: positive, meets: positive }),
  ({ above, meets }, place) => {
    if (isBelow(ratio(above), ratio(meets)))
      fail(inside(place, "meets"), "ABOVE_LIMIT", { actual: meets, limit: above });
  },
);

const day: Decoder<string> = checked(text, (value, place) => {
  if (!isDay(value)) fail(place, "NOT_A_DAY", { actual: value });
});

const fields = objectOf<Scheme>(
  {
    id: code,
    version: code,
    name: text,
    effectiveFrom: day,
    basis: listOf(objectOf<SchemeBasis>({ regulation: text, article: orNull(text) })),
    cadence: oneOf(CADENCES),
    components: keyedList(component),
    weightsWithPeers: keyedList(shiftedWeight),
    work,
    behaviour,
    competency,
    citizen,
    attendance,
    annual: oneOf(ANNUAL_RULES),
    suggest,
    showUnitResults: yesNo,
  },
  ["weightsWithPeers", "showUnitResults"],
);

/** A scheme from outside; every weight, cap and code checked. */
export const schemeDecoder: Decoder<Scheme> = checked(fields, ({ components, weightsWithPeers }, place) => {
  const keys = components.map(({ key }) => key);
  weightsWithPeers?.forEach(({ key }, index) => {
    if (!keys.includes(key))
      fail(inside(inside(inside(place, "weightsWithPeers"), index), "key"), "NOT_ONE_OF", {
        actual: key,
        allowed: keys.join(", "),
      });
  });
});

/** A scheme read from outside, or its problems. */
export function readScheme(value: unknown): Reading<Scheme> {
  return decode(schemeDecoder, value);
}

/** What keeps a draft from being a scheme, each with its field; empty when it may be activated. */
export function validateScheme(draft: unknown): readonly Problem[] {
  const reading = readScheme(draft);
  return reading.ok ? [] : reading.problems;
}
