import "server-only";
import { isIP } from "node:net";
import type { Tx } from "@/lib/server/db/client";

/** What a questionnaire refers to. */
export interface PlaceAsked {
  readonly slug: string;
  readonly submissionKey: string;
  /** The code of a service point as its token claims it, not yet believed; empty for none. */
  readonly pointCode: string;
  /** Hash of a ticket; empty for none. */
  readonly ticketHash: string;
  readonly address: string;
}

/** The service of a questionnaire with everything that decides what becomes of the answers. */
export interface PlaceRow {
  readonly id: string;
  readonly active: boolean;
  readonly openAtNight: boolean;
  readonly unitPath: string;
  readonly opdId: string;
  readonly point: {
    readonly id: string;
    readonly code: string;
    readonly edition: number;
    readonly kind: "COUNTER" | "KIOSK" | "ONLINE";
    readonly capacity: number;
  } | null;
  readonly ticket: {
    readonly id: string;
    readonly pointId: string | null;
    readonly expiresOn: string;
    readonly used: boolean;
  } | null;
  /** Answers offered by each additional question that is asked now, by its id. */
  readonly questions: Readonly<Record<string, number>> | null;
  /** The receipt of the same questionnaire, when it came before. */
  readonly receiptCode: string | null;
  /** Whether the address lies in a network that the office named as its own computers'. */
  readonly fromOwnNetwork: boolean;
}

/**
 * All of it in one read, because this is done for every answer of every citizen; null when there is no
 * such service.
 */
export async function placeRow(
  tx: Tx,
  { slug, submissionKey, pointCode, ticketHash, address }: PlaceAsked,
): Promise<PlaceRow | null> {
  const known = isIP(address) === 0 ? null : address;
  const [row] = await tx.$queryRaw<PlaceRow[]>`/* prepared */
    SELECT s."id", s."active", s."openAtNight", u."path" AS "unitPath", coalesce(u."opdId", u."id") AS
      "opdId",
      CASE WHEN p."id" IS NOT NULL THEN json_build_object('id', p."id", 'code', p."code", 'edition',
        p."edition", 'kind', p."kind", 'capacity', p."capacity") END AS "point",
      CASE WHEN t."id" IS NOT NULL THEN json_build_object('id', t."id", 'pointId', t."pointId", 'expiresOn',
        t."expiresOn", 'used', t."usedOn" IS NOT NULL) END AS "ticket",
      (SELECT json_object_agg(q."id", cardinality(q."options")) FROM "ServiceQuestion" q
        WHERE q."serviceId" = s."id" AND q."active") AS "questions",
      (SELECT r."receiptCode" FROM "SurveyResponse" r WHERE r."submissionKey" = ${submissionKey}::uuid) AS
        "receiptCode",
      EXISTS (SELECT 1 FROM "OfficeNetwork" n JOIN "Unit" o ON o."id" = n."unitId"
        WHERE ${known}::inet <<= n."range" AND starts_with(u."path", o."path")) AS "fromOwnNetwork"
    FROM "Service" s JOIN "Unit" u ON u."id" = s."unitId"
    LEFT JOIN "ServicePoint" p ON p."serviceId" = s."id" AND p."active" AND p."code" = ${pointCode}
    LEFT JOIN "Ticket" t ON t."serviceId" = s."id" AND t."codeHash" = ${ticketHash}
    WHERE s."slug" = ${slug}`;
  return row ?? null;
}
