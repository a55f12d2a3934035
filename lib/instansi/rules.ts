import { acceptPassword } from "@/lib/account/rules/account";
import type { Cadence } from "@/lib/kernel/codes";
import { typeByHead } from "@/lib/kernel/file-type";
import { done, refuse, refuseField, type Outcome } from "@/lib/kernel/outcome";
import type { FieldFault, Refusal } from "@/lib/kernel/refusal";
import { holdsAnywhere, holdsOverAll, type Viewer } from "@/lib/kernel/viewer";
import { recordEmployee, type PersonWish } from "@/lib/people/rules/person";
import type { Scheme } from "@/lib/scoring/scheme";

/** What the instansi is, is corrected by the HR agency of the whole of it. */
export const keepsInstansi = (viewer: Viewer): boolean => holdsOverAll(viewer, ["BKD_ADMIN"]);

/** Who corrects it reads it, and so does the auditor: deadlines follow from its calendar. */
export const seesInstansi = (viewer: Viewer): boolean =>
  keepsInstansi(viewer) || holdsAnywhere(viewer, ["AUDITOR"]);

/** How long the code of the first day is good. */
export const SETUP_CODE_MINUTES = 60;

/** How many codes may be tried before a new one has to be printed. */
export const MOST_SETUP_GUESSES = 10;

/** What is known of a code that somebody typed; `guesses` counts this one too. */
export interface CodeFacts {
  readonly guesses: number;
  readonly isRight: boolean;
  readonly expiresAt: Date | null;
  readonly now: Date;
}

/** A code is looked at while few were tried, and is good for its hour. */
export function acceptCode({ guesses, isRight, expiresAt, now }: CodeFacts): Outcome<null> {
  if (guesses > MOST_SETUP_GUESSES)
    return refuseField("code", { code: "TOO_MANY_ATTEMPTS", minutes: SETUP_CODE_MINUTES });
  const isGood = isRight && expiresAt !== null && now < expiresAt;
  return isGood ? done(null) : refuseField("code", { code: "SETUP_CODE_WRONG" });
}

/** The years with which an installation may begin. */
export function yearsToBegin(today: string): number[] {
  const year = Number(today.slice(0, 4));
  return [year, year + 1];
}

/** What is decided on the first day, beside what needs no rule. */
interface FirstDay {
  readonly year: number;
  readonly person: PersonWish;
  readonly newPassword: string;
  readonly logo: Uint8Array | null;
  readonly today: string;
}

export const MOST_LOGO_BYTES = 200 * 1024;

/** A logo is a small picture by its content, whatever it is called. */
export function readLogo(bytes: Uint8Array): Outcome<"image/png" | "image/jpeg"> {
  if (bytes.length > MOST_LOGO_BYTES) return refuseField("logo", { code: "LOGO_TOO_LARGE" });
  const type = typeByHead(bytes);
  if (type === "PNG") return done("image/png");
  return type === "JPEG" ? done("image/jpeg") : refuseField("logo", { code: "LOGO_TYPE_UNKNOWN" });
}

const faultsOf = (outcome: Outcome<unknown>): readonly FieldFault[] =>
  !outcome.ok && outcome.refusal.code === "FIELDS_REFUSED" ? outcome.refusal.faults : [];

/** The first administrator records herself by the rules for everybody; all faults are said at once. */
export function beginOffice(viewer: Viewer, wish: FirstDay): Outcome<null> {
  const { year, person, newPassword, logo, today } = wish;
  const recorded = recordEmployee(viewer, person, { before: null, takenBy: null });
  if (!recorded.ok && recorded.refusal.code !== "FIELDS_REFUSED") return recorded;
  const password = acceptPassword(newPassword, person.nip);
  const own = (field: string, refusal: Refusal): FieldFault => ({ field, refusal });
  const faults = [
    ...(yearsToBegin(today).includes(year) ? [] : [own("year", { code: "YEAR_NOT_NEXT", year })]),
    ...(logo === null ? [] : faultsOf(readLogo(logo))),
    ...faultsOf(recorded),
    ...(password.ok ? [] : [own("newPassword", password.refusal)]),
  ];
  return faults.length === 0 ? done(null) : refuse({ code: "FIELDS_REFUSED", faults });
}

/** A shipped scheme in the rhythm that the office wants: as it is, or as a second version of it. */
export function schemeInRhythm(scheme: Scheme, cadence: Cadence): Scheme {
  if (scheme.cadence === cadence) return scheme;
  return { ...scheme, cadence, version: `${scheme.effectiveFrom.slice(0, 4)}.2` };
}

/** What an installation cannot do without. */
export type LackingCode =
  | "NO_UNITS"
  | "ALONE"
  | "HEADLESS"
  | "UNPLACED"
  | "UNAPPRAISED"
  | "NO_STANDARD"
  | "NO_SCHEME"
  | "NO_YEAR"
  | "NO_TERM"
  | "NO_HOLIDAYS";

/** Something that is missing, how often, and the page that mends it. */
export interface Lacking {
  code: LackingCode;
  count: number;
  href: string;
}
