import type { Actual, Target } from "@/lib/scoring/achievement";
import { achievement, capped } from "@/lib/scoring/achievement";
import { angkaKredit } from "@/lib/scoring/angka-kredit";
import type {
  ExpectationRating,
  Jenjang,
  JpmPurpose,
  OrganisationPredikat,
  Polarity,
  Potential,
  Predikat,
} from "@/lib/kernel/codes";
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
import type { PublishedRow } from "@/lib/scoring/check-table";
import { checkTable } from "@/lib/scoring/check-table";
import type { PredikatCounts } from "@/lib/scoring/distribution";
import { distribution } from "@/lib/scoring/distribution";
import { actualDecoder, refuseUnplannable, targetDecoder } from "@/lib/scoring/input-shape";
import { jpm } from "@/lib/scoring/jpm";
import { MOST_RATINGS, MOST_RESPONSES, decimalWithin, notNegative, positive } from "@/lib/scoring/limits";
import { nineBox } from "@/lib/scoring/nine-box";
import type { NumericPredikatInput } from "@/lib/scoring/numeric-predikat";
import { numericPredikat } from "@/lib/scoring/numeric-predikat";
import { predikat } from "@/lib/scoring/predikat";
import { LOWEST_ANSWER, HIGHEST_ANSWER } from "@/lib/scoring/regulations/permenpanrb-14-2017";
import { HIGHEST_SCORE } from "@/lib/scoring/regulations/pp-30-2019";
import { ratio, roundHalfUp, withoutTrailingZeros } from "@/lib/scoring/ratio";
import { sampleSize } from "@/lib/scoring/sample-size";
import type { Decoder } from "@/lib/scoring/shape";
import {
  checked,
  fail,
  inside,
  listOf,
  objectOf,
  oneOf,
  orNull,
  shown,
  whole,
  yesNo,
} from "@/lib/scoring/shape";
import { skm } from "@/lib/scoring/skm";
import { skpValue } from "@/lib/scoring/skp-value";
import type { EmployeeKind } from "@/lib/kernel/nip";
import { parseNip } from "@/lib/kernel/nip";
import { objection } from "@/lib/scoring/objection";
import { isDay } from "@/lib/kernel/calendar";

const MONTHS_A_YEAR = 12;

const weightText = decimalWithin("0", "1");
const weights: Decoder<string> = (value, place) =>
  value === "exact" ? { value } : checked(weightText, (text, at) => void positive(text, at))(value, place);

const responses: Decoder<readonly (readonly (number | null)[])[]> = checked(
  listOf(listOf(orNull(whole(LOWEST_ANSWER, HIGHEST_ANSWER))), MOST_RESPONSES),
  (rows, place) => {
    const expected = rows[0]?.length ?? 0;
    rows.forEach((row, index) => {
      if (row.length === 0) fail(inside(place, index), "EMPTY");
      else if (row.length !== expected)
        fail(inside(place, index), "LENGTH", { actual: String(row.length), expected: String(expected) });
    });
  },
);

interface AchievementInput {
  readonly polarity: Polarity;
  readonly target: Target;
  readonly actual: Actual;
  readonly cap?: string;
}

const achievementInput = checked(
  objectOf<AchievementInput>(
    { polarity: oneOf(POLARITIES), target: targetDecoder, actual: actualDecoder, cap: notNegative },
    ["cap"],
  ),
  refuseUnplannable,
);

function percentOf({ polarity, target, actual, cap }: AchievementInput): { readonly percent: string | null } {
  const reached = achievement(polarity, target, actual);
  return {
    percent:
      reached === null
        ? null
        : roundHalfUp(capped(reached.percent, cap === undefined ? null : ratio(cap)), 2),
  };
}

function pointsOf({ percent, maximal }: { readonly percent: string; readonly maximal?: boolean }): unknown {
  const { value, category } = skpValue(ratio(percent), maximal === true);
  return { value: withoutTrailingZeros(roundHalfUp(value, 2)), category };
}

const people = whole(0, 1_000_000_000);
const counts: Decoder<PredikatCounts> = checked(
  objectOf<PredikatCounts>({
    SANGAT_BAIK: people,
    BAIK: people,
    BUTUH_PERBAIKAN: people,
    KURANG: people,
    SANGAT_KURANG: people,
  }),
  (given, place) => {
    if (Object.values(given).every((count) => count === 0)) fail(place, "EMPTY");
  },
);

interface JpmInput {
  readonly standard: readonly string[];
  readonly assessed: readonly string[];
  readonly purpose: JpmPurpose;
  readonly cap?: string;
}

const jpmInput = checked(
  objectOf<JpmInput>(
    {
      standard: listOf(positive, MOST_RATINGS),
      assessed: listOf(notNegative, MOST_RATINGS),
      purpose: oneOf(JPM_PURPOSES),
      cap: notNegative,
    },
    ["cap"],
  ),
  ({ standard, assessed }, place) => {
    if (standard.length === 0) fail(inside(place, "standard"), "EMPTY");
    if (standard.length !== assessed.length)
      fail(inside(place, "assessed"), "LENGTH", {
        actual: String(assessed.length),
        expected: String(standard.length),
      });
  },
);

