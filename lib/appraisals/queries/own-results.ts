import "server-only";
import { termNameSelect, toTermName } from "@/lib/server/db/terms";
import { db } from "@/lib/server/db/client";
import { visibleAppraisals } from "@/lib/server/db/visibility";
import type { AppraisalStatus, TermName } from "@/lib/kernel/term";
import type { Viewer } from "@/lib/kernel/viewer";
import type { Predikat } from "@/lib/kernel/codes";

/** One term of one's own; predikat and total stand only once they are final. */
export interface OwnResult {
  id: string;
  term: TermName;
  unit: string;
  appraiser: string;
  status: AppraisalStatus;
  predikat: Predikat | null;
  total: string | null;
}

/** The terms of about eight years of quarters, or of three of months. */
const MOST = 36;

/** The viewer's own terms, the newest first; terms that have not begun are left out. */
export async function listOwnResults(viewer: Viewer): Promise<OwnResult[]> {
  const rows = await db.appraisal.findMany({
    where: {
      AND: [
        visibleAppraisals(viewer),
        { employeeId: viewer.employeeId, term: { status: { not: "UPCOMING" } } },
      ],
    },
    orderBy: [{ term: { startsOn: "desc" } }, { id: "desc" }],
    take: MOST,
    select: {
      id: true,
      status: true,
      predikat: true,
      unit: { select: { name: true } },
      appraiser: { select: { name: true } },
      term: { select: termNameSelect },
      scores: { orderBy: { version: "desc" }, take: 1, select: { total: true } },
    },
  });
  return rows.map(({ term, unit, appraiser, scores, ...row }) => ({
    ...row,
    unit: unit.name,
    appraiser: appraiser.name,
    total: scores[0]?.total?.toFixed(2) ?? null,
    predikat: row.status === "FINAL" ? row.predikat : null,
    term: toTermName(term),
  }));
}
