import "server-only";
import { db } from "@/lib/server/db/client";
import { fromDay, toDay, toDayOrNull } from "@/lib/server/db/columns";
import { termTallies, type ServiceTally } from "@/lib/surveys/db/ikm-snapshot";
import { answerTable, type AnswerTable } from "@/lib/surveys/rules/figures";
import type { Viewer } from "@/lib/kernel/viewer";
import { readInstansi } from "@/lib/server/db/instansi";
import {
  countStandings,
  listAnswerRows,
  summariseRespondents,
  sumRows,
  type AnswerRow,
  type Demographics,
  type Standings,
} from "@/lib/surveys/queries/report-answers";
import { listTrend, type TrendPoint } from "@/lib/surveys/queries/report-trend";
import { getServiceHeading, type ServiceHeading } from "@/lib/surveys/queries/services";
import { readSurveyTerms, type SurveyTerm } from "@/lib/surveys/queries/closing";
import { UNSUR, type Mutu, type Unsur } from "@/lib/kernel/codes";
import { sampleSize } from "@/lib/scoring/sample-size";
import { skmOfTally, type SkmResult } from "@/lib/scoring/skm";
import { ikmInterval, type IkmInterval } from "@/lib/scoring/ikm-interval";
import { weightedNrr } from "@/lib/scoring/skm-report";
import { EXCLUDED, RESPONDENTS, isGroupShown } from "@/lib/kernel/suppression";

/** One unsur of a report; figures are absent for a group too small to show. */
export interface ReportedUnsur {
  readonly unsur: Unsur;
  readonly answered: number;
  readonly sum: number;
  readonly nrr: string | null;
  readonly weighted: string | null;
}

export interface ReportedFollowUp {
  readonly unsur: string;
  readonly action: string;
  readonly responsible: string;
  readonly dueOn: string;
  readonly status: "PLANNED" | "DONE";
  readonly doneOn: string | null;
  readonly result: string;
}

/** A survey report of one service and quarter in the parts the ministry asks for, as plain data. */
export interface SkmReport {
  readonly instansi: string;
  readonly opd: string;
  readonly unit: string;
  readonly service: string;
  readonly slug: string;
  readonly term: SurveyTerm;
  readonly printedOn: string;
  readonly respondents: number;
  /** Whether there are enough respondents for any figure. */
  readonly shown: boolean;
  /** People who used the service as the office counted them, and the sample they ask for. */
  readonly users: number | null;
  readonly sample: number | null;
  readonly excluded: number;
  readonly standings: Standings;
  /** The questionnaires no longer give what was fixed when the quarter was closed; the fixed figures are reported. */
  readonly disagrees: boolean;
  readonly demographics: Demographics | null;
  readonly table: AnswerTable;
  /** Empty unless the table is shown and was asked for. */
  readonly rows: readonly AnswerRow[];
  readonly unsur: readonly ReportedUnsur[];
  readonly index: string | null;
  readonly ikm: string | null;
  readonly mutu: Mutu | null;
  readonly kinerja: SkmResult["kinerja"];
  readonly interval: IkmInterval | null;
  readonly lowest: readonly Unsur[];
  readonly followUps: readonly ReportedFollowUp[];
  readonly trend: readonly TrendPoint[];
  readonly head: { readonly name: string; readonly nip: string; readonly position: string } | null;
}

interface Asked {
  readonly slug: string;
  readonly term: string | undefined;
  readonly today: string;
  /** Whether the questionnaires one by one are wanted. */
  readonly rows: boolean;
}

/** The report of a service for a quarter, or null when the service or the quarter is not the viewer's to see. */
export async function getSkmReport(
  viewer: Viewer,
  { slug, term: wanted, today, rows }: Asked,
): Promise<SkmReport | null> {
  const [service, quarters] = await Promise.all([
    getServiceHeading(viewer, slug),
    readSurveyTerms(viewer, { wanted, today, slug }),
  ]);
  if (service === null || quarters === null) return null;
  const { term, terms } = quarters;
  const [figures, standings, ofRows, users, followUps, trend, office] = await Promise.all([
    termTallies(db, [service.id], term),
    countStandings(service.id, term),
    sumRows(service.id, term),
    db.serviceUsers.findUnique({
      where: { serviceId_termId: { serviceId: service.id, termId: term.id } },
      select: { users: true },
    }),
    listFollowUps(service.id, term.id),
    listTrend(service.id, terms, term),
    readOffice(service, today),
  ]);
  const counted = countedOf(figures);
  // What is said of people comes from the rows, so there must be enough of those too.
  const people = Math.min(counted.respondents, standings.counted);
  const table = answerTable({ ...term, respondents: people }, today);
  const [demographics, listed] = await Promise.all([
    isGroupShown(people) ? summariseRespondents(service.id, term) : null,
    rows && table === "SHOWN" ? listAnswerRows(service.id, term) : [],
  ]);
  return {
    ...office,
    unit: service.unit,
    service: service.name,
    slug: service.slug,
    term,
    printedOn: today,
    ...counted,
    users: users?.users ?? null,
    sample: users === null ? null : sampleSize(users.users),
    standings,
    table,
    rows: listed,
    demographics,
    disagrees: differs(figures, ofRows) || counted.respondents !== standings.counted,
    followUps,
    trend,
  };
}

