import type { Day } from "@/lib/kernel/calendar";
import { isDay, isMonth } from "@/lib/kernel/calendar";

export type EmployeeKind = "PNS" | "PPPK";

export type NipProblem =
  | "NOT_18_DIGITS"
  | "BIRTH_DATE"
  | "APPOINTMENT_MONTH"
  | "SEX"
  | "SEQUENCE"
  | "TOO_YOUNG";

export type Nip =
  | {
      readonly valid: true;
      readonly bornOn: Day;
      /** YYYY-MM for PNS; the year for PPPK, whose digits 13 and 14 are not a month. */
      readonly appointed: string;
      readonly sex: "L" | "P";
      /** Three digits. */
      readonly sequence: string;
    }
  | { readonly valid: false; readonly reason: NipProblem };

/** What an installation may decide otherwise: no text of law was seen for either. */
export interface NipRules {
  /** Years from birth to appointment. */
  readonly minimumAge: number;
  readonly allowSequenceZero: boolean;
}

export const NIP_RULES: NipRules = { minimumAge: 16, allowSequenceZero: false };

const EIGHTEEN_DIGITS = /^\d{18}$/;
/** Nobody who is appointed was born earlier; an older year is a slip of the pen. */
const EARLIEST_YEAR = "1900";
const SEX_DIGITS = ["1", "2"];

interface Reading {
  readonly kind: EmployeeKind;
  readonly bornOn: Day;
  readonly appointed: string;
  readonly sexDigit: string;
  readonly sequence: string;
}

/** Digits by place: 8 of birth, 4 and 2 of appointment, 1 of sex, 3 of sequence. */
function readNip(nip: string, kind: EmployeeKind): Reading {
  const appointedYear = nip.slice(8, 12);
  return {
    kind,
    bornOn: `${nip.slice(0, 4)}-${nip.slice(4, 6)}-${nip.slice(6, 8)}`,
    appointed: kind === "PNS" ? `${appointedYear}-${nip.slice(12, 14)}` : appointedYear,
    sexDigit: nip.slice(14, 15),
    sequence: nip.slice(15),
  };
}

function isOldEnough({ bornOn, appointed }: Reading, minimumAge: number): boolean {
  const youngest = String(Number(bornOn.slice(0, 4)) + minimumAge).padStart(4, "0");
  return appointed.length === 4 ? appointed >= youngest : appointed >= `${youngest}-${bornOn.slice(5, 7)}`;
}

function problemOf(reading: Reading, rules: NipRules): NipProblem | null {
  if (!isDay(reading.bornOn) || reading.bornOn < EARLIEST_YEAR) return "BIRTH_DATE";
  if (reading.kind === "PNS" && !isMonth(reading.appointed)) return "APPOINTMENT_MONTH";
  if (!SEX_DIGITS.includes(reading.sexDigit)) return "SEX";
  if (reading.sequence === "000" && !rules.allowSequenceZero) return "SEQUENCE";
  return isOldEnough(reading, rules.minimumAge) ? null : "TOO_YOUNG";
}

/** Reads birth date, appointment, sex and sequence from the 18 digits of a NIP or NI PPPK. */
export function parseNip(nip: string, kind: EmployeeKind, rules: NipRules = NIP_RULES): Nip {
  if (!EIGHTEEN_DIGITS.test(nip)) return { valid: false, reason: "NOT_18_DIGITS" };
  const reading = readNip(nip, kind);
  const reason = problemOf(reading, rules);
  if (reason !== null) return { valid: false, reason };
  const { bornOn, appointed, sexDigit, sequence } = reading;
  return { valid: true, bornOn, appointed, sex: sexDigit === "1" ? "L" : "P", sequence };
}

/** Drops the spaces of the printed form, "19640917 198503 1 001". */
export function normaliseNip(text: string): string {
  return text.replace(/\s+/g, "");
}
