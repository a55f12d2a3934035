import "server-only";
import { db } from "@/lib/db/client";
import { toDay } from "@/lib/db/dates";
import { visibleAppraisals } from "@/lib/db/visibility";
import type { AppraisalStatus } from "@/lib/domain/appraisal";
import type { Viewer } from "@/lib/domain/viewer";
import type { Predikat } from "@/lib/scoring/codes";
import { TermName } from "@/lib/domain/term";

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
  term: TermName;
  dueOn: string;
  rows: QueueRow[];
  finalised: number;
}

/** No team is larger; one who judges more people than this delegates. */
const LARGEST_TEAM = 200;

/** The queue of a term, or of the open term that is due first; null where the viewer judges nobody. */
export async function getQueue(viewer: Viewer, termId?: string): Promise<Queue | null> {
  const mine = { appraiserId: viewer.employeeId };
  const term = await db.term.findFirst({
    where: termId === undefined ? { status: "OPEN", appraisals: { some: mine } } : { id: termId },
    orderBy: [{ dueOn: "asc" }, { cadence: "asc" }],
    select: { id: true, cadence: true, ordinal: true, dueOn: true, period: { select: { year: true } } },
  });
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
    dueOn: toDay(term.dueOn),
    term: { cadence: term.cadence, year: term.period.year, number: term.ordinal },
    rows: rows.map(({ employee, skp, ...row }) => ({
      ...row,
      name: employee.name,
      position: skp.position.name,
    })),
    finalised: rows.filter(({ status }) => status === "FINAL").length,
  };
}