type Sums = readonly { readonly unsur: string; readonly answered: number; readonly sum: number }[];

const of = <Row extends { readonly unsur: string }>(rows: readonly Row[], name: string): Row | undefined =>
  rows.find(({ unsur }) => unsur === name);

function differs(figures: Sums, ofRows: Sums): boolean {
  return ofRows.some(
    ({ unsur, answered, sum }) =>
      (of(figures, unsur)?.answered ?? 0) !== answered || (of(figures, unsur)?.sum ?? 0) !== sum,
  );
}

const NOTHING = { nrr: [], index: null, ikm: null, mutu: null, kinerja: null, lowest: [] } as const;

function countedOf(figures: readonly ServiceTally[]) {
  const people = of(figures, RESPONDENTS);
  const respondents = people?.answered ?? 0;
  const shown = isGroupShown(respondents);
  const tally = {
    n: respondents,
    sums: UNSUR.map((name) => of(figures, name)?.sum ?? 0),
    answered: UNSUR.map((name) => of(figures, name)?.answered ?? 0),
  };
  const result = shown ? skmOfTally(tally) : NOTHING;
  const weighted = shown ? weightedNrr(tally) : [];
  return {
    respondents,
    shown,
    excluded: of(figures, EXCLUDED)?.answered ?? 0,
    unsur: shown
      ? UNSUR.map((unsur, u) => ({
          unsur,
          answered: tally.answered[u] ?? 0,
          sum: tally.sums[u] ?? 0,
          nrr: result.nrr[u] ?? null,
          weighted: weighted[u] ?? null,
        }))
      : [],
    index: result.index,
    ikm: result.ikm,
    mutu: result.mutu,
    kinerja: result.kinerja,
    lowest: result.lowest.flatMap((place) => UNSUR[place - 1] ?? []),
    interval:
      people === undefined || result.ikm === null
        ? null
        : ikmInterval({ n: respondents, scaled: people.scaled, squares: people.squares }),
  };
}

async function listFollowUps(serviceId: string, termId: string): Promise<ReportedFollowUp[]> {
  const rows = await db.followUp.findMany({
    where: { serviceId, termId },
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    select: {
      unsur: true,
      action: true,
      dueOn: true,
      status: true,
      doneOn: true,
      result: true,
      responsible: { select: { name: true } },
    },
  });
  return rows.map(({ responsible, dueOn, doneOn, ...row }) => ({
    ...row,
    responsible: responsible.name,
    dueOn: toDay(dueOn),
    doneOn: toDayOrNull(doneOn),
  }));
}

/** The office above the service and who heads it today. */
async function readOffice(
  { opdId }: ServiceHeading,
  today: string,
): Promise<Pick<SkmReport, "instansi" | "opd" | "head">> {
  const on = fromDay(today);
  const [set, unit, placement] = await Promise.all([
    readInstansi(),
    db.unit.findUniqueOrThrow({ where: { id: opdId }, select: { name: true } }),
    db.placement.findFirst({
      where: {
        position: { unitId: opdId, headsUnit: true },
        startsOn: { lte: on },
        OR: [{ endsOn: null }, { endsOn: { gte: on } }],
      },
      orderBy: [{ startsOn: "desc" }, { id: "asc" }],
      select: {
        kind: true,
        employee: { select: { name: true, nip: true } },
        position: { select: { name: true } },
      },
    }),
  ]);
  const names = { instansi: set?.name ?? "", opd: unit.name };
  if (placement === null) return { ...names, head: null };
  const acting = { DEFINITIF: "", PLT: "Plt. ", PLH: "Plh. " }[placement.kind];
  return {
    ...names,
    head: { ...placement.employee, position: `${acting}${placement.position.name}` },
  };
}
