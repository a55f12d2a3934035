import "server-only";
import { now } from "@/lib/server/clock";
import { env } from "@/lib/server/env";
import { ownOrigin } from "@/lib/server/http/origin";
import type { Zone } from "@/lib/kernel/zone";

/** When and where a page was read, for its print. */
export async function printedAt(): Promise<{ now: Date; zone: Zone; origin: string }> {
  return { now: now(), zone: env().TERAJU_ZONE, origin: await ownOrigin() };
}
