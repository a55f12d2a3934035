import "server-only";
import { randomInt } from "node:crypto";
import type { Day } from "@/lib/kernel/calendar";
import { RECEIPT_ALPHABET, RECEIPT_LENGTH, drawLetters, grouped } from "@/lib/kernel/spoken-code";
import { ownZone } from "@/lib/server/clock";
import type { Tx } from "@/lib/server/db/client";
import { keyedHash, isSameText } from "@/lib/server/db/keyed-hash";
import type { PrismaClient } from "@/prisma/generated/client";

/** Tickets of one month of issue: how many, and what became of them. */
export interface TicketMonth {
  /** YYYY-MM. */
  month: string;
  issued: number;
  used: number;
  expired: number;
}

/** Tickets of a service by the month they were given out in, the newest first. */
export function countTickets(
  client: Tx | PrismaClient,
  { serviceId, today, months }: { serviceId: string; today: Day; months: number },
): Promise<TicketMonth[]> {
  return client.$queryRaw<TicketMonth[]>`
    SELECT to_char("issuedAt" AT TIME ZONE ${ownZone()}, 'YYYY-MM') AS "month", count(*)::int AS
      "issued", count("usedOn")::int AS "used",
      count(*) FILTER (WHERE "usedOn" IS NULL AND "expiresOn" < ${today}::date)::int AS "expired"
    FROM "Ticket" WHERE "serviceId" = ${serviceId}::uuid GROUP BY 1 ORDER BY 1 DESC
      LIMIT ${months}`;
}

/** A new ticket code, "7F3K-92QD"; it is shown once and then only its hash is known. */
export const newTicketCode = (): string => grouped(drawLetters(RECEIPT_LENGTH, (below) => randomInt(below)));

/** What is stored of a ticket code as somebody typed it; spaces, case and dashes do not matter. */
export const hashTicketCode = (typed: string): string =>
  keyedHash("ticket", typed.toUpperCase().replace(/[^0-9A-Z]/g, ""));

/**
 * The codes of one sheet: the same for the same seed, so that a sheet sent twice is one sheet, and
 * nobody without our secret can tell them.
 */
export function ticketCodesOf(seed: string, count: number): string[] {
  return Array.from({ length: count }, (_, place) =>
    spelled(
      BigInt(`0x${Buffer.from(keyedHash("ticket-sheet", `${seed}.${place}`), "base64url").toString("hex")}`),
    ),
  );
}

/** Eight letters of a number far larger than they can hold, so that each code is as likely as any other. */
function spelled(number: bigint): string {
  const base = BigInt(RECEIPT_ALPHABET.length);
  let [rest, letters] = [number, ""];
  while (letters.length < RECEIPT_LENGTH)
    [rest, letters] = [rest / base, letters + RECEIPT_ALPHABET.charAt(Number(rest % base))];
  return grouped(letters);
}

interface SignedPoint {
  /** The short code of the service point. */
  readonly code: string;
  /** Raised to call in old posters: tokens of another edition are not believed. */
  readonly edition: number;
}

const LENGTH = 16;

const signature = ({ code, edition }: SignedPoint): string =>
  keyedHash("service-point", `${code}.${edition}`).slice(0, LENGTH);

/** What the QR of a service point carries in `?t=`: its code and a signature, so that nobody invents points. */
export const pointToken = (point: SignedPoint): string => `${point.code}.${signature(point)}`;

/** The code in a token, signed or not; null for a text that is no token. */
export const codeInToken = (token: string): string | null =>
  /^([A-Z0-9]{4,12})\.[\w-]{16}$/.exec(token)?.[1] ?? null;

/** Whether the token was made for this point and has not been called in. */
export const isTokenOf = (token: string, point: SignedPoint): boolean => isSameText(token, pointToken(point));
