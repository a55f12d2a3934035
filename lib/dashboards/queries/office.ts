import "server-only";
import type { Term } from "@/lib/kernel/term";
import { pageOf } from "@/lib/kernel/page";
import {
  attentionOf,
  countWithoutAppraiser,
  listReportingUnits,
  rankUnits,
  reachOf,
  summariseCourse,
  type Attention,
  type TrendTerm,
  type UnitFigures,
} from "@/lib/dashboards/queries/dashboard";
import type { BranchFigures } from "@/lib/dashboards/queries/rollups";
import { chooseTerm, listTerms, readAnswerDays } from "@/lib/dashboards/queries/terms";
import type { Viewer } from "@/lib/kernel/viewer";
import type { RankedUnit } from "@/lib/organisation/queries/units";

/** Everything the dashboard of the office shows of one term. */
export interface OfficeDashboard {
  term: Term;
  terms: Term[];
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
  const term = chooseTerm(terms, wanted, { today });
  if (paths.length === 0 || term === null) return null;
  const reporting = await listReportingUnits(viewer);
  const { answers } = await readAnswerDays(term, today);
  const [{ chosen: figures, trend }, units, withoutAppraiser] = await Promise.all([
    summariseCourse(paths, terms, term),
    rankUnits(reporting, term, answers),
    countWithoutAppraiser(viewer, term.year),
  ]);
  return figures === null
    ? null
    : { term, terms, figures, units, reporting, attention: attentionOf(units), withoutAppraiser, trend };
}

/** The part of a ranking that a page shows. */
export interface Ranking {
  units: UnitFigures[];
  total: number;
  /** How many are left out between the ends. */
  hidden: number;
  page: number;
  pageCount: number;
  breakBefore: string | null;
  concern: "pedoman" | "tertinggal" | "ikm" | null;
}

interface Asked {
  concern: string | undefined;
  all: boolean;
  page: number;
}

const ENDS = 5;
const PER_PAGE = 50;

/** Five best and five last; all of them page by page; or only the units of one concern. */
export function showRanking(units: readonly UnitFigures[], attention: Attention, asked: Asked): Ranking {
  const chosen = { pedoman: attention.outsideGuidance, tertinggal: attention.late, ikm: attention.weakIkm };
  const concern =
    asked.concern === "pedoman" || asked.concern === "tertinggal" || asked.concern === "ikm"
      ? asked.concern
      : null;
  const whole = concern === null ? units : chosen[concern];
  if (concern === null && !asked.all && whole.length > 2 * ENDS + 2) return endsOf(whole);
  const { page, pageCount, skip, take } = pageOf(whole.length, asked.page, PER_PAGE);
  const shown = whole.slice(skip, skip + take);
  return { units: shown, total: whole.length, hidden: 0, page, pageCount, breakBefore: null, concern };
}

function endsOf(units: readonly UnitFigures[]): Ranking {
  const shown = [...units.slice(0, ENDS), ...units.slice(-ENDS)];
  return {
    units: shown,
    total: units.length,
    hidden: units.length - shown.length,
    page: 1,
    pageCount: 1,
    breakBefore: shown[ENDS]?.key ?? null,
    concern: null,
  };
}
