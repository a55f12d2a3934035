import { done, refuse, type Outcome } from "@/lib/domain/outcome";

/** What a citizen may say about herself; all of it may be left out. */
export const SEXES = ["L", "P"] as const;
export type Sex = (typeof SEXES)[number];

export const EDUCATIONS = ["SD", "SLTP", "SLTA", "DIPLOMA", "S1", "S2", "S3"] as const;
export type Education = (typeof EDUCATIONS)[number];

export const OCCUPATIONS = ["PNS", "TNI_POLRI", "SWASTA", "WIRASWASTA", "PELAJAR", "PETANI", "LAINNYA"] as const;
export type Occupation = (typeof OCCUPATIONS)[number];

/** Digits and letters that are not mistaken for each other: without 0 and O, 1, I and L, and without the letters B, G, S and Z, which look like 8, 6, 5 and 2. */
export const RECEIPT_ALPHABET = "23456789ACDEFHJKMNPQRTUVWXY";

const RECEIPT_LENGTH = 8;

/** The tally row that counts questionnaires; the other rows are named by their unsur. */
export const RESPONDENTS = "N";

/** Under this many questionnaires an index would tell what single people answered. */
export const SMALLEST_GROUP_SHOWN = 5;

/** Several offices share one address, so the limit only stops a machine. */
export const SURVEYS_PER_ADDRESS = 120;
export const SURVEY_WINDOW_MINUTES = 10;

/** A questionnaire is taken when the service is open and at least one of the nine questions has an answer. */
export function acceptSurvey(service: { readonly id: string; readonly active: boolean } | null, answered: number): Outcome<string> {
  if (service === null) return refuse({ code: "NOT_FOUND" });
  if (!service.active) return refuse({ code: "SERVICE_CLOSED" });
  return answered === 0 ? refuse({ code: "NOTHING_ANSWERED" }) : done(service.id);
}

/** Whether this call from one address is one too many within the window. */
export const limitSurvey = (countedNow: number): Outcome<number> =>
  countedNow > SURVEYS_PER_ADDRESS ? refuse({ code: "TOO_MANY_ATTEMPTS", minutes: SURVEY_WINDOW_MINUTES }) : done(countedNow);

/** A receipt to read over the phone, "TK-7F3K-92QD", eight draws from the alphabet. */
export function receiptCode(draw: (below: number) => number): string {
  const letters = Array.from({ length: RECEIPT_LENGTH }, () => RECEIPT_ALPHABET.charAt(draw(RECEIPT_ALPHABET.length)));
  return `TK-${letters.slice(0, 4).join("")}-${letters.slice(4).join("")}`;
}

/** What somebody typed as a receipt, in the form it was given out: spaces, case and dashes do not matter. */
export function normaliseReceipt(typed: string): string {
  const bare = typed.toUpperCase().replace(/[^0-9A-Z]/g, "");
  return bare.replace(/^(TK)(.{4})(.{4})$/, "$1-$2-$3");
}

/** Whether an index of so many questionnaires is shown at all. */
export const isGroupShown = (respondents: number): boolean => respondents >= SMALLEST_GROUP_SHOWN;
