import "server-only";
import { cache } from "react";
import { redirect } from "next/navigation";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { ended } from "@/lib/server/db/status";
import { now, today } from "@/lib/server/clock";
import { hashToken } from "@/lib/server/auth/session-token";
import { askedAddress } from "@/lib/server/auth/asked";
import { readToken } from "@/lib/server/auth/cookie";
import { firstPasswordPage, signInPage } from "@/lib/kernel/address";
import { sessionLimits } from "@/lib/kernel/session";
import type { Viewer } from "@/lib/kernel/viewer";

/** The viewer with what the shell shows of her. */
export interface SignedIn extends Viewer {
  sessionId: string;
  name: string;
  mustChangePassword: boolean;
}

const MINUTE = 60_000;

/** Who asks, from the session row and the grants of today; null when nobody is signed in. Once per request. */
export const currentViewer = cache(async (): Promise<SignedIn | null> => {
  const token = await readToken();
  return token === null ? null : viewerOf(token);
});

/**
 * Whom a session token stands for; null once it is revoked, expired, idle for too long, the account disabled, or the
 * service of its owner ended: whoever retired this morning has neither a session nor a role.
 */
export async function viewerOf(token: string): Promise<SignedIn | null> {
  const session = await findSession(hashToken(token));
  if (session === null) return null;
  const { employee } = session;
  const grants = employee.roleGrants.map((grant) => ({ role: grant.role, unitPath: grant.unit.path }));
  const idle = now().getTime() - session.lastSeenAt.getTime();
  if (idle > sessionLimits(grants.map((grant) => grant.role)).idleMinutes * MINUTE) return null;
  if (idle > MINUTE)
    await db.session.update({ where: { id: session.id }, data: { lastSeenAt: now() }, select: { id: true } });
  return {
    sessionId: session.id,
    employeeId: employee.id,
    name: employee.name,
    grants,
    heads: employee.placements.map(({ position }) => position.unit.path),
    mustChangePassword: !session.viaProvider && (employee.account?.mustChangePassword ?? true),
  };
}

/** By this the identity provider knows a session; null when it opened by password alone. */
export async function idTokenOf(sessionId: string): Promise<string | null> {
  const session = await db.session.findUnique({ where: { id: sessionId }, select: { idToken: true } });
  return session?.idToken ?? null;
}

function findSession(tokenHash: string) {
  const day = fromDay(today());
  return db.session.findFirst({
    where: {
      tokenHash,
      revokedAt: null,
      expiresAt: { gt: now() },
      employee: { account: { disabledAt: null }, statuses: { none: ended(today()) } },
    },
    select: {
      id: true,
      lastSeenAt: true,
      viaProvider: true,
      employee: {
        select: {
          id: true,
          name: true,
          account: { select: { mustChangePassword: true } },
          roleGrants: {
            where: { startsOn: { lte: day }, OR: [{ endsOn: null }, { endsOn: { gte: day } }] },
            select: { role: true, unit: { select: { path: true } } },
          },
          placements: {
            where: {
              kind: { in: ["DEFINITIF", "PLT"] },
              position: { headsUnit: true },
              startsOn: { lte: day },
              OR: [{ endsOn: null }, { endsOn: { gte: day } }],
            },
            select: { position: { select: { unit: { select: { path: true } } } } },
          },
        },
      },
    },
  });
}

/** Whether this browser still holds the key of a session that has ended; an offer to link an account is none. */
async function hadSession(): Promise<boolean> {
  const token = await readToken();
  return token !== null && (await db.session.count({ where: { tokenHash: hashToken(token) } })) > 0;
}

/**
 * The viewer, or the sign-in page, which leads back to where she was; whoever still has a first password is sent to
 * change it.
 */
export async function requireViewer(): Promise<SignedIn> {
  const viewer = await currentViewer();
  if (viewer === null) redirect(signInPage(await askedAddress(), await hadSession()));
  if (viewer.mustChangePassword) redirect(firstPasswordPage(await askedAddress()));
  return viewer;
}
