import "server-only";
import type { Prisma } from "@/prisma/generated/client";
import type { Tx } from "@/lib/db/client";
import { toDay } from "@/lib/db/dates";
import { isWithin, type Day, type DayRange } from "@/lib/domain/calendar";

/**
 * Tells of each of the days whether the survey of its quarter is closed. Holds those quarters shared until the
 * transaction ends, so that a closing which begins meanwhile waits and then counts what this transaction changes.
 */
export async function holdSurveys(tx: Tx, days: readonly Day[]): Promise<(day: Day) => boolean> {
  const quarters = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Term" WHERE "cadence" = 'TRIWULANAN' AND EXISTS (SELECT 1
      FROM unnest(${[...new Set(days)]}::date[]) AS day WHERE day BETWEEN "startsOn"
      AND "endsOn")
    ORDER BY "startsOn" FOR SHARE`;
  // A statement of its own: the one that waited for the lock still sees what was there before.
  const closed = await closedSurveySpans(tx, { termId: { in: quarters.map(({ id }) => id) } });
  return (day) => closed.some((span) => isWithin(day, span));
}

/** The same for one day: whether nothing of it may be changed any more. */
export const isSurveyClosed = async (tx: Tx, day: Day): Promise<boolean> =>
  (await holdSurveys(tx, [day]))(day);

/** The spans whose surveys are closed, newest first. */
export async function closedSurveySpans(
  client: Tx,
  where: Prisma.SurveyClosingWhereInput = {},
): Promise<DayRange[]> {
  const closings = await client.surveyClosing.findMany({
    where,
    select: { term: { select: { startsOn: true, endsOn: true } } },
    orderBy: { term: { startsOn: "desc" } },
  });
  return closings.map(({ term }) => ({ from: toDay(term.startsOn), to: toDay(term.endsOn) }));
}
