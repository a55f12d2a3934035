import "server-only";
import type { Term } from "@/lib/kernel/term";
import type { Viewer } from "@/lib/kernel/viewer";
import {
  attentionOf,
  countWithoutAppraiser,
  rankUnits,
  summariseTrend,
  type Attention,
  type TrendTerm,
  type UnitFigures,
} from "@/lib/dashboards/queries/dashboard";
import { answersOf, chooseTerm, listTerms } from "@/lib/dashboards/queries/terms";
import { listServices, type ServicePage } from "@/lib/surveys/queries/services";
import { getUnit, listUnitsUnder, type UnitPlace } from "@/lib/organisation/queries";
import { listUnitIndicators, type UnitIndicatorFigures } from "@/lib/dashboards/queries/unit-indicators";
import { listPeopleUnder, type PeoplePage } from "@/lib/dashboards/queries/unit-people";

/** Everything the page of one unit shows of one term. */
export interface UnitDashboard {
  unit: UnitPlace;
  term: Term;
  terms: Term[];
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
  const term = chooseTerm(terms, asked.term, asked.today);
  if (unit === null || term === null) return null;
  const under = await listUnitsUnder(viewer, unit.id);
  const [[figures], children, withoutAppraiser, trend, people, indicators, services] = await Promise.all([
    rankUnits([unit], term, asked.today),
    rankUnits(under, term, asked.today),
    countWithoutAppraiser(viewer, term.year, unit.path),
    summariseTrend([unit.path], terms, term),
    listPeopleUnder(viewer, unit.path, { term, page: asked.page }),
    listUnitIndicators(viewer, unit.id, term.year),
    listServices(viewer, answersOf(term, asked.today), { page: 1, path: unit.path }),
  ]);
  return figures === undefined
    ? null
    : {
        unit,
        term,
        terms,
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
