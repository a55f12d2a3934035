import type { Education, Occupation, Sex } from "@/lib/surveys/rules/answers";
import { mergeSmallGroups, type PeopleGroup } from "@/lib/surveys/rules/figures";
import { formatDay } from "@/lib/labels/date";
import { formatMutu } from "@/lib/labels/unsur";
import { formatFixed, formatNumber, formatShare } from "@/lib/labels/number";
import { planStatus, quarterName, reportWords, unsurTitle } from "@/lib/surveys/labels/report";
import { educationLabel, occupationLabel, sexLabel, tooFewRespondents } from "@/lib/surveys/labels/survey";
import { UNSUR, type Mutu, type Unsur } from "@/lib/kernel/codes";
import { PRINTED_UNSUR_WEIGHT } from "@/lib/scoring/skm-report";

interface Share<Code extends string> {
  readonly code: Code | null;
  readonly count: number;
}

interface Demographics {
  readonly sex: readonly Share<Sex>[];
  readonly education: readonly Share<Education>[];
  readonly occupation: readonly Share<Occupation>[];
}

/**
 * What respondents said about themselves as labelled counts: sex, education, occupation; groups under
 * five put together, as on the screen.
 */
export function demographicCounts({
  sex,
  education,
  occupation,
}: Demographics): { title: string; rows: { label: string; count: number }[] }[] {
  const named = <Code extends string>(shares: readonly Share<Code>[], label: Record<Code, string>) =>
    merged(
      shares.map(({ code, count }) => ({ key: code === null ? reportWords.untold : label[code], count })),
    );
  return [
    { title: reportWords.sex, rows: named(sex, sexLabel) },
    { title: reportWords.education, rows: named(education, educationLabel) },
    { title: reportWords.occupation, rows: named(occupation, occupationLabel) },
  ];
}

function merged(groups: readonly PeopleGroup[]): { label: string; count: number }[] {
  const { shown, merged: small, rest } = mergeSmallGroups(groups);
  return [
    ...shown.map(({ key, count }) => ({ label: key, count })),
    ...(rest > 0 ? [{ label: small.map(({ key }) => key).join(", "), count: rest }] : []),
  ];
}

/** The same with shares, ready to print. */
export const demographicTables = (
  demographics: Demographics,
  respondents: number,
): { title: string; rows: string[][] }[] =>
  demographicCounts(demographics).map(({ title, rows }) => ({
    title,
    rows: rows.map(({ label, count }) => [label, formatNumber(count), formatShare(count, respondents)]),
  }));

interface UnsurFigures {
  readonly unsur: Unsur;
  readonly answered: number;
  readonly sum: number;
  readonly nrr: string | null;
  readonly weighted: string | null;
}

const four = (value: string | null): string => (value === null ? "-" : formatFixed(value, 4));

/** Sum, answers, NRR, weight and weighted NRR of each unsur. */
export const unsurRows = (rows: readonly UnsurFigures[]): string[][] =>
  rows.map(({ unsur, answered, sum, nrr, weighted }) => [
    unsurTitle(unsur),
    formatNumber(sum),
    formatNumber(answered),
    four(nrr),
    formatFixed(PRINTED_UNSUR_WEIGHT, 3),
    four(weighted),
  ]);

/** The closing row of the unsur: the index, which is the sum of the weighted NRR before they are rounded. */
export const unsurTotal = ({ index }: { readonly index: string | null }): string[] => [
  reportWords.index,
  "",
  "",
  "",
  "",
  four(index),
];

interface Plan {
  readonly unsur: string;
  readonly action: string;
  readonly responsible: string;
  readonly dueOn: string;
  readonly status: "PLANNED" | "DONE";
  readonly doneOn: string | null;
  readonly result: string;
}

/** The three lowest unsur with what is planned about each, and after them plans about other unsur. */
export function plannedUnsur<P extends { readonly unsur: string }>(
  lowest: readonly Unsur[],
  followUps: readonly P[],
): { unsur: Unsur; plan: P | null }[] {
  const others = UNSUR.filter(
    (name) => !lowest.includes(name) && followUps.some(({ unsur }) => unsur === name),
  );
  return [...lowest, ...others].map((unsur) => ({
    unsur,
    plan: followUps.find((plan) => plan.unsur === unsur) ?? null,
  }));
}

/** The plans ready to print. */
export const followUpRows = ({
  lowest,
  followUps,
  printedOn,
}: {
  readonly lowest: readonly Unsur[];
  readonly followUps: readonly Plan[];
  readonly printedOn: string;
}): string[][] =>
  plannedUnsur(lowest, followUps).map(({ unsur, plan }) =>
    plan === null
      ? [unsurTitle(unsur), reportWords.noPlan, "-", "-", "-"]
      : [
          unsurTitle(unsur),
          plan.result === "" ? plan.action : `${plan.action} (${plan.result})`,
          plan.responsible,
          formatDay(plan.dueOn),
          planStatus(plan, printedOn),
        ],
  );

interface Point {
  readonly year: number;
  readonly number: number;
  readonly closed: boolean;
  readonly respondents: number;
  readonly ikm: string | null;
  readonly mutu: Mutu | null;
}

/** The index quarter by quarter; a small group has none, and says so. */
export const trendRows = (trend: readonly Point[]): string[][] =>
  trend.map((point) => [
    quarterName(point),
    formatNumber(point.respondents),
    point.ikm === null ? "-" : formatFixed(point.ikm, 2),
    point.mutu === null ? (point.respondents > 0 ? tooFewRespondents : "-") : formatMutu(point.mutu),
    point.closed ? reportWords.closed : reportWords.open,
  ]);
