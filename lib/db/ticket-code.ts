import "server-only";
import { randomInt } from "node:crypto";
import { keyedHash } from "@/lib/db/keyed-hash";
import { RECEIPT_ALPHABET, RECEIPT_LENGTH, drawLetters, grouped } from "@/lib/domain/spoken-code";

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
