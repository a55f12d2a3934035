import "server-only";
import type { Viewer } from "@/lib/domain/viewer";
import {
  attentionOf,
  countWithoutAppraiser,
  listReportingUnits,
  rankUnits,
  reachOf,
  summariseTerm,
  summariseTrend,
  type Attention,
  type TrendTerm,
  type UnitFigures,
} from "@/lib/queries/dashboard";
import type { BranchFigures } from "@/lib/queries/dashboard-rollups";
import { chooseTerm, listTerms, type DashboardTerm } from "@/lib/queries/dashboard-terms";
import { type RankedUnit } from "@/lib/queries/units";

/** Everything the dashboard of the office shows of one term. */
export interface OfficeDashboard {
  term: DashboardTerm;
  terms: DashboardTerm[];
  figures: BranchFigures;
  units: UnitFigures[];
  /** Every unit one may go to, by name. */
  reporting: RankedUnit[];
  attention: Attention;
  withoutAppraiser: number;
  trend: TrendTerm[];
}

/** The office in one term as far as the viewer oversees it; null when she oversees nothing or no term has begun. */
export async function getOfficeDashboard(
  viewer: Viewer,
  wanted: string | undefined,
  today: string,
): Promise<OfficeDashboard | null> {
  const paths = reachOf(viewer);
  const terms = await listTerms();
  const term = chooseTerm(terms, wanted, today);
  if (paths.length === 0 || term === null) return null;
  const reporting = await listReportingUnits(viewer);
  const [figures, units, withoutAppraiser, trend] = await Promise.all([
    summariseTerm(paths, term, today),
    rankUnits(reporting, term, today),
    countWithoutAppraiser(viewer, term.year),
    summariseTrend(paths, terms, { term, today }),
  ]);
  return figures === null
    ? null
    : { term, terms, figures, units, reporting, attention: attentionOf(units), withoutAppraiser, trend };
}
