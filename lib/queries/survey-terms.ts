import "server-only";
import { db } from "@/lib/db/client";
import { fromDay, toDay } from "@/lib/db/dates";
import { visibleServices } from "@/lib/db/visibility";
import type { Day } from "@/lib/domain/calendar";
import type { Viewer } from "@/lib/domain/viewer";
import { RESPONDENTS } from "@/lib/domain/suppression";

/** A quarter as a period of surveys; whether its appraisal is open does not matter. */
export interface SurveyTerm {
  id: string;
  cadence: "TRIWULANAN";
  year: number;
  number: number;
  startsOn: Day;
  endsOn: Day;
  /** Its figures are snapshots: public and fixed. */
  closed: boolean;
}

const MOST = 24;

/** Quarters that have begun, newest first; they are the same for everyone. */
export async function listSurveyTerms(today: Day): Promise<SurveyTerm[]> {
  const terms = await db.term.findMany({
    where: { cadence: "TRIWULANAN", startsOn: { lte: fromDay(today) } },
    orderBy: { startsOn: "desc" },
    take: MOST,
    select: {
      id: true,
      ordinal: true,
      startsOn: true,
      endsOn: true,
      period: { select: { year: true } },
      surveyClosing: { select: { termId: true } },
    },
  });
  return terms.map(({ id, ordinal, startsOn, endsOn, period, surveyClosing }) => ({
    id,
    cadence: "TRIWULANAN",
    year: period.year,
    number: ordinal,
    startsOn: toDay(startsOn),
    endsOn: toDay(endsOn),
    closed: surveyClosing !== null,
  }));
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
