import "server-only";
import { createHash, randomBytes } from "node:crypto";

/** A new session token: 256 random bits. Only its hash is stored. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** What the database keeps of a token: its SHA-256. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");
