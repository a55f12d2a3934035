import "server-only";
import { termSelect, toTerm } from "@/lib/server/db/terms";
import { isMonth } from "@/lib/kernel/calendar";
import type { Refusal } from "@/lib/kernel/refusal";
import { sendableFrom, type AppraisalStatus, type Term } from "@/lib/kernel/term";
import type { Viewer } from "@/lib/kernel/viewer";
import { listEvidence, type EvidenceItem } from "@/lib/realisation/queries/evidence";
import { listMonths, type MonthOfYear } from "@/lib/realisation/queries/months";
import { rhkSelect, toRhk, type RealisationRhk } from "@/lib/realisation/queries/rows";
import { workSchemeOf, type WorkScheme } from "@/lib/realisation/rules/work-scheme";
import { decideMonth } from "@/lib/realisation/db";
import { schemeAt } from "@/lib/schemes/db";
import { schemeDay } from "@/lib/schemes/rules";
import { db } from "@/lib/server/db/client";
import { fromDay, toDay } from "@/lib/server/db/columns";
import { visibleFeedback, visibleSkp } from "@/lib/server/db/visibility";

/** One contribution to the continuous feedback on an SKP. */
export interface Said {
  id: string;
  author: string;
  isOwn: boolean;
  text: string;
  at: string;
  /** The line it is about: an RHK or the indicator under it. */
  about: string | null;
}

const MOST = 30;

/** The newest contributions, in the order in which they were written. */
export async function listConversation(viewer: Viewer, skpId: string): Promise<Said[]> {
  const rows = await db.feedback.findMany({
    where: { AND: [visibleFeedback(viewer), { skpId }] },
    orderBy: [{ writtenAt: "desc" }, { id: "desc" }],
    take: MOST,
    select: {
      id: true,
      authorId: true,
      text: true,
      writtenAt: true,
      author: { select: { name: true } },
      rhk: { select: { title: true } },
      iki: { select: { title: true } },
    },
  });
  return rows.reverse().map((row) => ({
    id: row.id,
    author: row.author.name,
    isOwn: row.authorId === viewer.employeeId,
    text: row.text,
    at: row.writtenAt.toISOString(),
    about: row.iki?.title ?? row.rhk?.title ?? null,
  }));
}

/** The term of a month and how far its judging is. */
export interface RealisationTerm extends Term {
  appraisal: {
    id: string;
    status: AppraisalStatus;
    version: number;
    submittedOn: string | null;
    appraiser: string;
  };
  /** The first day on which it may be sent. */
  sendableFrom: string;
}

/** One month of carrying out an SKP. */
export interface Realisation {
  skpId: string;
  month: string;
  isOwn: boolean;
  mayWrite: boolean;
  employeeId: string;
  employee: string;
  term: RealisationTerm | null;
  /** Why nothing can be filled in; null when it can. */
  closed: Refusal | null;
  months: MonthOfYear[];
  scheme: WorkScheme;
  rhk: RealisationRhk[];
  evidence: EvidenceItem[];
  conversation: Said[];
}

interface Asked {
  skpId: string;
  month: string;
  today: string;
}

/**
 * Everything the page of a month shows; null when the SKP is not the viewer's to see or the month is
 * none of its own.
 */
export async function getRealisation(
  viewer: Viewer,
  { skpId, month, today }: Asked,
): Promise<Realisation | null> {
  if (!isMonth(month)) return null;
  const skp = await findSkp(viewer, skpId, month);
  if (skp === null || month < toDay(skp.startsOn).slice(0, 7) || month > toDay(skp.endsOn).slice(0, 7))
    return null;
  const term = termOf(skp.appraisals[0], toDay(skp.endsOn));
  const isOwn = skp.employeeId === viewer.employeeId;
  const decision = decideMonth(skp, skp.appraisals[0] ?? null, { isOwn, month, today });
  const [rhk, months, evidence, conversation, scheme] = await Promise.all([
    db.rhk.findMany({
      where: { skp: { AND: [visibleSkp(viewer), { id: skpId }] } },
      orderBy: [{ kind: "asc" }, { ordinal: "asc" }, { id: "asc" }],
      select: rhkSelect(skp.appraisals[0]?.term.id ?? null, month),
    }),
    listMonths(viewer, { employeeId: skp.employeeId, periodId: skp.periodId }, today),
    listEvidence(viewer, { skpId, month }),
    listConversation(viewer, skpId),
    schemeOfMonth(skp, term),
  ]);
  return {
    skpId,
    month,
    isOwn,
    mayWrite: isOwn || skp.appraiserId === viewer.employeeId,
    employeeId: skp.employeeId,
    employee: skp.employee.name,
    term,
    closed: decision.ok ? null : decision.refusal,
    months,
    scheme,
    rhk: rhk.map((row) => toRhk(row, { month, termEndsOn: term?.endsOn ?? null })),
    evidence,
    conversation,
  };
}

/** Until the SKP is approved the month has no term that is judged; then what the plan itself follows is shown. */
async function schemeOfMonth(
  { unit, startsOn }: { unit: { path: string }; startsOn: Date },
  term: RealisationTerm | null,
): Promise<WorkScheme> {
  const day = term === null ? schemeDay.ofPlan({ startsOn: toDay(startsOn) }) : schemeDay.ofTerm(term);
  const assigned = await schemeAt(db, unit.path, day);
  return workSchemeOf(assigned?.body ?? null);
}

function findSkp(viewer: Viewer, skpId: string, month: string) {
  const day = fromDay(`${month}-01`);
  return db.skp.findFirst({
    where: { AND: [visibleSkp(viewer), { id: skpId }] },
    select: {
      employeeId: true,
      appraiserId: true,
      periodId: true,
      status: true,
      startsOn: true,
      endsOn: true,
      employee: { select: { name: true } },
      unit: { select: { path: true } },
      appraisals: {
        where: { term: { startsOn: { lte: day }, endsOn: { gte: day } } },
        take: 1,
        select: {
          id: true,
          status: true,
          version: true,
          submittedAt: true,
          appraiser: { select: { name: true } },
          term: { select: termSelect },
        },
      },
    },
  });
}

type SkpRow = NonNullable<Awaited<ReturnType<typeof findSkp>>>;

function termOf(row: SkpRow["appraisals"][number] | undefined, planEndsOn: string): RealisationTerm | null {
  if (row === undefined) return null;
  const { appraiser, submittedAt, ...appraisal } = row;
  const term = toTerm(row.term);
  return {
    ...term,
    sendableFrom: sendableFrom(term, { endsOn: planEndsOn }),
    appraisal: { ...appraisal, appraiser: appraiser.name, submittedOn: submittedAt?.toISOString() ?? null },
  };
}
