import "server-only";
import type { Term } from "@/lib/kernel/term";
import type { TalliedTerm } from "@/lib/surveys/db/ikm-snapshot";
import { termSelect, toTerm } from "@/lib/server/db/terms";
import { type Day, addDays } from "@/lib/kernel/calendar";
import { RESPONDENTS } from "@/lib/kernel/suppression";
import type { Viewer } from "@/lib/kernel/viewer";
import { db } from "@/lib/server/db/client";
import { fromDay, toDay } from "@/lib/server/db/columns";
import { visibleServices } from "@/lib/server/db/visibility";
import { DAYS_UNTIL_CLOSED, closesSurveys } from "@/lib/surveys/rules/figures";

/** A quarter as a period of surveys; whether its appraisal is open does not matter. */
export type SurveyTerm = Term & TalliedTerm;

const MOST = 24;

/** Quarters that have begun, newest first; they are the same for everyone. */
export async function listSurveyTerms(today: Day): Promise<SurveyTerm[]> {
  const terms = await db.term.findMany({
    where: { cadence: "TRIWULANAN", startsOn: { lte: fromDay(today) } },
    orderBy: { startsOn: "desc" },
    take: MOST,
    select: { ...termSelect, surveyClosing: { select: { termId: true } } },
  });
  return terms.map(({ surveyClosing, ...term }) => ({ ...toTerm(term), closed: surveyClosing !== null }));
}

/** The quarter asked for; otherwise the last one that ended, or the present one where none has. */
export function chooseSurveyTerm(
  terms: readonly SurveyTerm[],
  wanted: string | undefined,
  today: Day,
): SurveyTerm | null {
  return (
    terms.find(({ id }) => id === wanted) ?? terms.find(({ endsOn }) => endsOn < today) ?? terms[0] ?? null
  );
}

interface AskedTerm {
  /** The quarter in the address; absent or unknown, the newest with answers is shown. */
  readonly wanted: string | undefined;
  readonly today: Day;
  /** One service; absent, all that the viewer reads. */
  readonly slug?: string;
}

/**
 * The quarters and the one to show: the one asked for, or the newest with any answer, or the last one
 * that ended; null before the first quarter.
 */
export async function readSurveyTerms(
  viewer: Viewer,
  { wanted, today, slug }: AskedTerm,
): Promise<{ terms: SurveyTerm[]; term: SurveyTerm } | null> {
  const terms = await listSurveyTerms(today);
  const isAsked = terms.some(({ id }) => id === wanted);
  const month = isAsked ? null : await newestMonth(viewer, slug);
  const answered = terms.find(
    ({ startsOn, endsOn }) => month !== null && startsOn <= month && month <= endsOn,
  );
  const term = chooseSurveyTerm(terms, isAsked ? wanted : answered?.id, today);
  return term === null ? null : { terms, term };
}

async function newestMonth(viewer: Viewer, slug: string | undefined): Promise<Day | null> {
  const service = slug === undefined ? visibleServices(viewer) : { AND: [visibleServices(viewer), { slug }] };
  const found = await db.surveyTally.findFirst({
    where: { service, unsur: RESPONDENTS, answered: { gt: 0 } },
    orderBy: { month: "desc" },
    select: { month: true },
  });
  return found === null ? null : toDay(found.month);
}

/** A quarter that ended and still counts answers, for whoever closes it. */
export interface WaitingSurvey extends Term, TalliedTerm {
  /** The last day before it closes by itself. */
  closesAfter: Day;
  respondents: number;
  /** Answers kept out that nobody has looked at; they stay out once it is closed. */
  unreviewed: number;
}

const SHOWN = 4;

/** Quarters with answers whose survey can be closed, oldest first; none for whoever does not close them. */
export async function listWaitingSurveys(viewer: Viewer, today: Day): Promise<WaitingSurvey[]> {
  if (!closesSurveys(viewer)) return [];
  const terms = (await listSurveyTerms(today))
    .filter(({ closed, endsOn }) => !closed && endsOn < today)
    .slice(0, SHOWN)
    .reverse();
  const waiting = await Promise.all(
    terms.map(async (term) => ({
      ...term,
      closesAfter: addDays(term.endsOn, DAYS_UNTIL_CLOSED),
      ...(await countsOf(term)),
    })),
  );
  return waiting.filter(({ respondents, unreviewed }) => respondents + unreviewed > 0);
}

async function countsOf({
  startsOn,
  endsOn,
}: SurveyTerm): Promise<{ respondents: number; unreviewed: number }> {
  const within = { gte: fromDay(startsOn), lte: fromDay(endsOn) };
  const [counted, unreviewed] = await Promise.all([
    db.surveyTally.aggregate({ where: { month: within, unsur: RESPONDENTS }, _sum: { answered: true } }),
    db.surveyResponse.count({ where: { receivedOn: within, standing: "QUARANTINED" } }),
  ]);
  return { respondents: counted._sum.answered ?? 0, unreviewed };
}

/**
 * Quarters with answers that waited too long for somebody to close them, oldest first; one without any
 * stays open for paper from before.
 */
export async function listOverdueSurveys(today: Day): Promise<string[]> {
  const terms = await db.$queryRaw<{ id: string }[]>`
    SELECT t."id" FROM "Term" t
    WHERE t."cadence" = 'TRIWULANAN' AND t."endsOn" < ${addDays(today, -DAYS_UNTIL_CLOSED)}::date
      AND NOT EXISTS (SELECT 1 FROM "SurveyClosing" c WHERE c."termId" = t."id")
      AND EXISTS (SELECT 1 FROM "SurveyTally" s WHERE s."month" BETWEEN t."startsOn"
        AND t."endsOn" AND s."answered" > 0)
    ORDER BY t."startsOn"`;
  return terms.map(({ id }) => id);
}
