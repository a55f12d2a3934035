import "server-only";
import { Prisma } from "@/prisma/generated/client";
import type { Tx } from "@/lib/server/db/client";
import type { EarlierAnswers } from "@/lib/surveys/rules/trust";

/** Where and from what an answer arrives. */
export interface Arrival {
  readonly serviceId: string;
  readonly pointId: string | null;
  readonly at: Date;
  readonly receivedOn: Date;
  readonly deviceHash: string;
  readonly networkHash: string;
  readonly pattern: string;
  readonly capacity: number;
}

const samePlace = ({ serviceId, pointId }: Arrival): Prisma.Sql =>
  pointId === null
    ? Prisma.sql`"serviceId" = ${serviceId}::uuid AND "pointId" IS NULL`
    : Prisma.sql`"pointId" = ${pointId}::uuid`;

/** The answers before this one at its place, newest first: the last hour, but never more than decide anything. */
const recent = (arrival: Arrival): Prisma.Sql => Prisma.sql`
  SELECT "id", "receivedAt", "channel", "networkHash", "pattern", "standing" FROM "SurveyResponse"
  WHERE ${samePlace(arrival)} AND "receivedAt" <= ${arrival.at} AND "receivedAt" >
    ${arrival.at}::timestamptz - interval '1 hour'
  ORDER BY "receivedAt" DESC LIMIT ${2 * arrival.capacity + 20}`;

const UNTICKETED = Prisma.sql`"channel" IN ('LINK', 'QR', 'KIOSK')`;
const LATELY = (at: Date, minutes: number): Prisma.Sql =>
  Prisma.sql`"receivedAt" > ${at}::timestamptz - ${minutes} * interval '1 minute'`;
const fromDevice = ({ serviceId, deviceHash, receivedOn }: Arrival): Prisma.Sql =>
  Prisma.sql`"deviceHash" = ${deviceHash} AND "deviceHash" <> ''
    AND "serviceId" = ${serviceId}::uuid AND "receivedOn" = ${receivedOn}::date`;

/** What came before an answer. */
export interface Before {
  readonly earlier: EarlierAnswers;
  /** Whether the device is the one that answered first today at this kiosk, or nobody has yet. */
  readonly fromKioskDevice: boolean;
}

/** How many answers came before this one, and from which device a kiosk is served today, in one read. */
export async function readBefore(tx: Tx, arrival: Arrival): Promise<Before> {
  const [row] = await tx.$queryRaw<(EarlierAnswers & { firstDevice: string | null })[]>`/* prepared */
    SELECT
      (SELECT k."deviceHash" FROM "SurveyResponse" k WHERE k."pointId" = ${arrival.pointId}::uuid
        AND k."receivedOn" = ${arrival.receivedOn}::date AND k."channel" = 'KIOSK'
        ORDER BY k."receivedAt" LIMIT 1) AS "firstDevice",
      (SELECT count(*)::int FROM (SELECT 1 FROM "SurveyResponse" WHERE ${fromDevice(arrival)}
        LIMIT 1000) d) AS "device",
      count(*) FILTER (WHERE "networkHash" = ${arrival.networkHash} AND "networkHash" <> ''
        AND ${UNTICKETED})::int AS "network",
      count(*) FILTER (WHERE ${UNTICKETED} AND ${LATELY(arrival.at, 10)})::int AS "tenMinutes",
      count(*) FILTER (WHERE ${UNTICKETED})::int AS "hour",
      count(*) FILTER (WHERE "pattern" = ${arrival.pattern} AND "channel" <> 'PAPER'
        AND ${LATELY(arrival.at, 30)})::int AS "alike"
    FROM (${recent(arrival)}) r`;
  const { firstDevice = null, ...earlier } = row ?? {
    device: 0,
    network: 0,
    tenMinutes: 0,
    hour: 0,
    alike: 0,
  };
  return { earlier, fromKioskDevice: firstDevice === null || firstDevice === arrival.deviceHash };
}

/** Which earlier answers are put in doubt by a new one; see `doubtedBy`. */
export interface Doubt {
  readonly burst: boolean;
  readonly alike: boolean;
  readonly device: boolean;
}

/**
 * Puts earlier answers that still count in doubt and answers their ids. A reviewer's decision stands;
 * rows that somebody
 * else is moving at the moment are left to her.
 */
export async function putInDoubt(tx: Tx, arrival: Arrival, doubt: Doubt): Promise<string[]> {
  const changed = await tx.$queryRaw<{ id: string }[]>`
    WITH doubted AS (
      SELECT "id", array_agg(DISTINCT "reason") AS "reasons" FROM (
        SELECT "id", 'BURST' AS "reason" FROM (${recent(arrival)}) b WHERE ${doubt.burst}
          AND ${UNTICKETED} AND ${LATELY(arrival.at, 10)}
        UNION ALL SELECT "id", 'SAME_ANSWERS' FROM (${recent(arrival)}) a WHERE ${doubt.alike}
          AND "pattern" = ${arrival.pattern} AND ${LATELY(arrival.at, 30)}
        UNION ALL SELECT "id", 'DEVICE_REPEATED' FROM "SurveyResponse" WHERE ${doubt.device}
          AND ${fromDevice(arrival)} AND "channel" IN ('LINK', 'QR', 'KIOSK')
      ) d GROUP BY "id"
    ), chosen AS (
      SELECT r."id", d."reasons" FROM "SurveyResponse" r JOIN doubted d ON d."id" = r."id"
      WHERE r."standing" = 'COUNTED' AND r."channel" <> 'PAPER' FOR UPDATE OF r SKIP LOCKED
    )
    UPDATE "SurveyResponse" r SET "standing" = 'QUARANTINED', "reasons" = c."reasons"
      FROM chosen c WHERE r."id" = c."id" RETURNING r."id"`;
  return changed.map(({ id }) => id);
}
