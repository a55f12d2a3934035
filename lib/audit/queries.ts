import "server-only";
import { pageOf } from "@/lib/kernel/page";
import { checkChains } from "@/lib/server/db/audit";
import { db } from "@/lib/server/db/client";
import { visibleAuditEvents, visibleEmployees } from "@/lib/server/db/visibility";
import { holdsAnywhere, type Viewer } from "@/lib/kernel/viewer";

/** One event of the trail. */
export interface TrailEvent {
  id: string;
  chain: string;
  number: number;
  at: string;
  actor: string | null;
  action: string;
  subject: string;
  subjectId: string;
  detail: Record<string, unknown>;
  hash: string;
}

/** What the reader asks for; empty where everything is meant. */
export interface TrailFilter {
  action: string;
  chain: string;
  subjectId: string;
  page: number;
}

export interface Trail {
  rows: TrailEvent[];
  total: number;
  page: number;
  pageCount: number;
  /** Small enough to be checked with every look at it. */
  checksItself: boolean;
  /** Names of the chains, by their code. */
  chains: Record<string, string>;
}

const EVENTS_PER_PAGE = 50;

/** Up to so many events the whole trail is checked with every look at it; beyond, when it is asked for. */
const CHECKED_AT_ONCE = 20_000;

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** What an address asks for; an object that cannot exist is none. */
export const trailFilterOf = (asked: {
  action: string | undefined;
  chain: string | undefined;
  subjectId: string | undefined;
  page: number;
}): TrailFilter => ({
  action: asked.action ?? "",
  chain: asked.chain ?? "",
  subjectId: UUID.test(asked.subjectId ?? "") ? (asked.subjectId ?? "") : "",
  page: asked.page,
});

const readsTrail = (viewer: Viewer): boolean => holdsAnywhere(viewer, ["AUDITOR", "BKD_ADMIN"]);

/** One page of the trail, the newest first; null for whoever may not read it. Ids are in the order of time. */
export async function listAuditEvents(viewer: Viewer, filter: TrailFilter): Promise<Trail | null> {
  if (!readsTrail(viewer)) return null;
  const asked = [{ action: filter.action }, { chain: filter.chain }, { subjectId: filter.subjectId }].filter(
    (part) => Object.values(part)[0] !== "",
  );
  const total = await db.auditEvent.count({ where: { AND: [visibleAuditEvents(viewer), ...asked] } });
  const { page, pageCount, skip, take } = pageOf(total, filter.page, EVENTS_PER_PAGE);
  const [rows, all, units] = await Promise.all([
    db.auditEvent.findMany({
      where: { AND: [visibleAuditEvents(viewer), ...asked] },
      orderBy: { id: "desc" },
      skip,
      take,
      select: {
        id: true,
        chain: true,
        number: true,
        at: true,
        actorId: true,
        action: true,
        subject: true,
        subjectId: true,
        detail: true,
        hash: true,
      },
    }),
    db.auditEvent.count({ where: visibleAuditEvents(viewer) }),
    db.unit.findMany({
      where: { opdId: { not: null } },
      distinct: ["opdId"],
      select: { opd: { select: { id: true, name: true } } },
      orderBy: { opdId: "asc" },
    }),
  ]);
  const names = await namesOf(
    viewer,
    rows.flatMap(({ actorId }) => actorId ?? []),
  );
  const chains = Object.fromEntries(
    units.flatMap(({ opd }) => (opd === null ? [] : [[opd.id, opd.name] as const])),
  );
  return {
    total,
    chains,
    checksItself: all <= CHECKED_AT_ONCE,
    page,
    pageCount,
    rows: rows.map(({ at, actorId, detail, ...row }) => ({
      ...row,
      at: at.toISOString(),
      actor: actorId === null ? null : (names.get(actorId) ?? null),
      detail: detail as Record<string, unknown>,
    })),
  };
}

async function namesOf(viewer: Viewer, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.employee.findMany({
    where: { AND: [visibleEmployees(viewer), { id: { in: [...new Set(ids)] } }] },
    select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/**
 * Whether every chain is whole: how many events were checked, and the first number that does not fit in
 * each broken one.
 */
export interface TrailCheck {
  events: number;
  broken: { chain: string; number: number }[];
}

/** Recomputes every hash; null for whoever may not read the trail. */
export async function checkAuditTrail(viewer: Viewer): Promise<TrailCheck | null> {
  if (!readsTrail(viewer)) return null;
  const chains = await checkChains(db);
  return {
    events: chains.reduce((sum, { events }) => sum + events, 0),
    broken: chains.flatMap(({ chain, brokenAt }) => (brokenAt === null ? [] : [{ chain, number: brokenAt }])),
  };
}
