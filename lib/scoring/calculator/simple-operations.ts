import { z } from "zod";
import { achievement, capped } from "@/lib/scoring/achievement";
import { angkaKredit } from "@/lib/scoring/angka-kredit";
import {
  EXPECTATION_RATINGS,
  JENJANGS,
  JPM_PURPOSES,
  ORGANISATION_PREDIKATS,
  POLARITIES,
  POTENTIALS,
  PREDIKATS,
} from "@/lib/kernel/codes";
import type { Operation } from "@/lib/scoring/calculator/operation";
import { operation } from "@/lib/scoring/calculator/operation";
import { checkTable } from "@/lib/scoring/check-table";
import { distribution } from "@/lib/scoring/distribution";
import { actualShape, refuseUnplannable, targetShape } from "@/lib/scoring/input-shape";
import { jpm } from "@/lib/scoring/jpm";
import { MOST_RATINGS, MOST_RESPONSES, decimalWithin, notNegative, positive } from "@/lib/scoring/limits";
import { nineBox } from "@/lib/scoring/nine-box";
import { numericPredikat } from "@/lib/scoring/numeric-predikat";
import { predikat } from "@/lib/scoring/predikat";
import { LOWEST_ANSWER, HIGHEST_ANSWER } from "@/lib/scoring/regulations/permenpanrb-14-2017";
import { HIGHEST_SCORE } from "@/lib/scoring/regulations/pp-30-2019";
import { ZERO, isBelow, ratio, roundHalfUp, withoutTrailingZeros } from "@/lib/scoring/ratio";
import { sampleSize } from "@/lib/scoring/sample-size";
import { checked, chosen, listOf, shown, whole, yesNo, anyText } from "@/lib/scoring/shape";
import { skm } from "@/lib/scoring/skm";
import { skpValue } from "@/lib/scoring/skp-value";
import { parseNip } from "@/lib/kernel/nip";
import { objection } from "@/lib/scoring/objection";
import { isDay } from "@/lib/kernel/calendar";

const MONTHS_A_YEAR = 12;

const exactWeights = z.literal("exact");
const weight = checked(decimalWithin("0", "1"), (value, refuse) => {
  if (!isBelow(ZERO, ratio(value))) refuse([], "NOT_ABOVE", { actual: value, low: "0" });
});

const answersShape = z.array(whole(LOWEST_ANSWER, HIGHEST_ANSWER).nullable());
const skmInput = z.strictObject({
  responses: checked(listOf(answersShape, MOST_RESPONSES), (rows, refuse) => {
    const expected = rows[0]?.length ?? 0;
    rows.forEach((row, index) => {
      if (row.length === 0) refuse([index], "EMPTY");
      else if (row.length !== expected)
        refuse([index], "LENGTH", { actual: String(row.length), expected: String(expected) });
    });
  }),
  weights: chosen<string>((value) => (value === "exact" ? exactWeights : weight)).exactOptional(),
});

const achievementInput = checked(
  z.strictObject({
    polarity: z.enum(POLARITIES),
    target: targetShape,
    actual: actualShape,
    cap: notNegative.exactOptional(),
  }),
  refuseUnplannable,
);

function percentOf(input: z.output<typeof achievementInput>): { readonly percent: string | null } {
  const { polarity, target, actual, cap } = input;
  const reached = achievement(polarity, target, actual);
  return {
    percent:
      reached === null
        ? null
        : roundHalfUp(capped(reached.percent, cap === undefined ? null : ratio(cap)), 2),
  };
}

const percentInput = z.strictObject({ percent: notNegative, maximal: yesNo.exactOptional() });

function pointsOf({ percent, maximal }: z.output<typeof percentInput>): unknown {
  const { value, category } = skpValue(ratio(percent), maximal === true);
  return { value: withoutTrailingZeros(roundHalfUp(value, 2)), category };
}

const people = whole(0, 1_000_000_000);
const counts = checked(z.record(z.enum(PREDIKATS), people), (given, refuse) => {
  if (Object.values(given).every((count) => count === 0)) refuse([], "EMPTY");
});

