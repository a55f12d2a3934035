import "server-only";
import type { Prisma } from "@/prisma/generated/client";
import { ownersOf, peopleBy, recordsOf, type TrailPerson } from "@/lib/audit/queries/about";
import { readsTrail, type TrailFilter } from "@/lib/audit/rules";
import { addDays } from "@/lib/kernel/calendar";
import { done } from "@/lib/kernel/outcome";
import { pageOf } from "@/lib/kernel/page";
import { INSTANSI_CHAIN } from "@/lib/kernel/unit";
import { beginOf } from "@/lib/server/clock";
import { audit } from "@/lib/server/db/audit";
import { db } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { visibleAuditEvents } from "@/lib/server/db/visibility";
import type { Viewer } from "@/lib/kernel/viewer";

/** One event of the trail. */
export interface TrailEvent {
  id: string;
  chain: string;
  /** Its place in its own chain; each chain counts from 1. */
  number: number;
  at: string;
  /** Null where the system did it. */
  actor: TrailPerson | null;
  action: string;
  subject: string;
  subjectId: string;
  /** Whose record it was; null where it is nobody's. */
  about: TrailPerson | null;
  detail: Record<string, unknown>;
  hash: string;
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
  /** Whom the filter names. */
  people: { actor: TrailPerson | null; about: TrailPerson | null };
}

const EVENTS_PER_PAGE = 25;

/** Up to so many events the whole trail is checked with every look at it; beyond, when it is asked for. */
const CHECKED_AT_ONCE = 20_000;

const SELECTED = {
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
} satisfies Prisma.AuditEventSelect;

/** The newest first, whichever chain it stands in. */
const BY_TIME = [{ at: "desc" }, { id: "desc" }] satisfies Prisma.AuditEventOrderByWithRelationInput[];

/** One page of the trail; null for whoever may not read it. */
export async function listAuditEvents(
  viewer: Viewer,
  filter: TrailFilter,
  wanted: number,
): Promise<Trail | null> {
  if (!readsTrail(viewer)) return null;
  const asked = await askedEvents(viewer, filter);
  const total = await db.auditEvent.count({ where: { AND: [visibleAuditEvents(viewer), ...asked] } });
  const { page, pageCount, skip, take } = pageOf(total, wanted, EVENTS_PER_PAGE);
  const [rows, all, chains, named] = await Promise.all([
    db.auditEvent.findMany({
      where: { AND: [visibleAuditEvents(viewer), ...asked] },
      orderBy: BY_TIME,
      skip,
      take,
      select: SELECTED,
    }),
    db.auditEvent.count({ where: visibleAuditEvents(viewer) }),
    namesOfChains(),
    peopleBy(
      viewer,
      [filter.actorId, filter.aboutId].filter((id) => id !== ""),
    ),
  ]);
  return {
    total,
    chains,
    checksItself: all <= CHECKED_AT_ONCE,
    page,
    pageCount,
    people: { actor: named.get(filter.actorId) ?? null, about: named.get(filter.aboutId) ?? null },
    rows: await withPeople(viewer, rows),
  };
}

const MOST_EXPORTED = 5000;

/** What the filter leaves, the newest first, for a file; taking it along leaves a trace. Null for whoever may not. */
export async function exportAuditEvents(
  viewer: Viewer,
  filter: TrailFilter,
): Promise<{ rows: TrailEvent[]; chains: Record<string, string> } | null> {
  if (!readsTrail(viewer)) return null;
  const asked = await askedEvents(viewer, filter);
  const found = await db.auditEvent.findMany({
    where: { AND: [visibleAuditEvents(viewer), ...asked] },
    orderBy: BY_TIME,
    take: MOST_EXPORTED,
    select: SELECTED,
  });
  const rows = await withPeople(viewer, found);
  await transaction(async (tx) => {
    await audit(tx, {
      chain: INSTANSI_CHAIN,
      actorId: viewer.employeeId,
      action: "export-trail",
      subject: "account",
      subjectId: viewer.employeeId,
      detail: { events: rows.length },
    });
    return done(null);
  });
  return { rows, chains: await namesOfChains() };
}

async function askedEvents(viewer: Viewer, filter: TrailFilter): Promise<Prisma.AuditEventWhereInput[]> {
  const { action, chain, subjectId, actorId, aboutId, from, until } = filter;
  const same = Object.entries({ action, chain, subjectId, actorId }).filter(([, value]) => value !== "");
  const parts: Prisma.AuditEventWhereInput[] = [Object.fromEntries(same)];
  if (aboutId !== "") parts.push({ subjectId: { in: await recordsOf(viewer, aboutId) } });
  if (from !== "") parts.push({ at: { gte: beginOf(from) } });
  if (until !== "") parts.push({ at: { lt: beginOf(addDays(until, 1)) } });
  return parts;
}

type Row = Prisma.AuditEventGetPayload<{ select: typeof SELECTED }>;

async function withPeople(viewer: Viewer, rows: readonly Row[]): Promise<TrailEvent[]> {
  const owners = await ownersOf(viewer, rows);
  const people = await peopleBy(viewer, [
    ...owners.values(),
    ...rows.flatMap(({ actorId }) => actorId ?? []),
  ]);
  return rows.map(({ at, actorId, detail, ...row }) => ({
    ...row,
    at: at.toISOString(),
    actor: people.get(actorId ?? "") ?? null,
    about: people.get(owners.get(row.subjectId) ?? "") ?? null,
    detail: detail as Record<string, unknown>,
  }));
}

async function namesOfChains(): Promise<Record<string, string>> {
  const units = await db.unit.findMany({
    where: { opdId: { not: null } },
    distinct: ["opdId"],
    select: { opd: { select: { id: true, name: true } } },
    orderBy: { opdId: "asc" },
  });
  return Object.fromEntries(units.flatMap(({ opd }) => (opd === null ? [] : [[opd.id, opd.name] as const])));
}
