import "server-only";
import { termSelect, toTermName } from "@/lib/server/db/terms";
import { unitNamesOn } from "@/lib/organisation/db";
import { db } from "@/lib/server/db/client";
import { toDay } from "@/lib/server/db/columns";
import { visibleAppraisals } from "@/lib/server/db/visibility";
import { monthOf, type Day, type Month } from "@/lib/kernel/calendar";
import { isWithEmployee, type AppraisalStatus, type TermName, type TermStatus } from "@/lib/kernel/term";
import type { Viewer } from "@/lib/kernel/viewer";
import type { Predikat } from "@/lib/kernel/codes";

/** One term of one's own; predikat and total stand only once they are final. */
export interface OwnResult {
  id: string;
  term: TermName;
  unit: string;
  appraiser: string;
  status: AppraisalStatus;
  termStatus: TermStatus;
  /** The plan and the month in which the person goes on with it; null once it is not hers any more. */
  work: { skpId: string; month: Month } | null;
  predikat: Predikat | null;
  total: string | null;
}

/** The terms of about eight years of quarters, or of three of months. */
const MOST = 36;

/** The viewer's own terms, the newest first; terms that have not begun are left out. */
export async function listOwnResults(viewer: Viewer, today: Day): Promise<OwnResult[]> {
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
      unitId: true,
      appraiser: { select: { name: true } },
      skpId: true,
      skp: { select: { endsOn: true } },
      term: { select: termSelect },
      scores: { orderBy: { version: "desc" }, take: 1, select: { total: true } },
    },
  });
  const unitName = await unitNamesOn(
    db,
    rows.map(({ unitId, term }) => ({ unitId, day: toDay(term.endsOn) })),
  );
  return rows.map(({ term, unitId, appraiser, scores, skpId, skp, ...row }) => ({
    ...row,
    termStatus: term.status,
    work:
      term.status === "OPEN" && isWithEmployee(row.status)
        ? { skpId, month: monthOf(earliest(today, toDay(term.endsOn), toDay(skp.endsOn))) }
        : null,
    unit: unitName({ unitId, day: toDay(term.endsOn) }),
    appraiser: appraiser.name,
    total: scores[0]?.total?.toFixed(2) ?? null,
    predikat: row.status === "FINAL" ? row.predikat : null,
    term: toTermName(term),
  }));
}

const earliest = (...days: Day[]): Day => days.reduce((least, day) => (day < least ? day : least));
