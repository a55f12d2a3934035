import "server-only";
import { cache } from "react";
import { redirect } from "next/navigation";
import { db } from "@/lib/server/db/client";
import { hasEnded } from "@/lib/server/db/status";
import { now, today } from "@/lib/server/clock";
import { hashToken } from "@/lib/server/auth/session-token";
import { askedAddress } from "@/lib/server/auth/asked";
import { readToken } from "@/lib/server/auth/cookie";
import { firstPasswordPage, signInPage } from "@/lib/kernel/address";
import { sessionLimits } from "@/lib/kernel/session";
import type { Viewer } from "@/lib/kernel/viewer";
import { Prisma } from "@/prisma/generated/client";

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
  if (session === undefined) return null;
  const { sessionId, lastSeenAt, ...viewer } = session;
  const idle = now().getTime() - lastSeenAt.getTime();
  if (idle > sessionLimits(viewer.grants.map(({ role }) => role)).idleMinutes * MINUTE) return null;
  if (idle > MINUTE)
    await db.session.update({ where: { id: sessionId }, data: { lastSeenAt: now() }, select: { id: true } });
  return { sessionId, ...viewer };
}

/** By this the identity provider knows a session; null when it opened by password alone. */
export async function idTokenOf(sessionId: string): Promise<string | null> {
  const session = await db.session.findUnique({ where: { id: sessionId }, select: { idToken: true } });
  return session?.idToken ?? null;
}

/** Whether a row with a first and a last day, known by this alias, holds today. */
const holdsToday = (alias: Prisma.Sql): Prisma.Sql => Prisma.sql`
  ${today()}::date BETWEEN ${alias}."startsOn" AND coalesce(${alias}."endsOn", 'infinity')`;

interface OpenSession extends SignedIn {
  lastSeenAt: Date;
}

/** In one statement, because every page asks it first and waits for it. */
async function findSession(tokenHash: string): Promise<OpenSession | undefined> {
  const [session] = await db.$queryRaw<OpenSession[]>`
    SELECT s."id" AS "sessionId", s."lastSeenAt", s."employeeId", e."name",
      NOT s."viaProvider" AND a."mustChangePassword" AS "mustChangePassword",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('role', g."role", 'unitPath', u."path")
          ORDER BY g."id"), '[]')
        FROM "RoleGrant" g JOIN "Unit" u ON u."id" = g."unitId"
        WHERE g."employeeId" = e."id" AND ${holdsToday(Prisma.sql`g`)}) AS "grants",
      ARRAY(SELECT u."path" FROM "Placement" pl JOIN "Position" p ON p."id" = pl."positionId"
        JOIN "Unit" u ON u."id" = p."unitId"
        WHERE pl."employeeId" = e."id" AND pl."kind" IN ('DEFINITIF', 'PLT') AND p."headsUnit"
          AND ${holdsToday(Prisma.sql`pl`)} ORDER BY pl."id") AS "heads"
    FROM "Session" s JOIN "Employee" e ON e."id" = s."employeeId" JOIN "Account" a ON a."employeeId" = e."id"
    WHERE s."tokenHash" = ${tokenHash} AND s."revokedAt" IS NULL AND s."expiresAt" > ${now()}::timestamptz
      AND a."disabledAt" IS NULL AND NOT ${hasEnded(today())}`;
  return session;
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