const jpmInput = checked(
  z.strictObject({
    standard: listOf(positive, MOST_RATINGS),
    assessed: listOf(notNegative, MOST_RATINGS),
    purpose: z.enum(JPM_PURPOSES),
    cap: notNegative.exactOptional(),
  }),
  ({ standard, assessed }, refuse) => {
    if (standard.length === 0) refuse(["standard"], "EMPTY");
    if (standard.length !== assessed.length)
      refuse(["assessed"], "LENGTH", {
        actual: String(assessed.length),
        expected: String(standard.length),
      });
  },
);

function jpmOf({ standard, assessed, purpose, cap }: z.output<typeof jpmInput>): unknown {
  const levels = standard.map((required, index) => ({ required, assessed: assessed[index] as string }));
  return jpm(levels, purpose, cap ?? null);
}

const day = checked(anyText, (value, refuse) => {
  if (!isDay(value)) refuse([], "NOT_A_DAY", { actual: shown(value) });
});

const objectionInput = checked(
  z.strictObject({ receivedOn: day, filedOn: day }),
  ({ receivedOn, filedOn }, refuse) => {
    if (filedOn < receivedOn) refuse(["filedOn"], "BEFORE", { actual: filedOn, limit: receivedOn });
  },
);

const publishedRow = checked(
  z.strictObject({
    polarity: z.enum(POLARITIES),
    target: notNegative,
    actual: notNegative,
    published: notNegative,
  }),
  ({ polarity, target, actual }, refuse) => {
    refuseUnplannable({ polarity, target: { kind: "NUMBER", value: target }, actual }, refuse);
  },
);

const rating = z.enum(EXPECTATION_RATINGS);
const score = decimalWithin("0", HIGHEST_SCORE);

/** The operations that need no scheme, by the name the command line knows. */
export const SIMPLE_OPERATIONS: readonly (readonly [string, Operation])[] = [
  ["skm", operation(skmInput, (input) => skm(input.responses, input.weights))],
  [
    "sample-size",
    operation(z.strictObject({ population: whole(0) }), ({ population }) => ({
      sample: sampleSize(population),
    })),
  ],
  ["achievement", operation(achievementInput, percentOf)],
  ["skp-value", operation(percentInput, pointsOf)],
  [
    "numeric-predikat",
    operation(
      z.strictObject({ skp: score, behaviour: score, raters360: yesNo, newIdea: yesNo }),
      numericPredikat,
    ),
  ],
  [
    "predikat",
    operation(z.strictObject({ work: rating, behaviour: rating }), ({ work, behaviour }) => ({
      predikat: predikat(work, behaviour),
    })),
  ],
  [
    "distribution",
    operation(z.strictObject({ organisation: z.enum(ORGANISATION_PREDIKATS), counts }), (input) => {
      const { ok, deviations } = distribution(input.organisation, input.counts);
      return { ok, deviations };
    }),
  ],
  [
    "angka-kredit",
    operation(
      z.strictObject({
        jenjang: z.enum(JENJANGS),
        predikat: z.enum(PREDIKATS),
        months: whole(1, MONTHS_A_YEAR),
      }),
      ({ jenjang, ...period }) => ({ angkaKredit: angkaKredit(jenjang, period) }),
    ),
  ],
  ["jpm", operation(jpmInput, jpmOf)],
  [
    "nine-box",
    operation(
      z.strictObject({ performance: rating, potential: z.enum(POTENTIALS) }),
      ({ performance, potential }) => ({ box: nineBox(performance, potential) }),
    ),
  ],
  [
    "nip",
    operation(z.strictObject({ nip: anyText, kind: z.enum(["PNS", "PPPK"]) }), ({ nip, kind }) =>
      parseNip(nip, kind),
    ),
  ],
  [
    "check-table",
    operation(z.strictObject({ rows: listOf(publishedRow, MOST_RATINGS) }), ({ rows }) => checkTable(rows)),
  ],
  ["objection", operation(objectionInput, ({ receivedOn, filedOn }) => objection(receivedOn, filedOn))],
];
