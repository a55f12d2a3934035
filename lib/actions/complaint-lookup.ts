import "server-only";
import { headers } from "next/headers";
import { countMiss, mayLookUp } from "@/lib/commands/complaint-lookup";
import type { Refusal } from "@/lib/domain/refusal";

/** The last address the proxy saw; only a hash of it is counted, nothing of it is kept with the case. */
export async function senderAddress(): Promise<string> {
  return (await headers()).get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
}

/** Why nobody at this address may look up a code now; null when somebody may. Not a door for forms: a page asks while it is made. */
export async function refuseLookup(): Promise<Refusal | null> {
  const allowed = await mayLookUp(await senderAddress());
  return allowed.ok ? null : allowed.refusal;
}

/** A page found no case under the code it was asked for. */
export async function reportMiss(): Promise<void> {
  await countMiss(await senderAddress());
}
