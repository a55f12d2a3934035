import { z } from "zod";
import { ASPECTS, CADENCES, COMPONENT_KEYS, COMPETENCY_GROUPS, RATER_GROUPS } from "@/lib/kernel/codes";
import { decimalWithin, notNegative, positive, refuseDuplicates } from "@/lib/scoring/limits";
import { HIGHEST_SCORE } from "@/lib/scoring/regulations/pp-30-2019";
import { HUNDRED, equals, isBelow, ratio, roundHalfUp, sum, withoutTrailingZeros } from "@/lib/scoring/ratio";
import {
  type Scheme,
  ANNUAL_RULES,
  CITIZEN_ATTRIBUTIONS,
  CONVERSIONS,
  MISSING_POLICIES,
} from "@/lib/scoring/scheme";
import {
  type Problem,
  type Reading,
  type Refuse,
  checked,
  chosen,
  code,
  decode,
  recordOf,
  text,
  whole,
  yesNo,
} from "@/lib/scoring/shape";
import { isDay } from "@/lib/kernel/calendar";

const percent = decimalWithin("0", "100");
const score = decimalWithin("0", HIGHEST_SCORE);

/** Weights are shares of the whole: 99.99 would quietly take points away, so only exactly 100 will do. */
function refuseUnless100(weights: readonly string[], refuse: Refuse): void {
  const total = sum(weights.map(ratio));
  if (!equals(total, HUNDRED))
    refuse([], "WEIGHTS_NOT_100", { actual: withoutTrailingZeros(roundHalfUp(total, 10)) });
}

/** One percent for each of these keys, together 100. */
const sharesOf = <const K extends string>(keys: readonly K[]): z.ZodType<Readonly<Record<K, string>>> =>
  checked(z.record(z.enum(keys), percent), (shares, refuse) => {
    refuseUnless100(Object.values<string>(shares), refuse);
  });

function keyedList<T extends { readonly key: string; readonly weight: string }>(shape: z.ZodType<T>) {
  return checked(z.array(shape), (items, refuse) => {
    refuseDuplicates(
      items.map(({ key }) => key),
      (index) => [index, "key"],
      refuse,
    );
    refuseUnless100(
      items.map(({ weight }) => weight),
      refuse,
    );
  });
}

const shiftedWeight = z.strictObject({ key: z.enum(COMPONENT_KEYS), weight: percent });
const component = shiftedWeight.extend({ missing: z.enum(MISSING_POLICIES) });
const dimension = z.strictObject({ key: code, name: text, weight: percent });
const noDimensions = z.tuple([]);
const someDimensions = keyedList(dimension);

const work = z.strictObject({
  cap: score,
  dimensions: chosen<Scheme["work"]["dimensions"]>((value) =>
    Array.isArray(value) && value.length === 0 ? noDimensions : someDimensions,
  ),
  requireEvidence: yesNo,
  requireNumericTarget: yesNo,
  requiredAspects: z.array(z.enum(ASPECTS)),
  conversion: z.enum(CONVERSIONS),
  additionalCap: score,
});

/** A rating and the one below it. */
const NEIGHBOURS = [
  ["DI_ATAS_EKSPEKTASI", "SESUAI_EKSPEKTASI"],
  ["SESUAI_EKSPEKTASI", "DI_BAWAH_EKSPEKTASI"],
] as const;

const points = checked(
  z.strictObject({ DI_ATAS_EKSPEKTASI: score, SESUAI_EKSPEKTASI: score, DI_BAWAH_EKSPEKTASI: score }),
  (given, refuse) => {
    for (const [better, worse] of NEIGHBOURS) {
      if (isBelow(ratio(given[better]), ratio(given[worse])))
        refuse([worse], "ABOVE_LIMIT", { actual: given[worse], limit: given[better] });
    }
  },
);

const behaviour = z.strictObject({ weights: sharesOf(RATER_GROUPS), minRaters: whole(1, 1000), points });
const competency = z.strictObject({
  weights: sharesOf(COMPETENCY_GROUPS).nullable(),
  cap: score,
  requireTraining: yesNo,
});
const citizen = z.strictObject({
  attribution: z.enum(CITIZEN_ATTRIBUTIONS),
  minResponses: whole(1, 1_000_000),
});
const attendance = z.strictObject({ points: recordOf(notNegative) });

const suggest = checked(z.strictObject({ above: positive, meets: positive }), ({ above, meets }, refuse) => {
  if (isBelow(ratio(above), ratio(meets))) refuse(["meets"], "ABOVE_LIMIT", { actual: meets, limit: above });
});

const day = checked(text, (value, refuse) => {
  if (!isDay(value)) refuse([], "NOT_A_DAY", { actual: value });
});

/** A scheme from outside; every weight, cap and code checked. */
export const schemeShape: z.ZodType<Scheme> = checked(
  z.strictObject({
    id: code,
    version: code,
    name: text,
    effectiveFrom: day,
    basis: z.array(z.strictObject({ regulation: text, article: text.nullable() })),
    cadence: z.enum(CADENCES),
    components: keyedList(component),
    weightsWithPeers: keyedList(shiftedWeight).exactOptional(),
    work,
    behaviour,
    competency,
    citizen,
    attendance,
    annual: z.enum(ANNUAL_RULES),
    suggest,
    showUnitResults: yesNo.exactOptional(),
  }),
  ({ components, weightsWithPeers }, refuse) => {
    const keys = components.map(({ key }) => key);
    weightsWithPeers?.forEach(({ key }, index) => {
      if (!keys.includes(key))
        refuse(["weightsWithPeers", index, "key"], "NOT_ONE_OF", { actual: key, allowed: keys.join(", ") });
    });
  },
);

/** A scheme read from outside, or its problems. */
export function readScheme(value: unknown): Reading<Scheme> {
  return decode(schemeShape, value);
}

/** What keeps a draft from being a scheme, each with its field; empty when it may be activated. */
export function validateScheme(draft: unknown): readonly Problem[] {
  const reading = readScheme(draft);
  return reading.ok ? [] : reading.problems;
}
