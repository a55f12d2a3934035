import "server-only";
import { db } from "@/lib/db/client";
import { fromDay, toDay } from "@/lib/db/dates";
import { visibleServices } from "@/lib/db/visibility";
import type { Day } from "@/lib/domain/calendar";
import { RESPONDENTS } from "@/lib/domain/survey";
import type { Viewer } from "@/lib/domain/viewer";

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
    where: { cadence: "TRIWULANAN", startsOn: { lte: fromDay(today) } }, orderBy: { startsOn: "desc" }, take: MOST,
    select: { id: true, ordinal: true, startsOn: true, endsOn: true, period: { select: { year: true } }, surveyClosing: { select: { termId: true } } },
  });
  return terms.map(({ id, ordinal, startsOn, endsOn, period, surveyClosing }) => ({
    id, cadence: "TRIWULANAN", year: period.year, number: ordinal, startsOn: toDay(startsOn), endsOn: toDay(endsOn), closed: surveyClosing !== null,
  }));
}

/** The quarter asked for; otherwise the last one that ended, or the present one where none has. */
export function chooseSurveyTerm(terms: readonly SurveyTerm[], wanted: string | undefined, today: Day): SurveyTerm | null {
  return terms.find(({ id }) => id === wanted) ?? terms.find(({ endsOn }) => endsOn < today) ?? terms[0] ?? null;
}

/** The quarters and the one to show: the one asked for, or today's once the viewer's services have answers in it, or the last one that ended; null before the first quarter. */
export async function readSurveyTerms(viewer: Viewer, wanted: string | undefined, today: Day): Promise<{ terms: SurveyTerm[]; term: SurveyTerm } | null> {
  const terms = await listSurveyTerms(today);
  const present = terms.find(({ endsOn }) => endsOn >= today);
  const isAsked = terms.some(({ id }) => id === wanted);
  const preferred = present !== undefined && !isAsked && (await hasAnswers(viewer, present)) ? present.id : wanted;
  const term = chooseSurveyTerm(terms, preferred, today);
  return term === null ? null : { terms, term };
}

async function hasAnswers(viewer: Viewer, { startsOn, endsOn }: SurveyTerm): Promise<boolean> {
  const found = await db.surveyTally.findFirst({
    where: { service: visibleServices(viewer), month: { gte: fromDay(startsOn), lte: fromDay(endsOn) }, unsur: RESPONDENTS, answered: { gt: 0 } }, select: { month: true },
  });
  return found !== null;
}
