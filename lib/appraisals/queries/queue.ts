import "server-only";
import { termSelect, toTerm } from "@/lib/server/db/terms";
import { officeOf } from "@/lib/kernel/unit";
import { spreadOf, termToJudge, type Spread } from "@/lib/appraisals/rules/judging";
import { type ExpectationRating, type OrganisationPredikat, type Predikat } from "@/lib/kernel/codes";
import type { AppraisalStatus, Term, TermDays, TermName, TermStatus } from "@/lib/kernel/term";
import type { Viewer } from "@/lib/kernel/viewer";
import { workOf } from "@/lib/realisation/db";
import { citizenInputOf } from "@/lib/scoring/citizen-tally";
import type { CitizenInput, RhkInput } from "@/lib/scoring/periodic-input";
import { periodicScore } from "@/lib/scoring/periodic-score";
import type { Scheme } from "@/lib/scoring/scheme";
import { db } from "@/lib/server/db/client";
import { visibleAppraisals, visibleSkp } from "@/lib/server/db/visibility";
import { officerTalliesOf, talliesOf } from "@/lib/surveys/db/office-tally";

/** How the rest of the team stands, and the result of the organisation its spread is held against. */
export interface Team {
  organisation: OrganisationPredikat | null;
  others: Spread;
}

export interface TeamOf {
  appraisalId: string;
  term: TermDays;
  /** The OPD, or the unit where there is none above it. */
  opdId: string;
  scheme: Scheme | null;
}

/**
 * What the scheme suggests for work, to which the citizens' index may belong; ratings and other
 * components play no part in it.
 */
export function suggestionFor(scheme: Scheme, rhk: readonly RhkInput[], citizen: CitizenInput) {
  return periodicScore(scheme, { rhk, behaviour: [], competency: [], citizen, attendance: null }).suggestion;
}

/** Everybody else whom the viewer judges in the term: as judged, or as achievement suggests. */
export async function summariseTeam(
  viewer: Viewer,
  { appraisalId, term, opdId, scheme }: TeamOf,
): Promise<Team> {
  const [organisation, members] = await Promise.all([
    db.organisationPredikat.findUnique({
      where: { unitId_termId: { unitId: opdId, termId: term.id } },
      select: { value: true },
    }),
    db.appraisal.findMany({
      where: {
        AND: [
          visibleAppraisals(viewer),
          { appraiserId: viewer.employeeId, termId: term.id, id: { not: appraisalId } },
        ],
      },
      select: { predikat: true, employeeId: true, skpId: true, unit: { select: { id: true, opdId: true } } },
    }),
  ]);
  const open = members.filter((member) => member.predikat === null);
  const [work, tallies, own] = await Promise.all([
    workOf(db, { AND: [visibleSkp(viewer), { id: { in: open.map(({ skpId }) => skpId) } }] }, term),
    talliesOf(db, [...new Set(open.map(({ unit }) => officeOf(unit)))], term),
    officerTalliesOf(
      db,
      open.map(({ employeeId }) => employeeId),
      term,
    ),
  ]);
  const suggested = (member: (typeof members)[number]): ExpectationRating | null => {
    const rhk = work.get(member.skpId);
    return rhk === undefined || scheme === null
      ? null
      : (suggestionFor(
          scheme,
          rhk,
          citizenInputOf(tallies.get(officeOf(member.unit)), own.get(member.employeeId)),
        )?.rating ?? null);
  };
  const others = spreadOf(
    members.map((member) => ({ predikat: member.predikat, suggested: suggested(member) })),
  );
  return { organisation: organisation?.value ?? null, others };
}

/** An open term in which the viewer judges people, with how far she is. */
export interface JudgedTerm extends Term {
  people: number;
  /** Sent and not judged yet. */
  waiting: number;
  finalised: number;
}

/** The open terms in which the viewer judges anybody, the one that is due first before the others. */
export async function listJudgedTerms(viewer: Viewer): Promise<JudgedTerm[]> {
  const counts = await db.appraisal.groupBy({
    by: ["termId", "status"],
    where: {
      AND: [visibleAppraisals(viewer), { appraiserId: viewer.employeeId, term: { status: "OPEN" } }],
    },
    _count: true,
  });
  const terms = await db.term.findMany({
    where: { id: { in: counts.map(({ termId }) => termId) } },
    orderBy: [{ dueOn: "asc" }, { cadence: "asc" }],
    select: termSelect,
  });
  return terms.map((term) => {
    const own = counts.filter(({ termId }) => termId === term.id);
    const of = (status: AppraisalStatus): number => own.find((count) => count.status === status)?._count ?? 0;
    return {
      ...toTerm(term),
      people: own.reduce((sum, { _count }) => sum + _count, 0),
      waiting: of("SUBMITTED"),
      finalised: of("FINAL"),
    };
  });
}

/** One person waiting for, or already given, her rating. */
export interface QueueRow {
  id: string;
  name: string;
  position: string;
  status: AppraisalStatus;
  predikat: Predikat | null;
}

/** The people the viewer judges in one term. */
export interface Queue {
  termId: string;
  term: TermName & { status: TermStatus };
  dueOn: string;
  rows: QueueRow[];
  finalised: number;
  /** Other open terms in which she judges somebody. */
  elsewhere: JudgedTerm[];
}

/** No team is larger; one who judges more people than this delegates. */
const LARGEST_TEAM = 200;

/** The queue of a term, or of the open one to judge first; null where the viewer judges nobody. */
export async function getQueue(viewer: Viewer, termId?: string): Promise<Queue | null> {
  const mine = { appraiserId: viewer.employeeId };
  const open = await listJudgedTerms(viewer);
  const term = termId === undefined ? termToJudge(open) : await findTerm(termId);
  if (term === null) return null;
  const rows = await db.appraisal.findMany({
    where: { AND: [visibleAppraisals(viewer), { ...mine, termId: term.id }] },
    orderBy: [{ employee: { name: "asc" } }, { id: "asc" }],
    take: LARGEST_TEAM,
    select: {
      id: true,
      status: true,
      predikat: true,
      employee: { select: { name: true } },
      skp: { select: { position: { select: { name: true } } } },
    },
  });
  return {
    termId: term.id,
    dueOn: term.dueOn,
    term,
    elsewhere: open.filter(({ id }) => id !== term.id),
    rows: rows.map(({ employee, skp, ...row }) => ({
      ...row,
      name: employee.name,
      position: skp.position.name,
    })),
    finalised: rows.filter(({ status }) => status === "FINAL").length,
  };
}

async function findTerm(id: string): Promise<Term | null> {
  const term = await db.term.findUnique({ where: { id }, select: termSelect });
  return term && toTerm(term);
}
