import "server-only";
import { dayBefore, type Day } from "@/lib/kernel/calendar";
import { pathsUpward } from "@/lib/kernel/unit";
import type { AppraisalRow, DraftRating, Facts, PlacementRow, SkpRow } from "@/lib/moves/rules/facts";
import { readTimeline } from "@/lib/people/db";
import { readNames, readPositions } from "@/lib/moves/db/known";
import type { Tx } from "@/lib/server/db/client";
import { fromDay, toDay, toDayOrNull } from "@/lib/server/db/columns";
import { termSelect, toTerm } from "@/lib/server/db/terms";
import type { Prisma } from "@/prisma/generated/client";

/** Whom and what a move is about. */
export interface Scope {
  readonly people: readonly string[];
  readonly positions: readonly string[];
  readonly startsOn: Day;
  readonly today: Day;
}

/** More rows than any chair judges; a move that would touch more is a fault, not a page that never answers. */
const MOST = 20_000;

const skpSelect = {
  id: true,
  employeeId: true,
  periodId: true,
  unitId: true,
  positionId: true,
  appraiserId: true,
  startsOn: true,
  endsOn: true,
  status: true,
  approvedAt: true,
  approvedById: true,
  _count: { select: { revisions: true, feedback: true } },
} satisfies Prisma.SkpSelect;

const appraisalSelect = {
  id: true,
  employeeId: true,
  skpId: true,
  termId: true,
  unitId: true,
  appraiserId: true,
  superiorId: true,
  status: true,
  workRating: true,
  behaviourRating: true,
  reason: true,
  draftFeedback: true,
  behaviourRatings: {
    orderBy: { value: "asc" },
    select: { raterId: true, value: true, rating: true, note: true },
  },
} satisfies Prisma.AppraisalSelect;

function toAppraisal({
  workRating,
  behaviourRating,
  reason,
  draftFeedback,
  behaviourRatings: behaviour,
  ...row
}: Prisma.AppraisalGetPayload<{ select: typeof appraisalSelect }>): AppraisalRow {
  const draft: DraftRating = { workRating, behaviourRating, reason, draftFeedback, behaviour };
  const isBegun =
    workRating !== null ||
    behaviourRating !== null ||
    `${reason}${draftFeedback}` !== "" ||
    behaviour.length > 0;
  return { ...row, draft: isBegun && row.status !== "FINAL" ? draft : null };
}

/** Paths of the units whose chair a move empties or fills, or may. */
async function chairPaths(tx: Tx, { people, positions, startsOn }: Scope): Promise<string[]> {
  const rows = await tx.position.findMany({
    where: {
      headsUnit: true,
      OR: [
        { id: { in: [...positions] } },
        {
          placements: {
            some: {
              employeeId: { in: [...people] },
              OR: [{ endsOn: null }, { endsOn: { gte: fromDay(dayBefore(startsOn)) } }],
            },
          },
        },
      ],
    },
    select: { unit: { select: { path: true } } },
  });
  return [...new Set(rows.map(({ unit }) => unit.path))];
}

/** Whoever may judge somebody under these chairs now: their holders, those above, and the people of the move. */
async function judgesOf(tx: Tx, paths: readonly string[], { people, startsOn }: Scope): Promise<string[]> {
  const rows = await tx.placement.findMany({
    where: {
      OR: [{ endsOn: null }, { endsOn: { gte: fromDay(dayBefore(startsOn)) } }],
      position: { headsUnit: true, unit: { path: { in: paths.flatMap(pathsUpward) } } },
    },
    distinct: ["employeeId"],
    select: { employeeId: true },
  });
  return [...new Set([...people, ...rows.map(({ employeeId }) => employeeId)])];
}

/** The columns of a plan that a move reads, without what was counted beside them. */
const columnsOf = ({
  id,
  employeeId,
  periodId,
  unitId,
  positionId,
  appraiserId,
  status,
  approvedAt,
  approvedById,
}: Prisma.SkpGetPayload<{ select: typeof skpSelect }>) => ({
  ...{ id, employeeId, periodId, unitId, positionId, appraiserId, status, approvedById },
  approvedAt: approvedAt?.toISOString() ?? null,
});

