import "server-only";
import type { Prisma } from "@/prisma/generated/client";
import type { Tx } from "@/lib/db/client";
import { toDay } from "@/lib/db/dates";
import type { SchemeFacts } from "@/lib/domain/scheme-change";
import type { Scheme } from "@/lib/scoring/scheme";

/** A scheme version with the facts that decide what may be done with it. */
export interface StoredScheme {
  id: string;
  code: string;
  version: number;
  effectiveFrom: string;
  body: Scheme;
  facts: SchemeFacts;
}

/** Reads a scheme inside the transaction that changes or uses it; null when there is none. */
export async function findScheme(tx: Tx, id: string): Promise<StoredScheme | null> {
  // Locked first, so that nobody assigns or changes it between the reading and the writing.
  await tx.$queryRaw`SELECT 1 FROM "Scheme" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const row = await tx.scheme.findUnique({
    where: { id },
    select: {
      id: true,
      code: true,
      version: true,
      body: true,
      effectiveFrom: true,
      revision: true,
      _count: { select: { assignments: true, scores: true } },
    },
  });
  if (row === null) return null;
  const { revision, _count, effectiveFrom, body, ...scheme } = row;
  return {
    ...scheme,
    effectiveFrom: toDay(effectiveFrom),
    body: body as unknown as Scheme,
    facts: { ..._count, revision },
  };
}

/** A scheme as a JSON column takes it. */
export const schemeJson = (scheme: Scheme): Prisma.InputJsonValue =>
  JSON.parse(JSON.stringify(scheme)) as Prisma.InputJsonValue;
