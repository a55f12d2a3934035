import "server-only";
import { officeOf } from "@/lib/kernel/unit";
import type { Unsur } from "@/lib/kernel/codes";
import { RESPONDENTS } from "@/lib/kernel/suppression";
import type { TermDays } from "@/lib/kernel/term";
import type { UnsurTally } from "@/lib/scoring/citizen-tally";
import type { Tx } from "@/lib/server/db/client";
import { spanTallies } from "@/lib/surveys/db/ikm-snapshot";
import { scaledMeanOfRow } from "@/lib/surveys/db/tally";
import { STANDING_ANSWERS } from "@/lib/surveys/rules/answers";
import type { PrismaClient } from "@/prisma/generated/client";

/** One person's span of days; `key` names it in the answer. */
export interface OfficerSpan {
  key: string;
  employeeId: string;
  startsOn: string;
  endsOn: string;
}

/** In the order of the columns below. */
const COLUMNS: readonly Unsur[] = [
  "PERSYARATAN",
  "PROSEDUR",
  "WAKTU",
  "BIAYA",
  "PRODUK",
  "KOMPETENSI",
  "PERILAKU",
  "SARANA",
  "PENGADUAN",
];

interface Row {
  key: string;
  n: number;
  answered: number[];
  sums: number[];
  scaled: bigint;
  squares: bigint;
}

/**
 * What citizens answered to people themselves: an answer belongs to the one person who
 * served at its point on its day. For any number of spans at once; tests/integration/surveys/officer-answers.spec.ts
 * holds it to an oracle. A span without own answers
 * is not in the map.
 */
export async function officerTalliesIn(
  client: Tx | PrismaClient,
  spans: readonly OfficerSpan[],
): Promise<Map<string, UnsurTally[]>> {
  if (spans.length === 0) return new Map();
  const column = (of: keyof OfficerSpan): string[] => spans.map((span) => span[of]);
  const rows = await client.$queryRaw<Row[]>`
    SELECT s."key", count(*)::int AS "n", sum(own."mean")::bigint AS "scaled", sum(own."mean" *
      own."mean")::bigint AS "squares",
      ARRAY[count(r."persyaratan"), count(r."prosedur"), count(r."waktu"), count(r."biaya"),
        count(r."produk"),
        count(r."kompetensi"), count(r."perilaku"), count(r."sarana"), count(r."pengaduan")]::int[] AS
          "answered",
      ARRAY[coalesce(sum(r."persyaratan"), 0), coalesce(sum(r."prosedur"), 0), coalesce(sum(r."waktu"), 0),
        coalesce(sum(r."biaya"), 0), coalesce(sum(r."produk"), 0),
        coalesce(sum(r."kompetensi"), 0), coalesce(sum(r."perilaku"), 0), coalesce(sum(r."sarana"), 0),
          coalesce(sum(r."pengaduan"), 0)]::int[] AS "sums"
    FROM unnest(${column("key")}::text[], ${column("employeeId")}::uuid[], ${column("startsOn")}::date[],
      ${column("endsOn")}::date[]) AS s("key", "employeeId", "from", "to")
    JOIN "ServiceAssignment" a ON a."employeeId" = s."employeeId" AND a."startsOn" <= s."to"
      AND (a."endsOn" IS NULL OR a."endsOn" >= s."from")
    JOIN "SurveyResponse" r ON r."pointId" = a."pointId" AND r."standing"::text =
      ANY(${[...STANDING_ANSWERS]})
      AND r."receivedOn" BETWEEN greatest(a."startsOn", s."from") AND least(a."endsOn", s."to")
    CROSS JOIN LATERAL ${scaledMeanOfRow} own
    WHERE NOT EXISTS (
      SELECT 1 FROM "ServiceAssignment" b
      WHERE b."pointId" = a."pointId" AND b."employeeId" <> a."employeeId" AND b."startsOn" <=
        r."receivedOn" AND (b."endsOn" IS NULL OR b."endsOn" >= r."receivedOn")
    )
    GROUP BY s."key"`;
  return new Map(rows.map((row) => [row.key, talliesOfRow(row)]));
}

/** The same for people in one term, by employee. */
export const officerTalliesOf = (
  client: Tx | PrismaClient,
  employeeIds: readonly string[],
  { startsOn, endsOn }: Omit<TermDays, "id">,
): Promise<Map<string, UnsurTally[]>> =>
  officerTalliesIn(
    client,
    employeeIds.map((employeeId) => ({ key: employeeId, employeeId, startsOn, endsOn })),
  );

function talliesOfRow({ n, answered, sums, scaled, squares }: Row): UnsurTally[] {
  const perUnsur = COLUMNS.map((unsur, index) => ({
    unsur,
    answered: answered[index] ?? 0,
    sum: sums[index] ?? 0,
    scaled: 0n,
    squares: 0n,
  }));
  return [...perUnsur, { unsur: RESPONDENTS, answered: n, sum: n, scaled, squares }];
}

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
  const offices = new Map(services.map((service) => [service.id, officeOf(service.unit)]));
  const tallies = new Map<string, UnsurTally[]>();
  for (const { serviceId, ...counted } of await spanTallies(client, [...offices.keys()], term)) {
    const office = offices.get(serviceId) ?? "";
    tallies.set(office, [...(tallies.get(office) ?? []), counted]);
  }
  return tallies;
}
