import "server-only";
import { db } from "@/lib/server/db/client";
import { fromDay, toDay, toDecimal } from "@/lib/server/db/columns";
import { visibleSkp } from "@/lib/server/db/visibility";
import { monthOf } from "@/lib/kernel/calendar";
import type { TermDays } from "@/lib/kernel/term";
import { unprovedMonths } from "@/lib/realisation/rules/evidence";
import type { Viewer } from "@/lib/kernel/viewer";
import { targetSelect, termTarget } from "@/lib/realisation/db";
import type { Target } from "@/lib/scoring/achievement";
import type { TermPace } from "@/lib/scoring/term-target";

/** What one indicator brings to the term: the actual that will be judged and how much proves it. */
export interface SubmissionLine {
  ikiId: string;
  rhk: string;
  title: string;
  unit: string;
  /** The written target, and how what the term is judged by follows from it. */
  target: Target;
  pace: TermPace | null;
  judged: { month: string; value: string } | null;
  evidence: number;
  /** Months of the term with a number that nothing proves. */
  unproved: string[];
}

/** Every indicator of the SKP with its last actual and the number of its pieces of evidence within the term. */
export async function listSubmissionLines(
  viewer: Viewer,
  skpId: string,
  term: TermDays,
): Promise<SubmissionLine[]> {
  const month = { gte: fromDay(term.startsOn), lte: fromDay(term.endsOn) };
  const rows = await db.rhk.findMany({
    where: { skp: { AND: [visibleSkp(viewer), { id: skpId }] } },
    orderBy: [{ kind: "asc" }, { ordinal: "asc" }, { id: "asc" }],
    select: {
      title: true,
      skp: { select: { startsOn: true, endsOn: true } },
      iki: {
        where: { feed: null },
        orderBy: [{ ordinal: "asc" }, { id: "asc" }],
        select: {
          id: true,
          title: true,
          ...targetSelect(term.id),
          actuals: { where: { month }, orderBy: { month: "desc" }, select: { month: true, value: true } },
          evidence: { where: { month, removedAt: null }, distinct: ["month"], select: { month: true } },
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
      ...termTarget(iki, rhk.skp, term),
      evidence: iki._count.evidence,
      unproved: unprovedMonths(iki.actuals.map(monthIn), iki.evidence.map(monthIn)),
      judged:
        iki.actuals[0] === undefined
          ? null
          : { month: monthIn(iki.actuals[0]), value: toDecimal(iki.actuals[0].value) },
    })),
  );
}

const monthIn = ({ month }: { month: Date }): string => monthOf(toDay(month));
