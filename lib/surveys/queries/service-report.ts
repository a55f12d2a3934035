import "server-only";
import { pageOf } from "@/lib/kernel/page";
import { SERVICE_OUTCOMES, type ServiceOutcome, plansFollowUps } from "@/lib/kernel/service";
import { RESPONDENTS } from "@/lib/kernel/suppression";
import type { Viewer } from "@/lib/kernel/viewer";
import { sampleSize } from "@/lib/scoring/sample-size";
import { db } from "@/lib/server/db/client";
import { holding, fromDay } from "@/lib/server/db/columns";
import { visibleServices } from "@/lib/server/db/visibility";
import { termTallies, closedSurveySpans } from "@/lib/surveys/db/ikm-snapshot";
import { ANSWER_COLUMNS, perUnsur } from "@/lib/surveys/db/columns";
import { officerTalliesOf } from "@/lib/surveys/db/office-tally";
import type { SurveyTerm } from "@/lib/surveys/queries/closing";
import { ikmOf, type Ikm, type TallyRow } from "@/lib/surveys/queries/ikm";
import { summariseRespondents, type Demographics } from "@/lib/surveys/queries/report-answers";
import { listTrend, type TrendPoint } from "@/lib/surveys/queries/report-trend";
import { countReasons, type ReasonCount } from "@/lib/surveys/queries/review";
import { STANDING_ANSWERS, isOwnShown } from "@/lib/surveys/rules/answers";
import { mergeSmallGroups } from "@/lib/surveys/rules/figures";

/**
 * The index of people whose request ended the same way; several outcomes stand together where one alone
 * would tell single answers.
 */
export interface OutcomeFigure {
  /** "NONE" stands for those who did not say. */
  outcomes: (ServiceOutcome | "NONE")[];
  ikm: Ikm;
}

/** Everything the page of a service shows of a quarter. */
export interface ServiceReport {
  source: string;
  ikm: Ikm;
  /** How many used the service, as the office recorded it, and the respondents that needs. */
  users: number | null;
  needed: number | null;
  /** Quarters up to this one, oldest first. */
  trend: TrendPoint[];
  /** Empty where fewer than two groups are large enough. */
  outcomes: OutcomeFigure[];
  /** Null where too few answered. */
  respondents: Demographics | null;
  reasons: ReasonCount[];
}

/** The report of a service in a quarter, or null when it is not in the viewer's reach. */
export async function getServiceReport(
  viewer: Viewer,
  slug: string,
  { term, terms }: { term: SurveyTerm; terms: readonly SurveyTerm[] },
): Promise<ServiceReport | null> {
  const service = await db.service.findFirst({
    where: { AND: [visibleServices(viewer), { slug }] },
    select: { id: true, source: true, users: { where: { termId: term.id }, select: { users: true } } },
  });
  if (service === null) return null;
  const { id, source } = service;
  const users = service.users[0]?.users ?? null;
  const ikm = ikmOf(await termTallies(db, [id], term));
  const [trend, outcomes, respondents, reasons] = await Promise.all([
    listTrend(id, terms, term),
    ikm.shown ? listOutcomes(id, term) : [],
    ikm.shown ? summariseRespondents(id, term) : null,
    countReasons(viewer, id, term),
  ]);
  return {
    source,
    ikm,
    users,
    needed: users === null ? null : sampleSize(users),
    trend,
    outcomes,
    respondents,
    reasons,
  };
}

async function listOutcomes(serviceId: string, { startsOn, endsOn }: SurveyTerm): Promise<OutcomeFigure[]> {
  const groups = await db.surveyResponse.groupBy({
    by: ["outcome"],
    where: {
      serviceId,
      month: { gte: fromDay(startsOn), lte: fromDay(endsOn) },
      standing: { in: [...STANDING_ANSWERS] },
    },
    _count: { _all: true, ...ANSWER_COLUMNS },
    _sum: ANSWER_COLUMNS,
  });
  const rowsOf = (outcome: ServiceOutcome | "NONE"): TallyRow[] => {
    const group = groups.find((candidate) => (candidate.outcome ?? "NONE") === outcome);
    if (group === undefined) return [];
    return [
      ...perUnsur(group._count, group._sum),
      { unsur: RESPONDENTS, answered: group._count._all, sum: group._count._all },
    ];
  };
  const { shown, merged } = mergeSmallGroups(
    ([...SERVICE_OUTCOMES, "NONE"] as const).map((key) => ({ key, count: ikmOf(rowsOf(key)).respondents })),
  );
  const figures = [
    ...shown.map(({ key }) => [key]),
    ...(merged.length === 0 ? [] : [merged.map(({ key }) => key)]),
  ];
  return figures.length < 2
    ? []
    : figures.map((outcomes) => ({ outcomes, ikm: ikmOf(outcomes.flatMap(rowsOf)) }));
}

/** What citizens answered to one officer alone in a quarter. */
export interface OfficerFigure {
  employeeId: string;
  name: string;
  points: string[];
  ikm: Ikm;
}

export interface OfficerPage {
  rows: OfficerFigure[];
  total: number;
  page: number;
  pageCount: number;
}

const PER_PAGE = 25;

/** People who served at points of the services the viewer runs or leads; null for whoever does neither. */
export async function listOfficerFigures(
  viewer: Viewer,
  term: SurveyTerm,
  asked: { search: string | undefined; page: number },
): Promise<OfficerPage | null> {
  const services = (
    await db.service.findMany({
      where: visibleServices(viewer),
      select: { id: true, unit: { select: { path: true } } },
    })
  ).filter(({ unit }) => plansFollowUps(viewer, unit.path));
  if (services.length === 0) return null;
  const assignments = await db.serviceAssignment.findMany({
    where: {
      point: { serviceId: { in: services.map(({ id }) => id) } },
      startsOn: { lte: fromDay(term.endsOn) },
      OR: [{ endsOn: null }, { endsOn: { gte: fromDay(term.startsOn) } }],
      employee: { name: holding(asked.search ?? "") },
    },
    orderBy: [{ employee: { name: "asc" } }, { employeeId: "asc" }],
    select: { employeeId: true, employee: { select: { name: true } }, point: { select: { name: true } } },
  });
  // The difference of two days would tell an answer, so nobody reads her own before the survey is closed.
  const closed = await closedSurveySpans(db);
  const shown = assignments.filter(
    ({ employeeId }) => employeeId !== viewer.employeeId || isOwnShown(term, closed),
  );
  const people = [...Map.groupBy(shown, ({ employeeId }) => employeeId).values()];
  const { page, pageCount, skip, take } = pageOf(people.length, asked.page, PER_PAGE);
  const listed = people.slice(skip, skip + take);
  const tallies = await officerTalliesOf(
    db,
    listed.flatMap(([first]) => (first === undefined ? [] : [first.employeeId])),
    term,
  );
  const rows = listed.flatMap((own) =>
    own.slice(0, 1).map(({ employeeId, employee }) => ({
      employeeId,
      name: employee.name,
      points: [...new Set(own.map(({ point }) => point.name))],
      ikm: ikmOf(tallies.get(employeeId) ?? []),
    })),
  );
  return { rows, total: people.length, page, pageCount };
}
