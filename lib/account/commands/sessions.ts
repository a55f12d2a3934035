import "server-only";
import type { Prisma } from "@/prisma/generated/client";
import { INSTANSI_CHAIN } from "@/lib/kernel/unit";
import { link, readOffer } from "@/lib/account/commands/identities";
import {
  enteringAccount,
  openSession,
  type NewSession,
  type Origin,
} from "@/lib/account/commands/open-session";
import { signInGuesses } from "@/lib/account/commands/guesses";
import { fits } from "@/lib/account/commands/passwords";
import type { SignInInput } from "@/lib/account/schemas";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { Viewer } from "@/lib/kernel/viewer";
import { now } from "@/lib/server/clock";
import { audit } from "@/lib/server/db/audit";
import { db } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { logger, unnamed } from "@/lib/server/logger";

/** What is proved at signing in: NIP and password, and perhaps the key of an identity to be linked with them. */
export interface Entering extends SignInInput {
  offer?: string | null;
}

/** Opens a session for NIP and password; says the same whatever was wrong, and waits after five wrong ones. */
export async function signIn(input: Entering, origin: Origin): Promise<Outcome<NewSession>> {
  const offer = await readOffer(input.offer ?? null);
  if (input.offer && offer === null) return refuse({ code: "IDENTITY_OFFER_OVER" });
  const account = await db.account.findFirst({
    where: { employee: { nip: input.nip }, disabledAt: null },
    select: { ...enteringAccount(), passwordHash: true },
  });
  const guesses = await signInGuesses({ nip: input.nip, account }, origin);
  const admitted = await guesses.take();
  if (!admitted.ok) return turnedAway(admitted, input, origin);
  if (!(await fits(account, input.password)) || account === null)
    return turnedAway(refuse({ code: "SIGN_IN_FAILED" }), input, origin);
  await guesses.wasRight();
  return transaction(async (tx) => {
    if (offer !== null && !(await link(tx, account.employeeId, offer)))
      return refuse({ code: "IDENTITY_OFFER_OVER" });
    return openSession(tx, account, { origin, idToken: offer?.idToken ?? null });
  });
}

type Refused = ReturnType<typeof refuse>;

/** The log tells that somebody tried, and lets tries at one account or from one address be seen as such. */
function turnedAway(refused: Refused, { nip }: Entering, { address }: Origin): Refused {
  const [account, from] = [unnamed(nip), unnamed(address)];
  logger().warn({ event: "sign-in-refused", code: refused.refusal.code, account, from }, "identity");
  return refused;
}

/** Ends one session of the viewer, or all of them when none is named; works at once on every device. */
export const signOut = (viewer: Viewer, sessionId: string | null): Promise<Outcome<number>> =>
  endSessions(viewer, sessionId === null ? {} : { id: sessionId });

/** Ends every session of the viewer in the browser that this one was opened in. */
export async function endDevice(viewer: Viewer, sessionId: string): Promise<Outcome<number>> {
  const session = await db.session.findFirst({
    where: { id: sessionId, employeeId: viewer.employeeId },
    select: { device: true, deviceHash: true },
  });
  if (session === null) return refuse({ code: "NOT_FOUND" });
  const { device, deviceHash } = session;
  return endSessions(viewer, deviceHash === null ? { deviceHash, device } : { deviceHash });
}

function endSessions(viewer: Viewer, which: Prisma.SessionWhereInput): Promise<Outcome<number>> {
  return transaction(async (tx) => {
    const ended = await tx.session.updateMany({
      where: { AND: [{ employeeId: viewer.employeeId, revokedAt: null }, which] },
      data: { revokedAt: now(), idToken: null },
    });
    if (Object.keys(which).length > 0 && ended.count === 0) return refuse({ code: "NOT_FOUND" });
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