/** The plans and appraisals that a move may touch: those of its people, and those before one of the judges. */
async function readRecords(tx: Tx, scope: Scope) {
  const { people, startsOn, today } = scope;
  const paths = await chairPaths(tx, scope);
  const judges = await judgesOf(tx, paths, scope);
  const own = { employeeId: { in: [...people] } };
  const theirs = { appraiserId: { in: [...people] } };
  const under = paths.map((path) => ({ unit: { path: { startsWith: path } } }));
  const below = { AND: [{ OR: [{ id: { in: [] } }, ...under] }, { OR: [{ appraiserId: { in: judges } }] }] };
  const since = fromDay(dayBefore(startsOn));
  const appraisals = await tx.appraisal.findMany({
    where: {
      OR: [
        { ...own, OR: [{ term: { endsOn: { gte: since } } }, { status: { not: "FINAL" } }] },
        { OR: [theirs, below], term: { status: { not: "CLOSED" } }, status: { not: "FINAL" } },
        { ...theirs, status: "FINAL", term: { endsOn: { gte: since } } },
      ],
    },
    orderBy: [{ employeeId: "asc" }, { id: "asc" }],
    take: MOST,
    select: appraisalSelect,
  });
  const waiting = { OR: [{ endsOn: { gte: fromDay(today) } }, { status: { not: "APPROVED" as const } }] };
  const unjudged = {
    AND: [
      { OR: [{ id: { in: [] } }, ...under] },
      { OR: [{ appraiserId: null }, { appraiserId: { in: judges } }] },
    ],
  };
  const plans = await tx.skp.findMany({
    where: {
      OR: [
        { ...own, endsOn: { gte: since } },
        { ...own, status: { not: "APPROVED" } },
        { AND: [waiting, { OR: [theirs, unjudged] }] },
        { id: { in: [...new Set(appraisals.map(({ skpId }) => skpId))] } },
      ],
    },
    orderBy: [{ employeeId: "asc" }, { startsOn: "asc" }],
    take: MOST,
    select: skpSelect,
  });
  const skp: SkpRow[] = plans.map((row) => ({
    ...columnsOf(row),
    startsOn: toDay(row.startsOn),
    endsOn: toDay(row.endsOn),
  }));
  const sentSkp = plans.filter(({ _count }) => _count.revisions + _count.feedback > 0).map(({ id }) => id);
  return { skp, sentSkp, appraisals: appraisals.map(toAppraisal) };
}

async function readTerms(tx: Tx, { startsOn, today }: Scope, ids: readonly string[]) {
  const since = startsOn < today ? startsOn : today;
  const rows = await tx.term.findMany({
    where: { OR: [{ endsOn: { gte: fromDay(dayBefore(since)) } }, { id: { in: [...ids] } }] },
    orderBy: [{ startsOn: "asc" }, { cadence: "asc" }],
    take: 500,
    select: termSelect,
  });
  return rows.map(toTerm);
}

/** The roles of the people of a move, and the paths of their units. */
async function readGrants(tx: Tx, { people }: Scope) {
  const rows = await tx.roleGrant.findMany({
    where: { employeeId: { in: [...people] } },
    orderBy: { id: "asc" },
    select: {
      id: true,
      employeeId: true,
      role: true,
      startsOn: true,
      endsOn: true,
      grantedById: true,
      grantedAt: true,
      unit: { select: { id: true, path: true } },
    },
  });
  return {
    unitPaths: Object.fromEntries(rows.map(({ unit }) => [unit.id, unit.path])),
    grants: rows.map(({ unit, ...grant }) => ({
      ...grant,
      unitId: unit.id,
      startsOn: toDay(grant.startsOn),
      endsOn: toDayOrNull(grant.endsOn),
      grantedAt: grant.grantedAt.toISOString(),
    })),
  };
}

/** Everything on which a move is planned, as it stands inside the given transaction. */
export async function readFacts(tx: Tx, scope: Scope): Promise<Facts> {
  const { skp, sentSkp, appraisals } = await readRecords(tx, scope);
  const affected = [...new Set([...scope.people, ...skp.map(({ employeeId }) => employeeId)])];
  const rows = await readTimeline(tx, affected, scope.positions);
  const positions = await readPositions(
    tx,
    [
      ...new Set([
        ...scope.positions,
        ...rows.placements.map(({ positionId }) => positionId),
        ...skp.map((row) => row.positionId),
      ]),
    ],
    scope.startsOn,
  );
  const { grants, unitPaths } = await readGrants(tx, scope);
  const named = [
    ...affected,
    ...rows.placements.map(({ employeeId }) => employeeId),
    ...rows.overrides.map(({ appraiserId }) => appraiserId),
    ...appraisals.map(({ appraiserId }) => appraiserId),
  ];
  return {
    state: {
      placements: rows.placements.map(
        ({ id, employeeId, positionId, kind, startsOn, endsOn, moveId }): PlacementRow => ({
          id,
          employeeId,
          positionId,
          kind,
          startsOn,
          endsOn,
          moveId,
        }),
      ),
      statuses: rows.statuses,
      skp,
      appraisals,
      grants,
    },
    around: {
      today: scope.today,
      positions,
      terms: await readTerms(
        tx,
        scope,
        appraisals.map(({ termId }) => termId),
      ),
      overrides: rows.overrides,
      names: await readNames(tx, named),
      unitPaths,
      sentSkp,
    },
  };
}
