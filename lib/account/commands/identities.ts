import "server-only";
import { INSTANSI_CHAIN } from "@/lib/kernel/unit";
import {
  enteringAccount,
  openSession,
  type NewSession,
  type Origin,
} from "@/lib/account/commands/open-session";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { Viewer } from "@/lib/kernel/viewer";
import { hashToken, newToken } from "@/lib/server/auth/session-token";
import { now } from "@/lib/server/clock";
import { audit } from "@/lib/server/db/audit";
import { db, type Tx } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";

/** Whom the identity provider vouches for; the protocol's own checks are done. */
export interface ProvenIdentity {
  issuer: string;
  subject: string;
  /** From the claim that holds the NIP; null where none does. */
  nip: string | null;
  /** How the provider calls her, for her to recognise. */
  label: string;
  idToken: string;
}

const OFFER_MINUTES = 10;
const MINUTE = 60_000;

/**
 * Opens a session for whom the provider vouches: by the NIP it tells, else by the link she made. Without a link the
 * key stands for an offer to make one; no session knows it, so it lets nobody in.
 */
export async function signInByIdentity(
  identity: ProvenIdentity,
  origin: Origin,
): Promise<Outcome<NewSession | { token: string }>> {
  const employee = await employeeOf(identity);
  if (employee === null) return done({ token: await offerLink(identity) });
  const account = await db.account.findFirst({
    where: { employee, disabledAt: null },
    select: enteringAccount(),
  });
  if (account === null) return refuse({ code: "IDENTITY_UNKNOWN" });
  const opening = { origin, idToken: identity.idToken, viaProvider: true };
  return transaction((tx) => openSession(tx, account, opening));
}

async function employeeOf({ issuer, subject, nip }: ProvenIdentity) {
  if (nip !== null) return { nip: nip.replace(/[\s.-]/g, "") };
  const key = { issuer_subject: { issuer, subject } };
  const linked = await db.identity.findUnique({ where: key, select: { employeeId: true } });
  return linked === null ? null : { id: linked.employeeId };
}

async function offerLink({ issuer, subject, label, idToken }: ProvenIdentity): Promise<string> {
  const token = newToken();
  const expiresAt = new Date(now().getTime() + OFFER_MINUTES * MINUTE);
  await db.identityOffer.deleteMany({ where: { expiresAt: { lte: now() } } });
  await db.identityOffer.create({
    data: { tokenHash: hashToken(token), issuer, subject, label, idToken, expiresAt },
    select: { tokenHash: true },
  });
  return token;
}

interface Offer {
  tokenHash: string;
  issuer: string;
  subject: string;
  idToken: string;
}

/** The identity that waits under this key to be linked; null without a key, or when its minutes are over. */
export const readOffer = async (key: string | null): Promise<Offer | null> =>
  key === null
    ? null
    : db.identityOffer.findFirst({
        where: { tokenHash: hashToken(key), expiresAt: { gt: now() } },
        select: { tokenHash: true, issuer: true, subject: true, idToken: true },
      });

/** Forgets the offer under this key: she said that it is not hers, or not now. */
export async function dropOffer(key: string | null): Promise<Outcome<null>> {
  if (key !== null) await db.identityOffer.deleteMany({ where: { tokenHash: hashToken(key) } });
  return done(null);
}

/** Links the offered identity with the person who proved her password, once; false when it was linked meanwhile. */
export async function link(tx: Tx, employeeId: string, offer: Offer): Promise<boolean> {
  const { issuer, subject, tokenHash } = offer;
  const taken = await tx.identityOffer.deleteMany({ where: { tokenHash } });
  if (taken.count === 0 || (await tx.identity.count({ where: { issuer, subject } })) > 0) return false;
  await tx.identity.deleteMany({ where: { issuer, employeeId } });
  await tx.identity.create({ data: { issuer, subject, employeeId }, select: { subject: true } });
  await audit(tx, {
    chain: INSTANSI_CHAIN,
    actorId: employeeId,
    action: "link-identity",
    subject: "account",
    subjectId: employeeId,
  });
  return true;
}

/** Takes back the link with the account at the provider; from then on she comes in by her password, or links anew. */
export async function unlinkIdentity(viewer: Viewer): Promise<Outcome<null>> {
  return transaction(async (tx) => {
    const { count } = await tx.identity.deleteMany({ where: { employeeId: viewer.employeeId } });
    if (count === 0) return refuse({ code: "NOT_FOUND" });
    await audit(tx, {
      chain: INSTANSI_CHAIN,
      actorId: viewer.employeeId,
      action: "unlink-identity",
      subject: "account",
      subjectId: viewer.employeeId,
    });
    return done(null);
  });
}
