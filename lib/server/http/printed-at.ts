import "server-only";
import { now, ownZone } from "@/lib/server/clock";
import { ownOrigin } from "@/lib/server/http/origin";
import type { Zone } from "@/lib/kernel/zone";

/** When and where a page was read, for its print. */
export async function printedAt(): Promise<{ now: Date; zone: Zone; origin: string }> {
  return { now: now(), zone: ownZone(), origin: await ownOrigin() };
}
