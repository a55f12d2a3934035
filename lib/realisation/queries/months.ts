import "server-only";
import { db } from "@/lib/server/db/client";
import { fromDay, toDay } from "@/lib/server/db/columns";
import { visibleActuals, visibleEvidence, visibleSkp } from "@/lib/server/db/visibility";
import { decideMonth } from "@/lib/realisation/db";
import { monthOf, monthsIn } from "@/lib/kernel/calendar";
import type { Refusal } from "@/lib/kernel/refusal";
import type { AppraisalStatus, TermStatus } from "@/lib/kernel/term";
import type { Viewer } from "@/lib/kernel/viewer";

/** One month of the year in the strip: how much is filled, and in which SKP it is filled in. */
export interface MonthOfYear {
  month: string;
  /** Null where no approved SKP covers the month, or it has not begun. */
  skpId: string | null;
  filled: number;
  /** Indicators with at least one piece of evidence in this month. */
  proved: number;
  total: number;
  /** Why the person can no longer, or not yet, fill it in; null when she can. */
  closed: Refusal | null;
}

/** The months of the person's year across all her approved SKP, so that a transfer does not tear the year apart. */
export async function listMonths(
  viewer: Viewer,
  person: { employeeId: string; periodId: string },
  today: string,
): Promise<MonthOfYear[]> {
  const skps = await db.skp.findMany({
    where: { AND: [visibleSkp(viewer), { ...person, status: "APPROVED" }] },
    select: {
      id: true,
      startsOn: true,
      endsOn: true,
      status: true,
      period: { select: { startsOn: true, endsOn: true } },
      rhk: { select: { _count: { select: { iki: { where: { feed: null } } } } } },
      appraisals: {
        select: { status: true, term: { select: { status: true, startsOn: true, endsOn: true } } },
      },
    },
    orderBy: { startsOn: "asc" },
  });
  const counts = await countPerMonth(
    viewer,
    skps.map(({ id }) => id),
  );
  const period = skps[0]?.period;
  if (period === undefined) return [];
  const lastMonth = monthOf(today);
  return monthsIn({ from: toDay(period.startsOn), to: toDay(period.endsOn) }).map((month) => {
    const skp = skps.findLast(
      ({ startsOn, endsOn }) => monthOf(toDay(startsOn)) <= month && month <= monthOf(toDay(endsOn)),
    );
    if (skp === undefined || month > lastMonth)
      return { month, skpId: null, filled: 0, proved: 0, total: 0, closed: null };
    const total = skp.rhk.reduce((sum, rhk) => sum + rhk._count.iki, 0);
    return {
      month,
      skpId: skp.id,
      ...(counts.get(`${skp.id} ${month}`) ?? NOTHING),
      total,
      closed: whyClosed(skp, month, today),
    };
  });
}

interface JudgedSkp {
  status: string;
  startsOn: Date;
  endsOn: Date;
  appraisals: { status: AppraisalStatus; term: { status: TermStatus; startsOn: Date; endsOn: Date } }[];
}

/** Why the month takes no work of its person, whoever looks at it. */
function whyClosed(skp: JudgedSkp, month: string, today: string): Refusal | null {
  const judged = skp.appraisals.find(
    ({ term }) => monthOf(toDay(term.startsOn)) <= month && month <= monthOf(toDay(term.endsOn)),
  );
  const decision = decideMonth(skp, judged ?? null, { isOwn: true, month, today });
  return decision.ok ? null : decision.refusal;
}

type Counted = Pick<MonthOfYear, "filled" | "proved">;

const NOTHING: Counted = { filled: 0, proved: 0 };

/** Recorded and proved indicators by SKP and month. */
async function countPerMonth(viewer: Viewer, skpIds: string[]): Promise<Map<string, Counted>> {
  const perSkp = await Promise.all(
    skpIds.map(async (skpId) => {
      const iki = { feed: null, rhk: { skpId } };
      const [recorded, proved] = await Promise.all([
        db.actual.groupBy({
          by: ["month"],
          where: { AND: [visibleActuals(viewer), { iki }] },
          _count: true,
        }),
        // One row per indicator and month, however much is attached there.
        db.evidence.groupBy({
          by: ["month", "ikiId"],
          where: { AND: [visibleEvidence(viewer), { iki, removedAt: null }] },
        }),
      ]);
      return { skpId, recorded, proved };
    }),
  );
  return new Map(
    perSkp.flatMap(({ skpId, recorded, proved }) =>
      recorded.map(({ month, _count: filled }) => {
        const counted = { filled, proved: proved.filter((row) => +row.month === +month).length };
        return [`${skpId} ${monthOf(toDay(month))}`, counted] as const;
      }),
    ),
  );
}

/** Where the person's work is waiting, or why there is nowhere to go. */
export type RealisationEntry =
  | { kind: "MONTH"; skpId: string; month: string }
  | {
      kind: "NO_APPROVED_SKP";
      status: "DRAFT" | "SUBMITTED" | "RETURNED" | null;
      skpId: string | null;
      appraiser: string | null;
    };

/**
 * The month that needs work: the last begun month of the open term that is due first and still with the
 * person; else the newest begun month.
 */
export async function getRealisationEntry(viewer: Viewer, today: string): Promise<RealisationEntry> {
  const open = await db.appraisal.findFirst({
    where: {
      AND: [
        { employeeId: viewer.employeeId },
        { skp: visibleSkp(viewer) },
        {
          status: { in: ["OPEN", "RETURNED"] },
          skp: { status: "APPROVED" },
          term: { status: "OPEN", startsOn: { lte: fromDay(today) } },
        },
      ],
    },
    select: { skp: { select: { id: true, endsOn: true } }, term: { select: { endsOn: true } } },
    orderBy: { term: { dueOn: "asc" } },
  });
  if (open !== null)
    return { kind: "MONTH", skpId: open.skp.id, month: lastMonth(today, open.skp.endsOn, open.term.endsOn) };
  const newest = await db.skp.findFirst({
    where: {
      AND: [
        visibleSkp(viewer),
        { employeeId: viewer.employeeId, status: "APPROVED", startsOn: { lte: fromDay(today) } },
      ],
    },
    select: { id: true, endsOn: true },
    orderBy: { startsOn: "desc" },
  });
  if (newest !== null) return { kind: "MONTH", skpId: newest.id, month: lastMonth(today, newest.endsOn) };
  const waiting = await db.skp.findFirst({
    where: { AND: [visibleSkp(viewer), { employeeId: viewer.employeeId, status: { not: "APPROVED" } }] },
    select: { id: true, status: true, appraiser: { select: { name: true } } },
    orderBy: { startsOn: "desc" },
  });
  const status = waiting === null || waiting.status === "APPROVED" ? null : waiting.status;
  return {
    kind: "NO_APPROVED_SKP",
    status,
    skpId: waiting?.id ?? null,
    appraiser: waiting?.appraiser?.name ?? null,
  };
}

/** The earliest of today's month and the months in which the given days lie. */
const lastMonth = (today: string, ...ends: Date[]): string =>
  [monthOf(today), ...ends.map((end) => monthOf(toDay(end)))].reduce((least, month) =>
    month < least ? month : least,
  );
