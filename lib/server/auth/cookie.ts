import "server-only";
import { cookies } from "next/headers";
import { env } from "@/lib/server/env";

const secure = (): boolean => env().TERAJU_SCHEME === "https";
/** Under this name a browser keeps the token of its session. */
export const sessionCookieName = (): string => (secure() ? "__Host-teraju" : "teraju");

export async function readToken(): Promise<string | null> {
  return (await cookies()).get(sessionCookieName())?.value ?? null;
}

/** A browser takes a `__Host-` cookie, also an empty one, only with these. */
export const sessionCookieRules = () =>
  ({ httpOnly: true, sameSite: "lax", secure: secure(), path: "/" }) as const;

/** Takes the token from the browser. */
export async function clearToken(): Promise<void> {
  (await cookies()).set(sessionCookieName(), "", { ...sessionCookieRules(), maxAge: 0 });
}
