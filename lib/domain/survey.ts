import { done, refuse, type Outcome } from "@/lib/domain/outcome";

/** What a citizen may say about herself; all of it may be left out. */
export const SEXES = ["L", "P"] as const;
export type Sex = (typeof SEXES)[number];

export const EDUCATIONS = ["SD", "SLTP", "SLTA", "DIPLOMA", "S1", "S2", "S3"] as const;
export type Education = (typeof EDUCATIONS)[number];

export const OCCUPATIONS = [
  "PNS",
  "TNI_POLRI",
  "SWASTA",
  "WIRASWASTA",
  "PELAJAR",
  "PETANI",
  "LAINNYA",
] as const;
export type Occupation = (typeof OCCUPATIONS)[number];

/**
 * Digits and letters that are not mistaken for each other: without 0 and O, 1, I and L, and without the
 * letters B, G, S and Z, which look like 8, 6, 5 and 2.
 */
export const RECEIPT_ALPHABET = "23456789ACDEFHJKMNPQRTUVWXY";

export const RECEIPT_LENGTH = 8;

/** The tally row that counts questionnaires; the other rows are named by their unsur. */
export const RESPONDENTS = "N";

/** The tally row that counts the questionnaires kept out of the figure. */
export const EXCLUDED = "Q";

/** Under this many questionnaires an index would tell what single people answered. */
export const SMALLEST_GROUP_SHOWN = 5;

/** A questionnaire is taken when the service is open and at least one of the nine questions has an answer. */
export function acceptSurvey(
  service: { readonly id: string; readonly active: boolean } | null,
  answered: number,
): Outcome<string> {
  if (service === null) return refuse({ code: "NOT_FOUND" });
  if (!service.active) return refuse({ code: "SERVICE_CLOSED" });
  return answered === 0 ? refuse({ code: "NOTHING_ANSWERED" }) : done(service.id);
}

type Drawing = (below: number) => number;

/** So many draws from the alphabet of codes. */
export const drawLetters = (count: number, draw: Drawing): string =>
  Array.from({ length: count }, () => RECEIPT_ALPHABET.charAt(draw(RECEIPT_ALPHABET.length))).join("");

/** Eight letters in two groups to read over the phone, "7F3K-92QD". */
export const grouped = (letters: string): string => `${letters.slice(0, 4)}-${letters.slice(4)}`;

/** What kind of code it is, and eight draws in two groups. */
const spokenCode = (prefix: string, draw: Drawing): string =>
  `${prefix}-${grouped(drawLetters(RECEIPT_LENGTH, draw))}`;

/** The receipt of a questionnaire, "TK-7F3K-92QD". */
export const receiptCode = (draw: Drawing): string => spokenCode("TK", draw);

/** The code by which a citizen follows a complaint or a suggestion, "AD-7F3K-92QD". */
export const caseCode = (draw: Drawing): string => spokenCode("AD", draw);

const bareCode = (typed: string): string => typed.toUpperCase().replace(/[^0-9A-Z]/g, "");

/** A ticket that was given out for one visit; null for a code that nobody gave out for this service. */
export interface TicketFacts {
  readonly expiresOn: string;
  readonly used: boolean;
}

/** A ticket is good for one answer, up to and including its last day; without it the citizen may still answer. */
export function acceptTicket(ticket: TicketFacts | null, today: string): Outcome<null> {
  if (ticket === null) return refuse({ code: "TICKET_UNKNOWN" });
  if (ticket.used) return refuse({ code: "TICKET_USED" });
  return ticket.expiresOn < today ? refuse({ code: "TICKET_EXPIRED" }) : done(null);
}

/** What somebody typed as a receipt, in the form it was given out: spaces, case and dashes do not matter. */
export const normaliseReceipt = (typed: string): string =>
  bareCode(typed).replace(/^(TK)(.{4})(.{4})$/, "$1-$2-$3");

/** The same for the code of a complaint; the letters in front may be left out. */
export const normaliseCaseCode = (typed: string): string =>
  bareCode(typed).replace(/^(?:AD)?(.{4})(.{4})$/, "AD-$1-$2");

/** Whether an index of so many questionnaires is shown at all. */
export const isGroupShown = (respondents: number): boolean => respondents >= SMALLEST_GROUP_SHOWN;
