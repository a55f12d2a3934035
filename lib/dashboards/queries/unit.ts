import "server-only";
import type { Span, Term } from "@/lib/kernel/term";
import { schemeAt } from "@/lib/schemes/db";
import { db } from "@/lib/server/db/client";
import type { Viewer } from "@/lib/kernel/viewer";
import {
  attentionOf,
  countWithoutAppraiser,
  rankUnits,
  summariseCourse,
  type Attention,
  type TrendTerm,
  type UnitFigures,
} from "@/lib/dashboards/queries/dashboard";
import { chooseTerm, listTerms, readAnswerDays } from "@/lib/dashboards/queries/terms";
import { listServices, type ServicePage } from "@/lib/surveys/queries/services";
import { getUnit, listUnitsUnder, type UnitPlace } from "@/lib/organisation/queries/units";
import { listUnitIndicators, type UnitIndicatorFigures } from "@/lib/dashboards/queries/unit-indicators";
import { listPeopleUnder, type PeoplePage } from "@/lib/dashboards/queries/unit-people";

/** Everything the page of one unit shows of one term. */
export interface UnitDashboard {
  unit: UnitPlace;
  term: Term;
  terms: Term[];
  /** The term of its own rhythm to look at, where nobody of the unit is due in this one; null otherwise. */
  instead: Term | null;
  /** The days whose answers of citizens are counted. */
  answers: Span;
  /** When the survey of the quarter was closed and published; null while it runs. */
  publishedAt: string | null;
  figures: UnitFigures;
  children: UnitFigures[];
  attention: Attention;
  withoutAppraiser: number;
  trend: TrendTerm[];
  people: PeoplePage;
  indicators: UnitIndicatorFigures[];
  services: ServicePage;
}

interface Asked {
  code: string;
  term: string | undefined;
  page: number;
  today: string;
}

/** One unit in one term, or null when it is not in the viewer's reach (or no term has begun). */
export async function getUnitDashboard(viewer: Viewer, asked: Asked): Promise<UnitDashboard | null> {
  const [unit, terms] = await Promise.all([getUnit(viewer, asked.code), listTerms()]);
  if (unit === null) return null;
  const rhythm = (await schemeAt(db, unit.path, asked.today))?.body.cadence;
  const term = chooseTerm(terms, asked.term, { today: asked.today, rhythm });
  if (term === null) return null;
  const [under, { answers, publishedAt }] = await Promise.all([
    listUnitsUnder(viewer, unit.id),
    readAnswerDays(term, asked.today),
  ]);
  const [ranked, withoutAppraiser, { trend }, people, indicators, services] = await Promise.all([
    rankUnits([unit, ...under], term, answers),
    countWithoutAppraiser(viewer, term.year, unit.path),
    summariseCourse([unit.path], terms, term),
    listPeopleUnder(viewer, unit.path, { term, page: asked.page }),
    listUnitIndicators(viewer, unit.id, term.year),
    listServices(viewer, answers, { page: 1, path: unit.path }),
  ]);
  const figures = ranked.find(({ key }) => key === unit.id);
  const children = ranked.filter(({ key }) => key !== unit.id);
  return figures === undefined
    ? null
    : {
        // Called as it was in that term, as in every paper of it.
        unit: { ...unit, name: figures.name },
        term,
        terms,
        instead: figures.people > 0 ? null : chooseTerm(terms, undefined, { today: asked.today, rhythm }),
        answers,
        publishedAt,
        figures,
        children,
        attention: attentionOf(children),
        withoutAppraiser,
        trend,
        people,
        indicators,
        services,
      };
}
