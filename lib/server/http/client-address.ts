import "server-only";
import { headers } from "next/headers";

/**
 * The address the request came from: the last one that the proxy in front of us saw; empty where there
 * is none. It is never stored as it is.
 */
export const clientAddress = async (): Promise<string> =>
  (await headers()).get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";

/** Where the request comes from and with what, as a command of signing in wants to know it. */
export async function requestOrigin(): Promise<{ address: string; device: string }> {
  return { address: await clientAddress(), device: (await headers()).get("user-agent") ?? "" };
}
