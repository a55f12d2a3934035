import "server-only";
import { db } from "@/lib/server/db/client";
import { fromDay, toDay } from "@/lib/server/db/columns";
import { ikmOf } from "@/lib/surveys/queries/ikm";
import type { SurveyTerm } from "@/lib/surveys/queries/closing";
import { MUTUS, type Mutu } from "@/lib/kernel/codes";
import { isGroupShown } from "@/lib/kernel/suppression";

/** The index of one quarter; absent where too few people answered. */
export interface TrendPoint {
  readonly termId: string;
  readonly year: number;
  readonly number: number;
  readonly closed: boolean;
  readonly respondents: number;
  readonly ikm: string | null;
  readonly mutu: Mutu | null;
}

const QUARTERS_SHOWN = 8;

/**
 * The index of a service quarter by quarter up to the one reported, from the first with an answer on,
 * oldest first; closed quarters as they were closed.
 */
export async function listTrend(
  serviceId: string,
  terms: readonly SurveyTerm[],
  upTo: SurveyTerm,
): Promise<TrendPoint[]> {
  const shown = terms
    .filter(({ startsOn }) => startsOn <= upTo.startsOn)
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
    .slice(-QUARTERS_SHOWN);
  const [snapshots, tallies] = await Promise.all([
    db.ikmSnapshot.findMany({
      where: { serviceId, termId: { in: shown.map(({ id }) => id) } },
      select: { termId: true, respondents: true, ikm: true, mutu: true },
    }),
    db.surveyTally.findMany({
      where: {
        serviceId,
        month: { gte: fromDay(shown[0]?.startsOn ?? upTo.startsOn), lte: fromDay(upTo.endsOn) },
      },
      select: { month: true, unsur: true, answered: true, sum: true },
    }),
  ]);
  const closedFigure = (id: string) => {
    const { respondents, ikm, mutu } = snapshots.find(({ termId }) => termId === id) ?? {
      respondents: 0,
      ikm: null,
      mutu: null,
    };
    return isGroupShown(respondents)
      ? { respondents, ikm: ikm?.toFixed(2) ?? null, mutu: MUTUS.find((grade) => grade === mutu) ?? null }
      : { respondents, ikm: null, mutu: null };
  };
  const openFigure = ({ startsOn, endsOn }: SurveyTerm) => {
    const { respondents, ikm, mutu } = ikmOf(
      tallies.filter(({ month }) => toDay(month) >= startsOn && toDay(month) <= endsOn),
    );
    return { respondents, ikm, mutu };
  };
  const points = shown.map((term) => ({
    termId: term.id,
    year: term.year,
    number: term.number,
    closed: term.closed,
    ...(term.closed ? closedFigure(term.id) : openFigure(term)),
  }));
  const first = points.findIndex(({ respondents }) => respondents > 0);
  return points.slice(first === -1 ? -1 : first);
}