function jpmOf({ standard, assessed, purpose, cap }: JpmInput): unknown {
  const levels = standard.map((required, index) => ({ required, assessed: assessed[index] as string }));
  return jpm(levels, purpose, cap ?? null);
}

const anyText: Decoder<string> = (value, place) =>
  typeof value === "string"
    ? { value }
    : fail(place, value === undefined ? "REQUIRED" : "NOT_A_TEXT", { actual: shown(value) });

const day: Decoder<string> = checked(anyText, (value, place) => {
  if (!isDay(value)) fail(place, "NOT_A_DAY", { actual: shown(value) });
});

interface ObjectionInput {
  readonly receivedOn: string;
  readonly filedOn: string;
}

const objectionInput = checked(
  objectOf<ObjectionInput>({ receivedOn: day, filedOn: day }),
  ({ receivedOn, filedOn }, place) => {
    if (filedOn < receivedOn)
      fail(inside(place, "filedOn"), "BEFORE", { actual: filedOn, limit: receivedOn });
  },
);

const publishedRow = checked(
  objectOf<PublishedRow>({
    polarity: oneOf(POLARITIES),
    target: notNegative,
    actual: notNegative,
    published: notNegative,
  }),
  ({ polarity, target, actual }, place) => {
    refuseUnplannable({ polarity, target: { kind: "NUMBER", value: target }, actual }, place);
  },
);

const rating = oneOf(EXPECTATION_RATINGS);
const score = decimalWithin("0", HIGHEST_SCORE);

/** The operations that need no scheme, by the name the command line knows. */
export const SIMPLE_OPERATIONS: readonly (readonly [string, Operation])[] = [
  [
    "skm",
    operation(
      objectOf<{ responses: readonly (readonly (number | null)[])[]; weights?: string }>(
        { responses, weights },
        ["weights"],
      ),
      (input) => skm(input.responses, input.weights),
    ),
  ],
  [
    "sample-size",
    operation(objectOf<{ population: number }>({ population: whole(0) }), ({ population }) => ({
      sample: sampleSize(population),
    })),
  ],
  ["achievement", operation(achievementInput, percentOf)],
  [
    "skp-value",
    operation(
      objectOf<{ percent: string; maximal?: boolean }>({ percent: notNegative, maximal: yesNo }, ["maximal"]),
      pointsOf,
    ),
  ],
  [
    "numeric-predikat",
    operation(
      objectOf<NumericPredikatInput>({ skp: score, behaviour: score, raters360: yesNo, newIdea: yesNo }),
      numericPredikat,
    ),
  ],
  [
    "predikat",
    operation(
      objectOf<{ work: ExpectationRating; behaviour: ExpectationRating }>({
        work: rating,
        behaviour: rating,
      }),
      ({ work, behaviour }) => ({ predikat: predikat(work, behaviour) }),
    ),
  ],
  [
    "distribution",
    operation(
      objectOf<{ organisation: OrganisationPredikat; counts: PredikatCounts }>({
        organisation: oneOf(ORGANISATION_PREDIKATS),
        counts,
      }),
      (input) => {
        const { ok, deviations } = distribution(input.organisation, input.counts);
        return { ok, deviations };
      },
    ),
  ],
  [
    "angka-kredit",
    operation(
      objectOf<{ jenjang: Jenjang; predikat: Predikat; months: number }>({
        jenjang: oneOf(JENJANGS),
        predikat: oneOf(PREDIKATS),
        months: whole(1, MONTHS_A_YEAR),
      }),
      ({ jenjang, ...period }) => ({ angkaKredit: angkaKredit(jenjang, period) }),
    ),
  ],
  ["jpm", operation(jpmInput, jpmOf)],
  [
    "nine-box",
    operation(
      objectOf<{ performance: ExpectationRating; potential: Potential }>({
        performance: rating,
        potential: oneOf(POTENTIALS),
      }),
      ({ performance, potential }) => ({ box: nineBox(performance, potential) }),
    ),
  ],
  [
    "nip",
    operation(
      objectOf<{ nip: string; kind: EmployeeKind }>({ nip: anyText, kind: oneOf(["PNS", "PPPK"]) }),
      ({ nip, kind }) => parseNip(nip, kind),
    ),
  ],
  [
    "check-table",
    operation(
      objectOf<{ rows: readonly PublishedRow[] }>({ rows: listOf(publishedRow, MOST_RATINGS) }),
      ({ rows }) => checkTable(rows),
    ),
  ],
  ["objection", operation(objectionInput, ({ receivedOn, filedOn }) => objection(receivedOn, filedOn))],
];
