import "server-only";
import { termNameSelect, termSelect, toTerm, toTermName } from "@/lib/server/db/terms";
import { officeOf } from "@/lib/kernel/unit";
import { db } from "@/lib/server/db/client";
import { officerTalliesOf, talliesOf } from "@/lib/surveys/db/office-tally";
import { workOf } from "@/lib/realisation/db";
import { closedSurveySpans } from "@/lib/surveys/db/ikm-snapshot";
import { visibleAppraisals, visibleFeedback, visibleSkp } from "@/lib/server/db/visibility";
import { isOwnShown } from "@/lib/surveys/rules/answers";
import type { AppraisalStatus, Term, TermDays, TermStatus, TermName } from "@/lib/kernel/term";
import type { Viewer } from "@/lib/kernel/viewer";
import type { Home } from "@/lib/home/queries/home";
import { schemeAt } from "@/lib/schemes/db";
import { schemeDay } from "@/lib/schemes/rules";
import { citizenInputOf } from "@/lib/scoring/citizen-tally";
import { scoreOnTarget } from "@/lib/scoring/on-target";
import { periodicScore } from "@/lib/scoring/periodic-score";
import { type CitizenInput, type RhkInput } from "@/lib/scoring/periodic-input";
import { type Predikat, type RhkKind } from "@/lib/kernel/codes";
import { type Scheme } from "@/lib/scoring/scheme";

/** One result of the plan with how far it is. */
export interface HomeLine {
  id: string;
  title: string;
  kind: RhkKind;
  weight: string;
  indicators: number;
  /** Percent of the target before any conversion; null while nothing is recorded. */
  achievement: string | null;
}

/** The lines of the viewer's plan in a term; empty while it is not hers to see or not there. */
async function listHomeLines(viewer: Viewer, skpId: string, term: TermDays): Promise<HomeLine[]> {
  const skp = await db.skp.findFirst({
    where: { AND: [visibleSkp(viewer), { id: skpId }] },
    select: { unit: { select: { id: true, opdId: true, path: true } } },
  });
  if (skp === null) return [];
  const opdId = officeOf(skp.unit);
  const own = isOwnShown(term, await closedSurveySpans(db))
    ? await officerTalliesOf(db, [viewer.employeeId], term)
    : null;
  const [assigned, work, tallies] = await Promise.all([
    schemeAt(db, skp.unit.path, schemeDay.ofTerm(term)),
    workOf(db, { AND: [visibleSkp(viewer), { id: skpId }] }, term),
    talliesOf(db, [opdId], term),
  ]);
  const scheme = assigned?.body ?? null;
  const citizen = citizenInputOf(tallies.get(opdId), own?.get(viewer.employeeId));
  return (work.get(skpId) ?? []).map((rhk) => ({
    id: rhk.id,
    title: rhk.title,
    kind: rhk.kind,
    weight: rhk.scopeWeight ?? rhk.weight,
    indicators: rhk.iki.length,
    achievement: scheme === null ? null : percentOf(scheme, rhk, citizen),
  }));
}

/**
 * One result alone, as percent of its targets: the scheme's cap and its rule on evidence hold, its
 * conversion does not.
 */
function percentOf(scheme: Scheme, { id, title, iki }: RhkInput, citizen: CitizenInput): string | null {
  const alone: Scheme = {
    ...scheme,
    components: [{ key: "HASIL_KERJA", weight: "100", missing: "BLOCK" }],
    work: { ...scheme.work, conversion: "NONE", dimensions: [] },
  };
  const input = {
    rhk: [{ id, title, iki, kind: "UTAMA" as const, weight: "100" }],
    behaviour: [],
    competency: [],
    citizen,
    attendance: null,
  };
  return periodicScore(alone, input).components[0]?.value ?? null;
}

/** A term of the viewer's year, as the ruler and the trend show it. */
export interface HomeResult {
  appraisalId: string | null;
  termId: string;
  name: TermName;
  termStatus: TermStatus;
  status: AppraisalStatus | null;
  predikat: Predikat | null;
  total: string | null;
}

const RECENT = 8;

/** The viewer's recent terms up to the given year's end, the oldest first. */
async function listHomeResults(viewer: Viewer): Promise<HomeResult[]> {
  const rows = await db.appraisal.findMany({
    where: { AND: [visibleAppraisals(viewer), { employeeId: viewer.employeeId }] },
    orderBy: [{ term: { startsOn: "desc" } }, { id: "desc" }],
    take: RECENT,
    select: {
      id: true,
      status: true,
      predikat: true,
      term: {
        select: { ...termNameSelect, id: true, status: true },
      },
      scores: { orderBy: { version: "desc" }, take: 1, select: { total: true } },
    },
  });
  return rows.toReversed().map(({ id, status, predikat, term, scores }) => ({
    appraisalId: id,
    termId: term.id,
    name: toTermName(term),
    termStatus: term.status,
    status,
    predikat: status === "FINAL" ? predikat : null,
    total: status === "FINAL" ? (scores[0]?.total?.toFixed(2) ?? null) : null,
  }));
}

/** What the home page shows under the one thing to do. */
export interface HomeYear {
  year: number;
  terms: Term[];
  results: HomeResult[];
  lines: HomeLine[];
  words: HomeWords[];
  /** What the scheme in force gives to somebody exactly on target; null without a scheme. */
  onTarget: string | null;
}

/** The viewer's year around the term she works on; without an open term the year of today. */
export async function getHomeYear(viewer: Viewer, { facts, term, unitPath }: Home): Promise<HomeYear> {
  const year = term?.year ?? Number(facts.today.slice(0, 4));
  const skpId = facts.own.skp?.id;
  const [terms, results, lines, words, scheme] = await Promise.all([
    listTermsOfYear(year, term?.cadence ?? "TRIWULANAN"),
    listHomeResults(viewer),
    skpId === undefined || term === null ? [] : listHomeLines(viewer, skpId, term),
    listHomeWords(viewer),
    unitPath === null ? null : schemeAt(db, unitPath, facts.today),
  ]);
  return { year, terms, results, lines, words, onTarget: scheme && scoreOnTarget(scheme.body) };
}

/** The quarters or months of a year. */
async function listTermsOfYear(year: number, cadence: TermName["cadence"]): Promise<Term[]> {
  const rows = await db.term.findMany({
    where: { cadence, period: { year } },
    orderBy: { ordinal: "asc" },
    select: termSelect,
  });
  return rows.map(toTerm);
}

/** The latest words about the viewer's work from somebody else. */
export interface HomeWords {
  id: string;
  text: string;
  author: string;
  writtenAt: string;
  about: string | null;
  skpId: string;
}

async function listHomeWords(viewer: Viewer): Promise<HomeWords[]> {
  const rows = await db.feedback.findMany({
    where: {
      AND: [
        visibleFeedback(viewer),
        { skp: { employeeId: viewer.employeeId }, authorId: { not: viewer.employeeId } },
      ],
    },
    orderBy: { writtenAt: "desc" },
    take: 2,
    select: {
      id: true,
      text: true,
      writtenAt: true,
      skpId: true,
      author: { select: { name: true } },
      rhk: { select: { ordinal: true } },
    },
  });
  return rows.map(({ author, rhk, writtenAt, ...row }) => ({
    ...row,
    author: author.name,
    writtenAt: writtenAt.toISOString(),
    about: rhk === null ? null : `RHK ${rhk.ordinal}`,
  }));
}
