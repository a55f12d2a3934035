import "server-only";
import { db } from "@/lib/db/client";
import { fromDay, toDay } from "@/lib/db/dates";
import { visibleSkp } from "@/lib/db/visibility";
import type { Viewer } from "@/lib/domain/viewer";
import type { TermDays } from "@/lib/domain/term";

/** One piece of evidence; a file is fetched by its id, a link by its address. */
export interface EvidenceLine {
  id: string;
  name: string;
  url: string | null;
}

/** What stands behind one indicator in a term: its unit, the month that is judged, the evidence. */
export interface Backing {
  unitOfMeasure: string;
  month: string | null;
  evidence: EvidenceLine[];
}

/** The backing of every indicator of an SKP in a term, by the indicator's id. */
export async function listBacking(
  viewer: Viewer,
  skpId: string,
  term: TermDays,
): Promise<Record<string, Backing>> {
  const month = { gte: fromDay(term.startsOn), lte: fromDay(term.endsOn) };
  const rows = await db.iki.findMany({
    where: { rhk: { skp: { AND: [visibleSkp(viewer), { id: skpId }] } } },
    select: {
      id: true,
      unitOfMeasure: true,
      actuals: { where: { month }, orderBy: { month: "desc" }, take: 1, select: { month: true } },
      evidence: {
        where: { month, removedAt: null },
        orderBy: [{ uploadedAt: "asc" }, { id: "asc" }],
        select: { id: true, name: true, url: true },
      },
    },
  });
  return Object.fromEntries(
    rows.map(({ id, unitOfMeasure, actuals, evidence }) => {
      const last = actuals[0];
      return [
        id,
        { unitOfMeasure, month: last === undefined ? null : toDay(last.month).slice(0, 7), evidence },
      ];
    }),
  );
}
