import "server-only";
import type { Span, Term } from "@/lib/kernel/term";
import { unitNamesOn } from "@/lib/organisation/db";
import { db } from "@/lib/server/db/client";
import { visibleUnits } from "@/lib/server/db/visibility";
import { READING_ROLES, liesUnder, type Viewer } from "@/lib/kernel/viewer";
import { HUNDRED, divide, isBelow, multiply, ratio, roundHalfUp } from "@/lib/scoring/ratio";
import { distribution, type Deviation } from "@/lib/scoring/distribution";
import { type OrganisationPredikat } from "@/lib/kernel/codes";
import {
  averageComponents,
  sumDue,
  type BranchFigures,
  type ComponentMeans,
} from "@/lib/dashboards/queries/rollups";
import { isSettled } from "@/lib/dashboards/rules";
import { ikmOf, tallyServices, type Ikm } from "@/lib/surveys/queries/ikm";
import type { RankedUnit } from "@/lib/organisation/queries/units";

/** One line of the ranking. */
export interface UnitFigures extends BranchFigures {
  code: string;
  name: string;
  /** Whether this unit is judged in the rhythm of the term at all. */
  inRhythm: boolean;
  /** Whether its figures stand, see `isSettled`. */
  settled: boolean;
  organisation: OrganisationPredikat | null;
  /** Where the spread leaves SE 3/2023; null while nobody is rated or the result of the organisation is not set. */
  deviations: Deviation[] | null;
  ikm: Ikm;
  hasServices: boolean;
}

/** One term of the trend. */
export interface TrendTerm {
  term: Term;
  people: number;
  rated: number;
  settled: boolean;
  /** Percent already rated, one decimal; null without people. */
  share: string | null;
  meanScore: string | null;
  components: ComponentMeans["means"];
}

const TREND_TERMS = 6;
const MOST_UNITS = 500;
const LATE_BELOW = "0.6";

/** Units the viewer oversees from their top: nothing in the list lies under another of the list. */
export function reachOf(viewer: Viewer): string[] {
  const granted = viewer.grants.filter(({ role }) => READING_ROLES.includes(role));
  const paths = [...granted.map(({ unitPath }) => unitPath), ...(viewer.heads ?? [])];
  return [...new Set(paths)]
    .filter((path) => !paths.some((other) => other !== path && liesUnder(path, other)))
    .sort();
}

/** OPDs in the viewer's reach; who oversees a part of an OPD finds that part. */
export async function listReportingUnits(viewer: Viewer): Promise<RankedUnit[]> {
  const reach = reachOf(viewer);
  return db.unit.findMany({
    where: {
      AND: [
        visibleUnits(viewer),
        { OR: [{ subordinates: { some: {} } }, { path: { in: reach }, opdId: { not: null } }] },
      ],
    },
    select: { id: true, code: true, name: true, path: true },
    orderBy: { name: "asc" },
    take: MOST_UNITS,
  });
}

/** The figures of each unit with everything under it and citizens' answers of some days, best rated first. */
export async function rankUnits(
  units: readonly RankedUnit[],
  term: Term,
  answers: Span,
): Promise<UnitFigures[]> {
  const ids = units.map(({ id }) => id);
  const [nameOf, figures, organisations, services] = await Promise.all([
    unitNamesOn(
      db,
      ids.map((unitId) => ({ unitId, day: term.endsOn })),
    ),
    sumDue(
      units.map(({ id, path }) => ({ key: id, path })),
      [term.id],
    ),
    db.organisationPredikat.findMany({
      where: { unitId: { in: ids }, termId: term.id },
      select: { unitId: true, value: true },
    }),
    db.service.findMany({
      where: {
        OR: [{ id: { in: [] } }, ...units.map(({ path }) => ({ unit: { path: { startsWith: path } } }))],
      },
      select: { id: true, unit: { select: { path: true } } },
    }),
  ]);
  const tallies = await tallyServices(
    services.map(({ id }) => id),
    answers,
  );
  const ranked = units.flatMap((unit) => {
    const own = figures.find(({ key }) => key === unit.id);
    if (own === undefined) return [];
    const organisation = organisations.find(({ unitId }) => unitId === unit.id)?.value ?? null;
    const under = new Set(
      services.filter((service) => liesUnder(service.unit.path, unit.path)).map(({ id }) => id),
    );
    const inRhythm = own.cadence === term.cadence || own.rated > 0;
    return [
      {
        ...own,
        code: unit.code,
        name: nameOf({ unitId: unit.id, day: term.endsOn }),
        inRhythm,
        settled: isSettled(term.status, own),
        organisation,
        deviations: deviationsOf(own, organisation),
        ikm: ikmOf(tallies.filter(({ serviceId }) => under.has(serviceId))),
        hasServices: under.size > 0,
      },
    ];
  });
  return ranked.sort(byShareRated);
}

