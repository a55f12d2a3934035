import "server-only";
import { termSelect, toTerm } from "@/lib/server/db/terms";
import type { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/server/db/client";
import { fromDay, toDay, toDayOrNull } from "@/lib/server/db/columns";
import { visibleAppraisals, visibleSkp } from "@/lib/server/db/visibility";
import { monthOf, monthsIn, overlap, type Day } from "@/lib/kernel/calendar";
import type { HomeFacts, MonthProgress, OwnFacts } from "@/lib/home/rules";
import type { Viewer } from "@/lib/kernel/viewer";
import { effectsOf, isExcused, statusOn, type StatusDays } from "@/lib/people/rules/status";
import { agencyFacts, teamFacts } from "@/lib/home/queries/others";
import type { Term, TermName } from "@/lib/kernel/term";

/** What the home page decides and shows first. */
export interface Home {
  facts: HomeFacts;
  /** The term she works on now. */
  term: Term | null;
  /** The term in which people wait for her rating; null where nobody does. */
  judged: Term | null;
  position: string | null;
  office: string;
  /** The unit in which she is placed; null without a place. */
  unitPath: string | null;
  /** Whom the person's plan or term lies with. */
  appraiser: string | null;
  /** Terms that the HR agency is asked to open or close, by id. */
  names: Record<string, TermName>;
}

/** Where the viewer stands today: her place, her open term, her plan, and who waits for her. */
export async function getHome(viewer: Viewer, today: Day): Promise<Home> {
  const [place, term, statuses, team, agency] = await Promise.all([
    placeOn(viewer, today),
    openTerm(viewer),
    statusesOf(viewer),
    teamFacts(viewer),
    agencyFacts(viewer, today),
  ]);
  const own = term === null ? { facts: NO_TERM, appraiser: null } : await ownFacts(viewer, term);
  const facts = {
    today,
    isPlaced: place !== null,
    isExcused:
      term === null
        ? !effectsOf(statusOn(statuses, today)).needsSkp
        : isExcused(statuses, { from: term.startsOn, to: term.endsOn }),
    own: own.facts,
    team: team.facts,
    agency: agency?.facts ?? null,
  };
  return {
    facts,
    term,
    judged: team.term,
    ...(place ?? NOWHERE),
    appraiser: own.appraiser,
    names: agency?.names ?? {},
  };
}

const NOWHERE = { position: null, office: "", unitPath: null };

const NO_TERM: OwnFacts = { term: null, skp: null, appraisal: null, months: [] };

async function statusesOf({ employeeId }: Viewer): Promise<StatusDays[]> {
  const rows = await db.employeeStatus.findMany({
    where: { employeeId },
    select: { kind: true, startsOn: true, endsOn: true },
  });
  return rows.map(({ kind, startsOn, endsOn }) => ({
    kind,
    startsOn: toDay(startsOn),
    endsOn: toDayOrNull(endsOn),
  }));
}

async function placeOn(
  { employeeId }: Viewer,
  today: Day,
): Promise<{ position: string; office: string; unitPath: string } | null> {
  const day = fromDay(today);
  const placement = await db.placement.findFirst({
    where: {
      employeeId,
      kind: "DEFINITIF",
      startsOn: { lte: day },
      OR: [{ endsOn: null }, { endsOn: { gte: day } }],
    },
    select: {
      position: {
        select: { name: true, unit: { select: { name: true, path: true, opd: { select: { name: true } } } } },
      },
    },
  });
  return (
    placement && {
      unitPath: placement.position.unit.path,
      position: placement.position.name,
      office: placement.position.unit.opd?.name ?? placement.position.unit.name,
    }
  );
}

/**
 * Of the open terms the one that still waits for the viewer and is due first; otherwise the latest in which she is
 * judged, and where she is judged in none the latest.
 */
async function openTerm(viewer: Viewer): Promise<Term | null> {
  const own = { employeeId: viewer.employeeId };
  const judged = (facts: Prisma.AppraisalWhereInput) => ({
    some: { AND: [visibleAppraisals(viewer), own, facts] },
  });
  const term =
    (await db.term.findFirst({
      where: { status: "OPEN", appraisals: judged({ status: { in: ["OPEN", "RETURNED"] } }) },
      orderBy: [{ dueOn: "asc" }, { cadence: "desc" }],
      select: termSelect,
    })) ??
    (await db.term.findFirst({
      where: { status: "OPEN", appraisals: judged({}) },
      orderBy: [{ dueOn: "desc" }, { cadence: "desc" }],
      select: termSelect,
    })) ??
    (await db.term.findFirst({
      where: { status: "OPEN" },
      orderBy: [{ dueOn: "desc" }, { cadence: "desc" }],
      select: termSelect,
    }));
  return term && toTerm(term);
}

async function ownFacts(viewer: Viewer, term: Term): Promise<{ facts: OwnFacts; appraiser: string | null }> {
  const skp = await db.skp.findFirst({
    where: {
      AND: [
        visibleSkp(viewer),
        {
          employeeId: viewer.employeeId,
          startsOn: { lte: fromDay(term.endsOn) },
          endsOn: { gte: fromDay(term.startsOn) },
        },
      ],
    },
    orderBy: { startsOn: "desc" },
    select: {
      id: true,
      status: true,
      startsOn: true,
      endsOn: true,
      appraiser: { select: { name: true } },
      rhk: { select: { _count: { select: { iki: { where: { feed: null } } } } } },
      appraisals: {
        where: { termId: term.id },
        take: 1,
        select: { id: true, status: true, appraiser: { select: { name: true } } },
      },
    },
  });
  const appraisal = skp?.appraisals[0];
  return {
    appraiser: appraisal?.appraiser.name ?? skp?.appraiser?.name ?? null,
    facts: {
      term: { endsOn: term.endsOn },
      skp: skp && { id: skp.id, status: skp.status },
      appraisal: appraisal === undefined ? null : { id: appraisal.id, status: appraisal.status },
      months: skp === null ? [] : await monthsOf(skp, term),
    },
  };
}

/** One count per month, for the months that the plan and the term share. */
async function monthsOf(
  skp: { id: string; startsOn: Date; endsOn: Date; rhk: { _count: { iki: number } }[] },
  term: Term,
): Promise<MonthProgress[]> {
  const days = overlap(
    { from: toDay(skp.startsOn), to: toDay(skp.endsOn) },
    { from: term.startsOn, to: term.endsOn },
  );
  if (days === null) return [];
  const total = skp.rhk.reduce((sum, rhk) => sum + rhk._count.iki, 0);
  const rows = await db.$queryRaw<{ month: Date; filled: number }[]>`
    SELECT a."month", count(*)::int AS "filled" FROM "Actual" a JOIN "Iki" i ON i."id" = a."ikiId"
      JOIN "Rhk" r ON r."id" = i."rhkId"
    WHERE r."skpId" = ${skp.id}::uuid GROUP BY a."month"`;
  const filled = new Map(rows.map((row) => [monthOf(toDay(row.month)), row.filled]));
  return monthsIn(days).map((month) => ({ month, total, filled: filled.get(month) ?? 0 }));
}
