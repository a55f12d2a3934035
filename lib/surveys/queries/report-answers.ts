import "server-only";
import type { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { keyedHash } from "@/lib/server/db/keyed-hash";
import { ANSWER_COLUMNS, perUnsur } from "@/lib/surveys/db/columns";
import {
  EDUCATIONS,
  OCCUPATIONS,
  SEXES,
  STANDING_ANSWERS,
  type Education,
  type Occupation,
  type Sex,
} from "@/lib/surveys/rules/answers";
import type { Span } from "@/lib/kernel/term";

const within = (serviceId: string, { startsOn, endsOn }: Span) =>
  ({
    serviceId,
    month: { gte: fromDay(startsOn), lte: fromDay(endsOn) },
  }) satisfies Prisma.SurveyResponseWhereInput;

const counted = (serviceId: string, span: Span) => ({
  ...within(serviceId, span),
  standing: { in: [...STANDING_ANSWERS] },
});

/** One questionnaire in the order U1 to U9, null where left open. */
export type AnswerRow = readonly (number | null)[];

/** How many gave an answer about themselves; null stands for those who left it open. */
export interface Share<Code extends string> {
  readonly code: Code | null;
  readonly count: number;
}

export interface Demographics {
  readonly sex: Share<Sex>[];
  readonly education: Share<Education>[];
  readonly occupation: Share<Occupation>[];
}

/**
 * Every counted questionnaire of a service within a span. They stand in the order of a hash of their id: an id tells
 * when it was made, and with the time somebody at the counter could tell whose answers they are.
 */
export async function listAnswerRows(serviceId: string, span: Span): Promise<AnswerRow[]> {
  const rows = await db.surveyResponse.findMany({
    where: counted(serviceId, span),
    select: { id: true, ...ANSWER_COLUMNS },
  });
  const placed = rows.map((row) => ({ place: keyedHash("skm-report-row", row.id), row }));
  placed.sort((a, b) => (a.place < b.place ? -1 : 1));
  return placed.map(({ row }) => [
    row.persyaratan,
    row.prosedur,
    row.waktu,
    row.biaya,
    row.produk,
    row.kompetensi,
    row.perilaku,
    row.sarana,
    row.pengaduan,
  ]);
}

/** Who answered, as far as they said: every possible answer with its count, those who said nothing last. */
export async function summariseRespondents(serviceId: string, span: Span): Promise<Demographics> {
  const where = counted(serviceId, span);
  const [sex, education, occupation] = await Promise.all([
    db.surveyResponse.groupBy({ by: ["sex"], where, _count: true }),
    db.surveyResponse.groupBy({ by: ["education"], where, _count: true }),
    db.surveyResponse.groupBy({ by: ["occupation"], where, _count: true }),
  ]);
  return {
    sex: sharesOf(
      SEXES,
      sex.map((row) => ({ code: row.sex, count: row._count })),
    ),
    education: sharesOf(
      EDUCATIONS,
      education.map((row) => ({ code: row.education, count: row._count })),
    ),
    occupation: sharesOf(
      OCCUPATIONS,
      occupation.map((row) => ({ code: row.occupation, count: row._count })),
    ),
  };
}

function sharesOf<Code extends string>(codes: readonly Code[], found: readonly Share<Code>[]): Share<Code>[] {
  const countOf = (code: Code | null): number => found.find((row) => row.code === code)?.count ?? 0;
  const open = countOf(null);
  return [
    ...codes.map((code) => ({ code, count: countOf(code) })),
    ...(open > 0 ? [{ code: null, count: open }] : []),
  ];
}

/**
 * How many counted answers came on paper, and how many were kept out of the figure, by whether somebody
 * still has to look.
 */
export interface Standings {
  readonly counted: number;
  readonly paper: number;
  readonly waiting: number;
  readonly rejected: number;
}

export async function countStandings(serviceId: string, span: Span): Promise<Standings> {
  const groups = await db.surveyResponse.groupBy({
    by: ["standing", "channel"],
    where: within(serviceId, span),
    _count: true,
  });
  const total = (wanted: (group: (typeof groups)[number]) => boolean): number =>
    groups.filter(wanted).reduce((sum, group) => sum + group._count, 0);
  const isCounted = ({ standing }: { standing: string }): boolean =>
    STANDING_ANSWERS.some((name) => name === standing);
  return {
    counted: total(isCounted),
    paper: total((group) => isCounted(group) && group.channel === "PAPER"),
    waiting: total(({ standing }) => standing === "QUARANTINED"),
    rejected: total(({ standing }) => standing === "REJECTED"),
  };
}

/** Answers and their sum per unsur, as the rows themselves give them, to hold against what is printed. */
export async function sumRows(
  serviceId: string,
  span: Span,
): Promise<{ unsur: string; answered: number; sum: number }[]> {
  const { _count, _sum } = await db.surveyResponse.aggregate({
    where: counted(serviceId, span),
    _count: ANSWER_COLUMNS,
    _sum: ANSWER_COLUMNS,
  });
  return perUnsur(_count, _sum);
}
