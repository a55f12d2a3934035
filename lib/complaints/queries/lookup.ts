import "server-only";
import { MISS_WINDOW_MINUTES, limitLookups } from "@/lib/complaints/rules";
import { type Outcome } from "@/lib/kernel/outcome";
import { db } from "@/lib/server/db/client";
import { countOnce, countedFor } from "@/lib/server/db/rate-limit";

const keyOf = (address: string): string => `complaint-miss:${address}`;

/** Whether somebody at this address may look up a code: who missed too often waits, also for codes that exist. */
export const mayLookUp = async (address: string): Promise<Outcome<number>> =>
  limitLookups(await countedFor(db, keyOf(address), MISS_WINDOW_MINUTES));

/** Counts a code that does not exist. */
export async function countMiss(address: string): Promise<void> {
  await countOnce(db, keyOf(address), MISS_WINDOW_MINUTES);
}
