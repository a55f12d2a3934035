import "server-only";
import type { Origin } from "@/lib/account/commands/open-session";
import { refuse, type Outcome } from "@/lib/kernel/outcome";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db/client";
import { countOnce, forget, uncount } from "@/lib/server/db/rate-limit";

const MINUTES = 15;
const PER_PERSON = 5;
const PER_ADDRESS = 30;
const KNOWN_FOR_DAYS = 180;
const DAY = 24 * 60 * 60 * 1000;

interface Bucket {
  readonly key: string;
  readonly most: number;
}

/** Guesses at one password, counted before they are looked at, so that many at once are no more than one by one. */
export interface Guesses {
  /** Counts one more and says whether it may be looked at. */
  readonly take: () => Promise<Outcome<null>>;
  /** It was right: what was counted of this person is forgotten, and the address has one less. */
  readonly wasRight: () => Promise<void>;
}

/** Under this key guesses at signing in as a person are counted. */
const guessesOf = (nip: string): string => `sign-in:${nip}`;

/**
 * How often somebody may guess at signing in. A browser in which she signed in before has a count of its own: whoever
 * guesses elsewhere slows himself down, not her.
 */
export async function signInGuesses(
  { nip, account }: { nip: string; account: { employeeId: string } | null },
  origin: Origin,
): Promise<Guesses> {
  if (account !== null && (await isKnown(account.employeeId, origin.deviceHash)))
    return guesses({ key: `sign-in-known:${account.employeeId}:${origin.deviceHash}`, most: PER_PERSON });
  return guesses(
    { key: guessesOf(nip), most: PER_PERSON },
    { key: `sign-in-from:${origin.address}`, most: PER_ADDRESS },
  );
}

/** How often somebody may guess at the password of the session that is open before her. */
export const passwordGuesses = (employeeId: string): Guesses =>
  guesses({ key: `change-password:${employeeId}`, most: PER_PERSON });

function guesses(person: Bucket, address?: Bucket): Guesses {
  const buckets = address === undefined ? [person] : [person, address];
  return {
    take: async () => {
      const counts = await Promise.all(buckets.map(({ key }) => countOnce(db, key, MINUTES)));
      const isOver = buckets.some(({ most }, at) => (counts[at] ?? 0) > most);
      return isOver ? refuse({ code: "TOO_MANY_ATTEMPTS", minutes: MINUTES }) : { ok: true, value: null };
    },
    wasRight: async () => {
      await forget(db, person.key);
      if (address !== undefined) await uncount(db, address.key, MINUTES);
    },
  };
}

/** Whoever gets a new password has usually tried a few; the new one must not have to wait for that. */
export const forgetGuesses = (client: Parameters<typeof forget>[0], nip: string): Promise<void> =>
  forget(client, guessesOf(nip));

const isKnown = async (employeeId: string, deviceHash: string | null): Promise<boolean> =>
  deviceHash !== null &&
  (await db.session.count({
    where: { employeeId, deviceHash, createdAt: { gt: new Date(now().getTime() - KNOWN_FOR_DAYS * DAY) } },
  })) > 0;
