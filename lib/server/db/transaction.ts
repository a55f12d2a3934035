import "server-only";
import type { Outcome } from "@/lib/kernel/outcome";
import type { Refusal } from "@/lib/kernel/refusal";
import { db, type Tx } from "@/lib/server/db/client";
import { refusalOf } from "@/lib/server/db/errors";

/** Thrown to roll back; never leaves this file. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** Thrown to roll back what was only tried. */
class Rehearsed extends Error {}

const WAIT = { maxWait: 20_000, timeout: 20_000 };
/** For work on a whole office. */
export const LONG = { maxWait: 20_000, timeout: 120_000 };

/**
 * One transaction: what it refuses is rolled back whole, and constraint errors become refusals where
 * they are answers.
 */
export async function transaction<T>(
  work: (tx: Tx) => Promise<Outcome<T>>,
  wait: typeof WAIT = WAIT,
): Promise<Outcome<T>> {
  try {
    return await db.$transaction(async (tx) => {
      const outcome = await work(tx);
      if (!outcome.ok) throw new Refused(outcome.refusal);
      return outcome;
    }, wait);
  } catch (error) {
    const refusal = error instanceof Refused ? error.refusal : refusalOf(error);
    if (refusal === null) throw error;
    return { ok: false, refusal };
  }
}

/** Does the same as a transaction would, answers what came of it, and leaves nothing of it behind. */
export async function rehearse<T>(work: (tx: Tx) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  let outcome: Outcome<T> | undefined;
  try {
    return await transaction(async (tx) => {
      outcome = await work(tx);
      throw new Rehearsed();
    }, LONG);
  } catch (error) {
    if (error instanceof Rehearsed && outcome !== undefined) return outcome;
    throw error;
  }
}
