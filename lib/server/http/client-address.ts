import "server-only";
import { cookies, headers } from "next/headers";
import { sessionCookieRules } from "@/lib/server/auth/cookie";
import { hashToken, newToken } from "@/lib/server/auth/session-token";
import { env } from "@/lib/server/env";

/** Who sent the request, as the gate found out (gate.ts); empty where nobody knows. It is never stored as it is. */
export const clientAddress = async (): Promise<string> => (await headers()).get("x-forwarded-for") ?? "";

const HALF_A_YEAR = 182 * 24 * 60 * 60;

/** Under this name a browser keeps a random text by which it is known again. */
const knownName = (): string => `${env().TERAJU_SCHEME === "https" ? "__Host-" : ""}teraju_kenal`;

/** The mark of this browser, given to it when it has none; only its hash goes further. */
async function markOfBrowser(): Promise<string> {
  const jar = await cookies();
  const mark = jar.get(knownName())?.value.slice(0, 60) || newToken();
  jar.set(knownName(), mark, { ...sessionCookieRules(), maxAge: HALF_A_YEAR });
  return hashToken(mark);
}

/** Where a request to sign in or out comes from and with what, for the commands that decide about it. */
export async function requestOrigin(): Promise<{ address: string; device: string; deviceHash: string }> {
  return {
    address: await clientAddress(),
    device: (await headers()).get("user-agent") ?? "",
    deviceHash: await markOfBrowser(),
  };
}
