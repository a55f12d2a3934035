import "server-only";
import { MISS_WINDOW_MINUTES, limitLookups } from "@/lib/complaints/rules";
import { type Outcome } from "@/lib/kernel/outcome";
import { db } from "@/lib/server/db/client";
import { countOnce, uncount } from "@/lib/server/db/rate-limit";

const keyOf = (address: string): string => `complaint-miss:${address}`;

/**
 * Whether somebody at this address may look up a code: who missed too often waits, also for codes that exist. It counts
 * as a miss until something is found, so that many guesses at once are no more than one by one.
 */
export const takeLookup = async (address: string): Promise<Outcome<number>> =>
  limitLookups(await countOnce(db, keyOf(address), MISS_WINDOW_MINUTES));

/** The code exists: looking it up was no guess. */
export const wasFound = (address: string): Promise<void> => uncount(db, keyOf(address), MISS_WINDOW_MINUTES);
