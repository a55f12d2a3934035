import "server-only";
import { db } from "@/lib/server/db/client";
import { fromDay, toDay, toDecimal } from "@/lib/server/db/columns";
import { visibleSkp } from "@/lib/server/db/visibility";
import { monthOf } from "@/lib/kernel/calendar";
import type { Viewer } from "@/lib/kernel/viewer";

/** What one indicator brings to the term: the actual that will be judged and how much proves it. */
export interface SubmissionLine {
  ikiId: string;
  rhk: string;
  title: string;
  unit: string;
  isYesNo: boolean;
  judged: { month: string; value: string } | null;
  evidence: number;
}

/** Every indicator of the SKP with its last actual and the number of its pieces of evidence within the term. */
export async function listSubmissionLines(
  viewer: Viewer,
  skpId: string,
  term: { startsOn: string; endsOn: string },
): Promise<SubmissionLine[]> {
  const month = { gte: fromDay(term.startsOn), lte: fromDay(term.endsOn) };
  const rows = await db.rhk.findMany({
    where: { skp: { AND: [visibleSkp(viewer), { id: skpId }] } },
    orderBy: [{ kind: "asc" }, { ordinal: "asc" }, { id: "asc" }],
    select: {
      title: true,
      iki: {
        where: { feed: null },
        orderBy: [{ ordinal: "asc" }, { id: "asc" }],
        select: {
          id: true,
          title: true,
          unitOfMeasure: true,
          targetKind: true,
          actuals: {
            where: { month },
            orderBy: { month: "desc" },
            take: 1,
            select: { month: true, value: true },
          },
          _count: { select: { evidence: { where: { month, removedAt: null } } } },
        },
      },
    },
  });
  return rows.flatMap((rhk) =>
    rhk.iki.map((iki) => ({
      ikiId: iki.id,
      rhk: rhk.title,
      title: iki.title,
      unit: iki.unitOfMeasure,
      isYesNo: iki.targetKind === "YES_NO",
      evidence: iki._count.evidence,
      judged:
        iki.actuals[0] === undefined
          ? null
          : { month: monthOf(toDay(iki.actuals[0].month)), value: toDecimal(iki.actuals[0].value) },
    })),
  );
}