function deviationsOf(
  { rated, counts }: BranchFigures,
  organisation: OrganisationPredikat | null,
): Deviation[] | null {
  return rated === 0 || organisation === null ? null : [...distribution(organisation, counts).deviations];
}

/** Units in rhythm before the others, then the larger share, then the larger unit, then the name. */
function byShareRated(a: UnitFigures, b: UnitFigures): number {
  const shares = b.rated * Math.max(1, a.people) - a.rated * Math.max(1, b.people);
  return (
    Number(b.inRhythm && b.people > 0) - Number(a.inRhythm && a.people > 0) ||
    shares ||
    b.people - a.people ||
    a.name.localeCompare(b.name, "id")
  );
}

/** Which units ask for somebody's attention. */
export interface Attention {
  outsideGuidance: UnitFigures[];
  late: UnitFigures[];
  weakIkm: UnitFigures[];
}

export function attentionOf(units: readonly UnitFigures[]): Attention {
  return {
    outsideGuidance: units.filter(
      ({ settled, deviations }) => settled && deviations !== null && deviations.length > 0,
    ),
    late: units.filter(
      ({ inRhythm, people, rated }) =>
        inRhythm && people > 0 && isBelow(divide(ratio(rated), ratio(people)), ratio(LATE_BELOW)),
    ),
    weakIkm: units.filter(({ ikm }) => ikm.mutu === "C" || ikm.mutu === "D"),
  };
}

/** People whose SKP of the year has nobody to approve it. */
export async function countWithoutAppraiser(viewer: Viewer, year: number, path = "/"): Promise<number> {
  return db.skp.count({
    where: {
      AND: [
        { unit: visibleUnits(viewer) },
        { appraiserId: null, period: { year }, unit: { path: { startsWith: path } } },
      ],
    },
  });
}

/** One term of a rhythm, and how it came to be. */
export interface Course {
  /** What is due in the chosen term; null without a path. */
  chosen: BranchFigures | null;
  /** The chosen term and those before it in the same rhythm, oldest first. */
  trend: TrendTerm[];
}

/** Everything under the paths in the chosen term, and in those before it. */
export async function summariseCourse(
  paths: readonly string[],
  terms: readonly Term[],
  chosen: Term,
): Promise<Course> {
  const span = terms
    .filter(({ cadence, startsOn }) => cadence === chosen.cadence && startsOn <= chosen.startsOn)
    .slice(0, TREND_TERMS)
    .reverse();
  const ids = span.map(({ id }) => id);
  const [figures, components] = await Promise.all([
    sumDue(
      paths.map((path) => ({ key: "all", path })),
      ids,
    ),
    averageComponents(paths, ids),
  ]);
  return {
    chosen: figures.find(({ termId }) => termId === chosen.id) ?? null,
    trend: span.map((term) => {
      const own = figures.find(({ termId }) => termId === term.id);
      return {
        term,
        people: own?.people ?? 0,
        rated: own?.rated ?? 0,
        settled: isSettled(term.status, own ?? { people: 0, rated: 0 }),
        share: shareOf(own),
        meanScore: own?.meanScore ?? null,
        components: components.find(({ termId }) => termId === term.id)?.means ?? [],
      };
    }),
  };
}

function shareOf(figures: BranchFigures | undefined): string | null {
  if (figures === undefined || figures.people === 0) return null;
  return roundHalfUp(multiply(divide(ratio(figures.rated), ratio(figures.people)), HUNDRED), 1);
}
