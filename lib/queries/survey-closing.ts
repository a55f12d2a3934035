import "server-only";
import { db } from "@/lib/db/client";
import { fromDay } from "@/lib/db/dates";
import { addDays, type Day } from "@/lib/domain/calendar";
import { DAYS_UNTIL_CLOSED, closesSurveys } from "@/lib/domain/survey-closing";
import type { Viewer } from "@/lib/domain/viewer";
import { listSurveyTerms, type SurveyTerm } from "@/lib/queries/survey-terms";
import { RESPONDENTS } from "@/lib/domain/suppression";

/** A quarter that ended and still counts answers, for whoever closes it. */
export interface WaitingSurvey extends SurveyTerm {
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
