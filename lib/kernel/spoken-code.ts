/**
 * Digits and letters that are not mistaken for each other: without 0 and O, 1, I and L, and without the
 * letters B, G, S and Z, which look like 8, 6, 5 and 2.
 */
export const RECEIPT_ALPHABET = "23456789ACDEFHJKMNPQRTUVWXY";

export const RECEIPT_LENGTH = 8;

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

/** What somebody typed as a receipt, in the form it was given out: spaces, case and dashes do not matter. */
export const normaliseReceipt = (typed: string): string =>
  bareCode(typed).replace(/^(TK)(.{4})(.{4})$/, "$1-$2-$3");

/** The same for the code of a complaint; the letters in front may be left out. */
export const normaliseCaseCode = (typed: string): string =>
  bareCode(typed).replace(/^(?:AD)?(.{4})(.{4})$/, "AD-$1-$2");
