import "server-only";
import type { PrismaClient } from "@/prisma/generated/client";
import type { Tx } from "@/lib/db/client";
import type { UnsurTally } from "@/lib/scoring";

/** One office's span of days; `key` names it in the answer. */
export interface OfficeSpan {
  key: string;
  officeId: string;
  startsOn: string;
  endsOn: string;
}

/**
 * What citizens answered about the services of offices (an OPD, or a unit with none above it), for any
 * number of spans at once.
 */
export async function officeTalliesIn(
  client: Tx | PrismaClient,
  spans: readonly OfficeSpan[],
): Promise<Map<string, UnsurTally[]>> {
  if (spans.length === 0) return new Map();
  const column = (of: keyof OfficeSpan): string[] => spans.map((span) => span[of]);
  const rows = await client.$queryRaw<(UnsurTally & { key: string })[]>`
    SELECT s."key", t."unsur", sum(t."answered")::int AS "answered", sum(t."sum")::int AS "sum",
      sum(t."scaled")::bigint AS "scaled", sum(t."squares")::bigint AS "squares"
    FROM unnest(${column("key")}::text[], ${column("officeId")}::uuid[], ${column("startsOn")}::date[],
      ${column("endsOn")}::date[]) AS s("key", "office", "from", "to")
    JOIN "Unit" u ON coalesce(u."opdId", u."id") = s."office"
    JOIN "Service" v ON v."unitId" = u."id"
    JOIN "SurveyTally" t ON t."serviceId" = v."id" AND t."month" BETWEEN s."from"
      AND s."to"
    GROUP BY s."key", t."unsur"`;
  const tallies = new Map<string, UnsurTally[]>();
  for (const { key, ...tally } of rows) tallies.set(key, [...(tallies.get(key) ?? []), tally]);
  return tallies;
}
