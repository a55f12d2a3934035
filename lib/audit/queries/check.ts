import "server-only";
import { readsTrail } from "@/lib/audit/rules";
import { checkChains } from "@/lib/server/db/audit";
import { db } from "@/lib/server/db/client";
import type { Viewer } from "@/lib/kernel/viewer";

/**
 * Whether every chain is whole: how many events were checked, and the first number that does not fit in
 * each broken one.
 */
export interface TrailCheck {
  events: number;
  broken: { chain: string; number: number }[];
}

/** Recomputes every hash; null for whoever may not read the trail. */
export async function checkAuditTrail(viewer: Viewer): Promise<TrailCheck | null> {
  if (!readsTrail(viewer)) return null;
  const chains = await checkChains(db);
  return {
    events: chains.reduce((sum, { events }) => sum + events, 0),
    broken: chains.flatMap(({ chain, brokenAt }) => (brokenAt === null ? [] : [{ chain, number: brokenAt }])),
  };
}
