import "server-only";
import type { PrismaClient } from "@/prisma/generated/client";
import type { Tx } from "@/lib/db/client";
import type { UnsurTally } from "@/lib/scoring/citizen-tally";
import { spanTallies } from "@/lib/db/ikm-snapshot";
import { TermDays } from "@/lib/domain/term";

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

/**
 * What citizens answered about the services of offices in a term, per office (an OPD, or a unit with
 * none above it).
 */
export async function talliesOf(
  client: Tx,
  opdIds: readonly string[],
  term: Omit<TermDays, "id">,
): Promise<Map<string, UnsurTally[]>> {
  const unit = { OR: [{ id: { in: [...opdIds] } }, { opdId: { in: [...opdIds] } }] };
  const services = await client.service.findMany({
    where: { unit },
    select: { id: true, unit: { select: { id: true, opdId: true } } },
  });
  const officeOf = new Map(services.map((service) => [service.id, service.unit.opdId ?? service.unit.id]));
  const tallies = new Map<string, UnsurTally[]>();
  for (const { serviceId, ...counted } of await spanTallies(client, [...officeOf.keys()], term)) {
    const office = officeOf.get(serviceId) ?? "";
    tallies.set(office, [...(tallies.get(office) ?? []), counted]);
  }
  return tallies;
}
