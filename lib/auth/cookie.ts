import "server-only";
import { cookies } from "next/headers";
import { env } from "@/lib/env";

const secure = (): boolean => env().TERAJU_SCHEME === "https";
const name = (): string => (secure() ? "__Host-teraju" : "teraju");

export async function readToken(): Promise<string | null> {
  return (await cookies()).get(name())?.value ?? null;
}

/** A browser takes a `__Host-` cookie, also an empty one, only with these. */
const attributes = () => ({ httpOnly: true, sameSite: "lax", secure: secure(), path: "/" }) as const;

export async function writeToken(token: string, expiresAt: Date): Promise<void> {
  (await cookies()).set(name(), token, { ...attributes(), expires: expiresAt });
}

export async function clearToken(): Promise<void> {
  (await cookies()).set(name(), "", { ...attributes(), maxAge: 0 });
}
