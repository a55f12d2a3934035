import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/server/env";

/** What proves that this installation made a text, or stands for it without showing it; purposes never share hashes. */
export const keyedHash = (purpose: string, text: string): string =>
  createHmac("sha256", env().SESSION_SECRET).update(`${purpose}:${text}`).digest("base64url");

/** Whether two texts are the same, in a time that does not tell where they differ. */
export function isSameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
