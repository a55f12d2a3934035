import "server-only";
import type { PrismaClient } from "@/prisma/generated/client";
import type { Tx } from "@/lib/server/db/client";
import { now } from "@/lib/server/clock";
import { keyedHash } from "@/lib/server/db/keyed-hash";

const MINUTE = 60_000;

/** A key that shows neither address nor NIP, also to somebody who tries all of them. */
const opaque = (key: string): string => keyedHash("rate", key);

const windowOf = (minutes: number): Date =>
  new Date(Math.floor(now().getTime() / (minutes * MINUTE)) * minutes * MINUTE);

/** Counts the key once more and answers the new count. */
export async function countOnce(client: Tx | PrismaClient, key: string, minutes: number): Promise<number> {
  const rows = await client.$queryRaw<{ count: number }[]>`
    INSERT INTO "RateLimit" ("key", "windowStart", "count") VALUES (${opaque(key)}, ${windowOf(minutes)}, 1)
    ON CONFLICT ("key", "windowStart") DO UPDATE SET "count" = "RateLimit"."count" + 1 RETURNING "count"`;
  return rows[0]?.count ?? 1;
}

/** Takes one count back: what was counted beforehand has turned out to be none. */
export async function uncount(client: Tx | PrismaClient, key: string, minutes: number): Promise<void> {
  await client.rateLimit.updateMany({
    where: { key: opaque(key), windowStart: windowOf(minutes), count: { gt: 0 } },
    data: { count: { decrement: 1 } },
  });
}

/** Forgets the key, after a success. */
export async function forget(client: Tx | PrismaClient, key: string): Promise<void> {
  await client.rateLimit.deleteMany({ where: { key: opaque(key) } });
}
