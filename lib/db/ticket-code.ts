import "server-only";
import { randomInt } from "node:crypto";
import { keyedHash } from "@/lib/db/keyed-hash";
import { RECEIPT_ALPHABET } from "@/lib/domain/survey";

const LENGTH = 8;

/** A new ticket code, "7F3K-92QD"; it is shown once and then only its hash is known. */
export function newTicketCode(): string {
  const letters = Array.from({ length: LENGTH }, () => RECEIPT_ALPHABET.charAt(randomInt(RECEIPT_ALPHABET.length))).join("");
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** What is stored of a ticket code as somebody typed it; spaces, case and dashes do not matter. */
export const hashTicketCode = (typed: string): string => keyedHash("ticket", typed.toUpperCase().replace(/[^0-9A-Z]/g, ""));
