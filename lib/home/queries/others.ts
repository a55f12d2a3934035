import "server-only";
import { termNameSelect, toTermName } from "@/lib/server/db/terms";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { visibleAppraisals, visibleSkp } from "@/lib/server/db/visibility";
import type { Day } from "@/lib/kernel/calendar";
import type { AgencyFacts, TeamFacts } from "@/lib/home/rules";
import { listJudgedTerms } from "@/lib/appraisals/queries/queue";
import { termToJudge } from "@/lib/appraisals/rules/judging";
import { summariseTerms } from "@/lib/dashboards/queries/rollups";
import { keepsTerms } from "@/lib/periods/rules";
import type { Viewer } from "@/lib/kernel/viewer";
import type { Term, TermName } from "@/lib/kernel/term";

/** What lies with the viewer as appraiser: plans, and the people who wait in the term that she judges first. */
export async function teamFacts(viewer: Viewer): Promise<{ facts: TeamFacts; term: Term | null }> {
  const { employeeId } = viewer;
  const plans = { appraiserId: employeeId, status: "SUBMITTED" as const };
  const toJudge = termToJudge((await listJudgedTerms(viewer)).filter(({ waiting }) => waiting > 0));
  const [planCount, plan, rating] = await Promise.all([
    db.skp.count({ where: { AND: [visibleSkp(viewer), plans] } }),
    db.skp.findFirst({
      where: { AND: [visibleSkp(viewer), plans] },
      orderBy: { submittedAt: "asc" },
      select: { id: true },
    }),
    db.appraisal.findFirst({
      where: {
        AND: [visibleAppraisals(viewer), { ...plans, termId: { in: toJudge === null ? [] : [toJudge.id] } }],
      },
      orderBy: [{ employee: { name: "asc" } }, { id: "asc" }],
      select: { id: true },
    }),
  ]);
  const facts = {
    plans: planCount,
    ratings: toJudge?.waiting ?? 0,
    firstPlanId: plan?.id ?? null,
    firstRatingId: rating?.id ?? null,
  };
  return { facts, term: toJudge };
}

const MOST_OPEN = 48;

const named = { ...termNameSelect, id: true } as const;

/** What waits for the HR agency; null for everyone else. */
export async function agencyFacts(
  viewer: Viewer,
  today: Day,
): Promise<{ facts: AgencyFacts; names: Record<string, TermName> } | null> {
  if (!keepsTerms(viewer)) return null;
  const [toOpen, toClose] = await Promise.all([
    db.term.findFirst({
      where: { status: "UPCOMING", startsOn: { lte: fromDay(today) } },
      orderBy: { startsOn: "asc" },
      select: named,
    }),
    db.term.findFirst({
      where: { status: "OPEN", dueOn: { lt: fromDay(today) } },
      orderBy: { dueOn: "asc" },
      select: named,
    }),
  ]);
  const open =
    toClose === null
      ? await db.term.findMany({ where: { status: "OPEN" }, take: MOST_OPEN, select: { id: true } })
      : [{ id: toClose.id }];
  const figures = [...(await summariseTerms(open.map(({ id }) => id))).values()];
  const unfinished = figures.reduce((sum, { people, rated }) => sum + people - rated, 0);
  const names = Object.fromEntries(
    [toOpen, toClose].flatMap((row) => (row === null ? [] : [[row.id, toTermName(row)] as const])),
  );
  return { facts: { toOpen: toOpen?.id ?? null, toClose: toClose?.id ?? null, unfinished }, names };
}
