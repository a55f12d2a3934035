import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { cookies } from "next/headers";
import { env } from "@/lib/env";

const secure = (): boolean => env().TERAJU_SCHEME === "https";
const name = (): string => (secure() ? "__Host-teraju" : "teraju");

/** A new session token: 256 random bits. Only its hash is stored. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** What the database keeps of a token: its SHA-256. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");

export async function readToken(): Promise<string | null> {
  return (await cookies()).get(name())?.value ?? null;
}

export async function writeToken(token: string, expiresAt: Date): Promise<void> {
  (await cookies()).set(name(), token, { httpOnly: true, sameSite: "lax", secure: secure(), path: "/", expires: expiresAt });
}

export async function clearToken(): Promise<void> {
  (await cookies()).delete(name());
}
