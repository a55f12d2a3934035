import "server-only";
import { INSTANSI_CHAIN } from "@/lib/kernel/unit";
import { failuresOf, fits } from "@/lib/account/commands/passwords";
import type { SignInInput } from "@/lib/account/schemas";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { sessionLimits } from "@/lib/kernel/session";
import type { Viewer } from "@/lib/kernel/viewer";
import { hashToken, newToken } from "@/lib/server/auth/session-token";
import { now } from "@/lib/server/clock";
import { audit } from "@/lib/server/db/audit";
import { db } from "@/lib/server/db/client";
import { countedFor, countOnce, forget } from "@/lib/server/db/rate-limit";
import { transaction } from "@/lib/server/db/transaction";

export interface NewSession {
  token: string;
  expiresAt: Date;
  mustChangePassword: boolean;
}

/** Where the request comes from. */
export interface Origin {
  address: string;
  device: string;
}

const FAILURES = 5;
const FAILURES_PER_ADDRESS = 30;
const WINDOW_MINUTES = 15;
const HOUR = 3_600_000;

/** Opens a session for NIP and password; says the same whatever was wrong, and waits after five failures. */
export async function signIn(input: SignInInput, origin: Origin): Promise<Outcome<NewSession>> {
  const keys = { account: failuresOf(input.nip), address: `sign-in-from:${origin.address}` };
  const tooMany =
    (await countedFor(db, keys.account, WINDOW_MINUTES)) >= FAILURES ||
    (await countedFor(db, keys.address, WINDOW_MINUTES)) >= FAILURES_PER_ADDRESS;
  if (tooMany) return refuse({ code: "TOO_MANY_ATTEMPTS", minutes: WINDOW_MINUTES });
  const account = await db.account.findFirst({
    where: { employee: { nip: input.nip }, disabledAt: null },
    select: {
      employeeId: true,
      passwordHash: true,
      mustChangePassword: true,
      employee: { select: { roleGrants: { select: { role: true } } } },
    },
  });
  if (!(await fits(account?.passwordHash ?? null, input.password)) || account === null) {
    await countOnce(db, keys.account, WINDOW_MINUTES);
    await countOnce(db, keys.address, WINDOW_MINUTES);
    return refuse({ code: "SIGN_IN_FAILED" });
  }
  await forget(db, keys.account);
  const roles = account.employee.roleGrants.map((grant) => grant.role);
  return done(
    await openSession({
      employeeId: account.employeeId,
      device: origin.device,
      hours: sessionLimits(roles).absoluteHours,
      mustChangePassword: account.mustChangePassword,
    }),
  );
}

interface Opening {
  employeeId: string;
  device: string;
  hours: number;
  mustChangePassword: boolean;
}

async function openSession(opening: Opening): Promise<NewSession> {
  const token = newToken();
  const expiresAt = new Date(now().getTime() + opening.hours * HOUR);
  await db.$transaction(async (tx) => {
    const session = await tx.session.create({
      data: {
        tokenHash: hashToken(token),
        employeeId: opening.employeeId,
        expiresAt,
        device: opening.device.slice(0, 200),
      },
      select: { id: true },
    });
    await audit(tx, {
      chain: INSTANSI_CHAIN,
      actorId: opening.employeeId,
      action: "sign-in",
      subject: "session",
      subjectId: session.id,
    });
  });
  return { token, expiresAt, mustChangePassword: opening.mustChangePassword };
}

/** Ends one session of the viewer, or all of them when none is named; works at once on every device. */
export async function signOut(viewer: Viewer, sessionId: string | null): Promise<Outcome<number>> {
  return transaction(async (tx) => {
    const ended = await tx.session.updateMany({
      where: {
        employeeId: viewer.employeeId,
        revokedAt: null,
        ...(sessionId === null ? {} : { id: sessionId }),
      },
      data: { revokedAt: now() },
    });
    if (sessionId !== null && ended.count === 0) return refuse({ code: "NOT_FOUND" });
    await audit(tx, {
      chain: INSTANSI_CHAIN,
      actorId: viewer.employeeId,
      action: "sign-out",
      subject: "account",
      subjectId: viewer.employeeId,
      detail: { sessions: ended.count },
    });
    return done(ended.count);
  });
}
