import "server-only";
import { INSTANSI_CHAIN } from "@/lib/kernel/unit";
import { link, readOffer } from "@/lib/account/commands/identities";
import {
  enteringAccount,
  openSession,
  type NewSession,
  type Origin,
} from "@/lib/account/commands/open-session";
import { failuresOf, fits } from "@/lib/account/commands/passwords";
import type { SignInInput } from "@/lib/account/schemas";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { Viewer } from "@/lib/kernel/viewer";
import { now } from "@/lib/server/clock";
import { audit } from "@/lib/server/db/audit";
import { db } from "@/lib/server/db/client";
import { countedFor, countOnce, forget } from "@/lib/server/db/rate-limit";
import { transaction } from "@/lib/server/db/transaction";

/** What is proved at signing in: NIP and password, and perhaps the key of an identity to be linked with them. */
export interface Entering extends SignInInput {
  offer?: string | null;
}

const FAILURES = 5;
const FAILURES_PER_ADDRESS = 30;
const WINDOW_MINUTES = 15;

/** Opens a session for NIP and password; says the same whatever was wrong, and waits after five failures. */
export async function signIn(input: Entering, origin: Origin): Promise<Outcome<NewSession>> {
  const offer = await readOffer(input.offer ?? null);
  if (input.offer && offer === null) return refuse({ code: "IDENTITY_OFFER_OVER" });
  const keys = { account: failuresOf(input.nip), address: `sign-in-from:${origin.address}` };
  const tooMany =
    (await countedFor(db, keys.account, WINDOW_MINUTES)) >= FAILURES ||
    (await countedFor(db, keys.address, WINDOW_MINUTES)) >= FAILURES_PER_ADDRESS;
  if (tooMany) return refuse({ code: "TOO_MANY_ATTEMPTS", minutes: WINDOW_MINUTES });
  const account = await db.account.findFirst({
    where: { employee: { nip: input.nip }, disabledAt: null },
    select: { ...enteringAccount(), passwordHash: true },
  });
  if (!(await fits(account?.passwordHash ?? null, input.password)) || account === null) {
    await countOnce(db, keys.account, WINDOW_MINUTES);
    await countOnce(db, keys.address, WINDOW_MINUTES);
    return refuse({ code: "SIGN_IN_FAILED" });
  }
  await forget(db, keys.account);
  return transaction(async (tx) => {
    if (offer !== null && !(await link(tx, account.employeeId, offer)))
      return refuse({ code: "IDENTITY_OFFER_OVER" });
    return done(await openSession(tx, account, { device: origin.device, idToken: offer?.idToken ?? null }));
  });
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
      data: { revokedAt: now(), idToken: null },
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
