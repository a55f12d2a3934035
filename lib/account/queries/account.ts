import "server-only";
import { findAccount } from "@/lib/account/db";
import { devicesOf, resetPassword, type Device } from "@/lib/account/rules/account";
import type { Day } from "@/lib/kernel/calendar";
import { sessionLimits } from "@/lib/kernel/session";
import type { Viewer } from "@/lib/kernel/viewer";
import { now, today } from "@/lib/server/clock";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { visibleEmployees } from "@/lib/server/db/visibility";

/** A device on which the viewer is signed in. */
export interface OpenDevice extends Device {
  /** When it was first used to sign in, as far as is known. */
  firstSeenAt: string;
}

export interface OpenDevices {
  /** The one in use first, then the last used first; no more than a page of them. */
  shown: OpenDevice[];
  more: number;
}

const MOST_SESSIONS = 200;
const MOST_SHOWN = 10;
const MINUTE = 60_000;

/** The viewer's devices with a session that still counts: not ended, not expired, not idle for too long. */
export async function listDevices(viewer: Viewer & { sessionId: string }): Promise<OpenDevices> {
  const moment = now();
  const { idleMinutes } = sessionLimits(viewer.grants.map(({ role }) => role));
  const sessions = await db.session.findMany({
    where: {
      employeeId: viewer.employeeId,
      revokedAt: null,
      expiresAt: { gt: moment },
      lastSeenAt: { gt: new Date(moment.getTime() - idleMinutes * MINUTE) },
    },
    orderBy: { lastSeenAt: "desc" },
    take: MOST_SESSIONS,
    select: { id: true, device: true, deviceHash: true, createdAt: true, lastSeenAt: true },
  });
  const devices = devicesOf(
    sessions.map(({ createdAt, lastSeenAt, ...session }) => ({
      ...session,
      createdAt: createdAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
    })),
    viewer.sessionId,
  );
  const shown = devices.slice(0, MOST_SHOWN);
  const first = await firstUses(viewer, shown);
  return {
    shown: shown.map((device) => ({
      ...device,
      firstSeenAt: first.get(device.deviceHash) ?? device.createdAt,
    })),
    more: devices.length - shown.length,
  };
}

/** When browsers were first used, also by sessions that are over. */
async function firstUses(viewer: Viewer, devices: readonly Device[]): Promise<Map<string | null, string>> {
  const rows = await db.session.groupBy({
    by: ["deviceHash"],
    where: {
      employeeId: viewer.employeeId,
      deviceHash: { in: devices.flatMap(({ deviceHash }) => deviceHash ?? []) },
    },
    _min: { createdAt: true },
  });
  return new Map(rows.map(({ deviceHash, _min }) => [deviceHash, _min.createdAt?.toISOString() ?? ""]));
}

/** How the identity provider calls somebody who waits under this hash to be linked; null when nobody does. */
export async function getIdentityOffer(tokenHash: string): Promise<{ label: string } | null> {
  return db.identityOffer.findFirst({
    where: { tokenHash, expiresAt: { gt: now() } },
    select: { label: true },
  });
}

/** Since when the viewer's NIP is linked with an account at the identity provider; null when it is not. */
export async function getLinkedSince(viewer: Viewer): Promise<string | null> {
  const link = await db.identity.findFirst({
    where: { employeeId: viewer.employeeId },
    orderBy: { linkedAt: "desc" },
    select: { linkedAt: true },
  });
  return link?.linkedAt.toISOString() ?? null;
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

/** How the account of a person stands: she has none, a temporary password, one of her own, or it is closed. */
export type AccountState = "NONE" | "TEMPORARY" | "OWN" | "DISABLED";

/** The state of a person's account for whoever may give her a new password; null for everyone else. */
export async function getAccountState(viewer: Viewer, employeeId: string): Promise<AccountState | null> {
  const account = await findAccount(db, viewer, { employeeId, today: today() });
  if (account === null || !resetPassword(viewer, { ...account, disabled: false }).ok) return null;
  if (account.disabled) return "DISABLED";
  if (!account.hasAccount) return "NONE";
  return account.mustChangePassword ? "TEMPORARY" : "OWN";
}
