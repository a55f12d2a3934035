import "server-only";
import { PrismaClient, type Prisma } from "@/prisma/generated/client";
import { OrderedPg } from "@/lib/server/db/ordered-pg";
import { statementName } from "@/lib/server/db/prepared";
import { env } from "@/lib/server/env";

const connect = (): PrismaClient =>
  new PrismaClient({
    adapter: new OrderedPg(
      { connectionString: env().DATABASE_URL, max: env().DATABASE_POOL },
      { statementNameGenerator: statementName },
    ),
  });

// Hot reloading evaluates this file again; the pool must survive it.
const kept: typeof globalThis & { terajuDb?: PrismaClient } = globalThis;

/** The client outside transactions; connects at first use. Inside `transaction` use only the `tx` it hands over. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get: (_target, name) => {
    const client = (kept.terajuDb ??= connect());
    const member: unknown = Reflect.get(client, name);
    return typeof member === "function" ? (member.bind(client) as unknown) : member;
  },
});

export type Tx = Prisma.TransactionClient;

/** Closes the pool; for scripts and tests. */
export async function disconnect(): Promise<void> {
  await kept.terajuDb?.$disconnect();
  delete kept.terajuDb;
}
