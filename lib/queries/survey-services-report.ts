import "server-only";
import { db } from "@/lib/db/client";
import { fromDay } from "@/lib/db/dates";
import { termTallies } from "@/lib/db/ikm-snapshot";
import { visibleServices } from "@/lib/db/visibility";
import { STANDING_ANSWERS } from "@/lib/domain/officer-answers";
import { SERVICE_OUTCOMES, type ServiceOutcome } from "@/lib/domain/service";
import { mergeSmallGroups } from "@/lib/domain/survey-ikm-groups";
import type { Viewer } from "@/lib/domain/viewer";
import { summariseRespondents, type Demographics } from "@/lib/queries/skm-report-answers";
import { listTrend, type TrendPoint } from "@/lib/queries/skm-report-trend";
import { ikmOf, type Ikm, type TallyRow } from "@/lib/queries/survey-ikm";
import { countReasons, type ReasonCount } from "@/lib/queries/survey-review";
import type { SurveyTerm } from "@/lib/queries/survey-terms";
import { UNSUR } from "@/lib/scoring/codes";
import { sampleSize } from "@/lib/scoring/sample-size";
import { RESPONDENTS } from "@/lib/domain/suppression";

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

const COLUMNS = {
  persyaratan: true,
  prosedur: true,
  waktu: true,
  biaya: true,
  produk: true,
  kompetensi: true,
  perilaku: true,
  sarana: true,
  pengaduan: true,
} as const;

async function listOutcomes(serviceId: string, { startsOn, endsOn }: SurveyTerm): Promise<OutcomeFigure[]> {
  const groups = await db.surveyResponse.groupBy({
    by: ["outcome"],
    where: {
      serviceId,
      month: { gte: fromDay(startsOn), lte: fromDay(endsOn) },
      standing: { in: [...STANDING_ANSWERS] },
    },
    _count: { _all: true, ...COLUMNS },
    _sum: COLUMNS,
  });
  const rowsOf = (outcome: ServiceOutcome | "NONE"): TallyRow[] => {
    const group = groups.find((candidate) => (candidate.outcome ?? "NONE") === outcome);
    if (group === undefined) return [];
    const perUnsur = UNSUR.map((unsur) => ({
      unsur,
      answered: group._count[columnOf(unsur)],
      sum: group._sum[columnOf(unsur)] ?? 0,
    }));
    return [...perUnsur, { unsur: RESPONDENTS, answered: group._count._all, sum: group._count._all }];
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

const columnOf = (unsur: (typeof UNSUR)[number]): keyof typeof COLUMNS =>
  unsur.toLowerCase() as keyof typeof COLUMNS;
