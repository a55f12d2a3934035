import "server-only";
import { db } from "@/lib/db/client";
import { fromDay } from "@/lib/db/dates";
import { visibleEmployees } from "@/lib/db/visibility";
import { now } from "@/lib/clock";
import type { Day } from "@/lib/domain/calendar";
import { sessionLimits } from "@/lib/domain/session";
import type { Viewer } from "@/lib/domain/viewer";

/** A device on which the viewer is signed in. */
export interface OpenSession {
  id: string;
  device: string;
  createdAt: string;
  lastSeenAt: string;
}

const MOST = 50;
const MINUTE = 60_000;

/** The viewer's sessions that still open the door: not ended, not expired, not idle for too long. */
export async function listSessions(viewer: Viewer): Promise<OpenSession[]> {
  const moment = now();
  const { idleMinutes } = sessionLimits(viewer.grants.map(({ role }) => role));
  const rows = await db.session.findMany({
    where: {
      employeeId: viewer.employeeId,
      revokedAt: null,
      expiresAt: { gt: moment },
      lastSeenAt: { gt: new Date(moment.getTime() - idleMinutes * MINUTE) },
    },
    orderBy: { lastSeenAt: "desc" },
    take: MOST,
    select: { id: true, device: true, createdAt: true, lastSeenAt: true },
  });
  return rows.map(({ createdAt, lastSeenAt, ...row }) => ({
    ...row,
    createdAt: createdAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
  }));
}

/** What the office has on record of the viewer. */
export interface OwnRecord {
  name: string;
  nip: string;
  kind: "PNS" | "PPPK";
  golongan: string;
  places: { position: string; unit: string; kind: "DEFINITIF" | "PLT" | "PLH" }[];
}

export async function getOwnRecord(viewer: Viewer, today: Day): Promise<OwnRecord | null> {
  const day = fromDay(today);
  const employee = await db.employee.findFirst({
    where: { AND: [visibleEmployees(viewer), { id: viewer.employeeId }] },
    select: {
      name: true,
      nip: true,
      kind: true,
      golongan: true,
      placements: {
        where: { startsOn: { lte: day }, OR: [{ endsOn: null }, { endsOn: { gte: day } }] },
        orderBy: { kind: "asc" },
        select: { kind: true, position: { select: { name: true, unit: { select: { name: true } } } } },
      },
    },
  });
  if (employee === null) return null;
  const { placements, ...record } = employee;
  return {
    ...record,
    places: placements.map(({ kind, position }) => ({
      kind,
      position: position.name,
      unit: position.unit.name,
    })),
  };
}
