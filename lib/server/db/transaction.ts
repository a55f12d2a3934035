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

const WAIT = { maxWait: 20_000, timeout: 20_000 };

/**
 * One transaction: what it refuses is rolled back whole, and constraint errors become refusals where
 * they are answers.
 */
export async function transaction<T>(work: (tx: Tx) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await db.$transaction(async (tx) => {
      const outcome = await work(tx);
      if (!outcome.ok) throw new Refused(outcome.refusal);
      return outcome;
    }, WAIT);
  } catch (error) {
    const refusal = error instanceof Refused ? error.refusal : refusalOf(error);
    if (refusal === null) throw error;
    return { ok: false, refusal };
  }
}
