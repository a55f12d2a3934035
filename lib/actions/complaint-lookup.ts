import "server-only";
import { clientAddress } from "@/lib/auth/client-address";
import { countMiss, mayLookUp } from "@/lib/commands/complaint-lookup";
import type { Refusal } from "@/lib/domain/refusal";

/**
 * Why nobody at this address may look up a code now; null when somebody may. Not a door for forms: a
 * page asks while it is made.
 */
export async function refuseLookup(): Promise<Refusal | null> {
  const allowed = await mayLookUp(await clientAddress());
  return allowed.ok ? null : allowed.refusal;
}

/** A page found no case under the code it was asked for. */
export async function reportMiss(): Promise<void> {
  await countMiss(await clientAddress());
}
