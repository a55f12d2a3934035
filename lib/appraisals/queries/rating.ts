import "server-only";
import { termSelect, toTermName } from "@/lib/server/db/terms";
import { officeOf } from "@/lib/kernel/unit";
import { db } from "@/lib/server/db/client";
import { toDay } from "@/lib/server/db/columns";
import { officerTalliesOf, talliesOf } from "@/lib/surveys/db/office-tally";
import { workOf } from "@/lib/realisation/db";
import { visibleAppraisals, visibleSkp } from "@/lib/server/db/visibility";
import type { Viewer } from "@/lib/kernel/viewer";
import { listBacking, type Backing } from "@/lib/realisation/queries/evidence";
import { schemeAt } from "@/lib/schemes/db";
import { schemeDay } from "@/lib/schemes/rules";
import { suggestionFor, summariseTeam } from "@/lib/appraisals/queries/queue";
import { citizenIndex, type CountedIndex } from "@/lib/scoring/citizen";
import { citizenInputOf } from "@/lib/scoring/citizen-tally";
import { periodicScore, type Suggestion } from "@/lib/scoring/periodic-score";
import { type CitizenInput, type RhkInput } from "@/lib/scoring/periodic-input";
import { type CoreValue, type ExpectationRating } from "@/lib/kernel/codes";
import { type Scheme } from "@/lib/scoring/scheme";
import { type Step } from "@/lib/scoring/explanation";
/** One indicator as the appraiser sees it: what was promised, what was reached, what proves it. */
export type WorkLine = Omit<RhkInput["iki"][number], "evidence"> & Backing & { achievement: string | null };

/** One RHK with its achievement in percent, before any conversion to points. */
export interface WorkPlan {
  id: string;
  title: string;
  kind: RhkInput["kind"];
  weight: string;
  achievement: string | null;
  lines: WorkLine[];
}

/** What work is judged by: the lines, and the citizens' index that may feed some of them. */
interface WorkFacts {
  rhk: readonly RhkInput[];
  citizen: CitizenInput;
}

/** The page on which an appraiser judges; `draft` is hers alone until it is final. */
export type Rating = NonNullable<Awaited<ReturnType<typeof getRating>>>;

/** An appraisal the viewer is named for as appraiser, with everything she judges by; null for everyone else. */
export async function getRating(viewer: Viewer, id: string) {
  const row = await findAppraisalToRate(viewer, id);
  if (row === null) return null;
  const { term, unit, skp, behaviourRatings, feedback, employee, ...appraisal } = row;
  const days = { id: term.id, startsOn: toDay(term.startsOn), endsOn: toDay(term.endsOn) };
  const opdId = officeOf(unit);
  const [assigned, work, tallies, own, backing] = await Promise.all([
    schemeAt(db, unit.path, schemeDay.ofTerm(days)),
    workOf(db, { AND: [visibleSkp(viewer), { id: skp.id }] }, days),
    talliesOf(db, [opdId], days),
    officerTalliesOf(db, [appraisal.employeeId], days),
    listBacking(viewer, skp.id, days),
  ]);
  const scheme = assigned?.body ?? null;
  const facts: WorkFacts = {
    rhk: work.get(skp.id) ?? [],
    citizen: citizenInputOf(tallies.get(opdId), own.get(appraisal.employeeId)),
  };
  const team = await summariseTeam(viewer, { appraisalId: appraisal.id, term: days, opdId, scheme });
  const suggestion: Suggestion | null =
    scheme === null ? null : suggestionFor(scheme, facts.rhk, facts.citizen);
  return {
    id: appraisal.id,
    version: appraisal.version,
    status: appraisal.status,
    skpId: skp.id,
    name: employee.name,
    nip: employee.nip,
    position: skp.position.name,
    headsOpd: skp.position.headsUnit && unit.kind === "OPD",
    termId: term.id,
    term: toTermName(term),
    termStatus: term.status,
    finalisedAt: appraisal.finalisedAt?.toISOString() ?? null,
    plans: plansOf(scheme, facts, backing),
    citizen: scheme === null ? null : citizenOf(scheme, facts),
    suggestion,
    team,
    draft: {
      workRating: appraisal.workRating,
      behaviourRating: appraisal.behaviourRating,
      reason: appraisal.reason,
      feedback: appraisal.draftFeedback,
      behaviour: Object.fromEntries(
        behaviourRatings.map(({ value, rating, note }) => [value, { rating, note }]),
      ) as Partial<Record<CoreValue, { rating: ExpectationRating; note: string }>>,
    },
    words: feedback.map(({ text, author, writtenAt }) => ({
      text,
      author: author.name,
      writtenAt: writtenAt.toISOString(),
    })),
  };
}

function findAppraisalToRate(viewer: Viewer, id: string) {
  return db.appraisal.findFirst({
    where: { AND: [visibleAppraisals(viewer), { id, appraiserId: viewer.employeeId }] },
    select: {
      id: true,
      employeeId: true,
      version: true,
      status: true,
      workRating: true,
      behaviourRating: true,
      reason: true,
      draftFeedback: true,
      finalisedAt: true,
      employee: { select: { name: true, nip: true } },
      skp: { select: { id: true, position: { select: { name: true, headsUnit: true } } } },
      unit: { select: { id: true, path: true, kind: true, opdId: true } },
      term: { select: termSelect },
      behaviourRatings: {
        where: { raterId: viewer.employeeId },
        select: { value: true, rating: true, note: true },
      },
      feedback: {
        orderBy: { writtenAt: "desc" },
        take: 5,
        select: { text: true, writtenAt: true, author: { select: { name: true } } },
      },
    },
  });
}

/** Achievement per RHK and indicator, by id, without conversion: the percent that the balance line shows. */
function achievements(scheme: Scheme, facts: WorkFacts): Map<string, string | null> {
  const plain: Scheme = {
    ...scheme,
    components: scheme.components.filter(({ key }) => key === "HASIL_KERJA"),
    work: { ...scheme.work, conversion: "NONE" },
  };
  const input = { ...facts, behaviour: [], competency: [], attendance: null };
  const found = new Map<string, string | null>();
  const walk = (step: Step): void => {
    const id = step.sources[0];
    if ((step.rule === "RHK" || step.rule === "IKI") && id !== undefined) found.set(id, step.value);
    step.children.forEach(walk);
  };
  periodicScore(plain, input, { explain: true }).steps.forEach(walk);
  return found;
}

/** The citizens' index where this scheme or this plan counts it; null where nobody asks for it or too few answered. */
function citizenOf(scheme: Scheme, { rhk, citizen }: WorkFacts): CountedIndex | null {
  const isAsked =
    scheme.components.some(({ key }) => key === "UMPAN_BALIK_MASYARAKAT") ||
    rhk.some(({ iki }) => iki.some(({ feed }) => feed !== undefined));
  return isAsked ? citizenIndex(citizen, scheme.citizen) : null;
}

const NOTHING: Backing = { unitOfMeasure: "", month: null, confirmed: null, evidence: [] };

function plansOf(scheme: Scheme | null, facts: WorkFacts, backing: Record<string, Backing>): WorkPlan[] {
  const reached = scheme === null ? new Map<string, string | null>() : achievements(scheme, facts);
  return facts.rhk.map(({ id, title, kind, weight, scopeWeight, iki }) => ({
    id,
    title,
    kind,
    weight: scopeWeight ?? weight,
    achievement: reached.get(id) ?? null,
    lines: iki.map((line) => ({
      ...line,
      ...(backing[line.id] ?? NOTHING),
      achievement: reached.get(line.id) ?? null,
    })),
  }));
}
