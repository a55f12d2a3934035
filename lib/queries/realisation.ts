import "server-only";
import { db } from "@/lib/db/client";
import { fromDay, toDay } from "@/lib/db/dates";
import { visibleSkp } from "@/lib/db/visibility";
import { openMonth } from "@/lib/domain/actual";
import { isMonth } from "@/lib/domain/calendar";
import type { Refusal } from "@/lib/domain/refusal";
import type { TermAppraisalStatus, TermStatus } from "@/lib/domain/term";
import type { Viewer } from "@/lib/domain/viewer";
import { listEvidence, type EvidenceItem } from "@/lib/queries/evidence";
import { listConversation, type Said } from "@/lib/queries/realisation-conversation";
import { listMonths, type MonthOfYear } from "@/lib/queries/realisation-months";
import { rhkSelect, toRhk, type RealisationRhk } from "@/lib/queries/realisation-rows";
import { workSchemeOf, type WorkScheme } from "@/lib/queries/realisation-scheme";

/** The term of a month and how far its judging is. */
export interface RealisationTerm {
  cadence: "BULANAN" | "TRIWULANAN";
  number: number;
  year: number;
  startsOn: string;
  endsOn: string;
  dueOn: string;
  status: TermStatus;
  appraisal: {
    id: string;
    status: TermAppraisalStatus;
    version: number;
    submittedOn: string | null;
    appraiser: string;
  };
}

/** One month of carrying out an SKP. */
export interface Realisation {
  skpId: string;
  month: string;
  isOwn: boolean;
  mayWrite: boolean;
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
  const term = termOf(skp.appraisals[0]);
  const isOwn = skp.employeeId === viewer.employeeId;
  const decision = openMonth({
    isOwn,
    skpStatus: skp.status,
    skpDays: { from: toDay(skp.startsOn), to: toDay(skp.endsOn) },
    month,
    today,
    term: term === null ? null : { status: term.status, appraisalStatus: term.appraisal.status },
  });
  const [rhk, months, evidence, conversation, scheme] = await Promise.all([
    db.rhk.findMany({
      where: { skp: { AND: [visibleSkp(viewer), { id: skpId }] } },
      orderBy: [{ kind: "asc" }, { ordinal: "asc" }, { id: "asc" }],
      select: rhkSelect(skp.appraisals[0]?.term.id ?? null, month),
    }),
    listMonths(viewer, { employeeId: skp.employeeId, periodId: skp.periodId }, today),
    listEvidence(viewer, { skpId, month }),
    listConversation(viewer, skpId),
    workSchemeOf(skp.unit.path, today),
  ]);
  return {
    skpId,
    month,
    isOwn,
    mayWrite: isOwn || skp.appraiserId === viewer.employeeId,
    employee: skp.employee.name,
    term,
    closed: decision.ok ? null : decision.refusal,
    months,
    scheme,
    rhk: rhk.map((row) => toRhk(row, month)),
    evidence,
    conversation,
  };
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
          term: {
            select: {
              id: true,
              cadence: true,
              ordinal: true,
              startsOn: true,
              endsOn: true,
              dueOn: true,
              status: true,
              period: { select: { year: true } },
            },
          },
        },
      },
    },
  });
}

type SkpRow = NonNullable<Awaited<ReturnType<typeof findSkp>>>;

function termOf(row: SkpRow["appraisals"][number] | undefined): RealisationTerm | null {
  if (row === undefined) return null;
  const { term, appraiser, submittedAt, ...appraisal } = row;
  return {
    cadence: term.cadence,
    number: term.ordinal,
    year: term.period.year,
    startsOn: toDay(term.startsOn),
    endsOn: toDay(term.endsOn),
    dueOn: toDay(term.dueOn),
    status: term.status,
    appraisal: { ...appraisal, appraiser: appraiser.name, submittedOn: submittedAt?.toISOString() ?? null },
  };
}
