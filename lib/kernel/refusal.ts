import type { UnitKind } from "@/lib/kernel/codes";
import type { NipProblem } from "@/lib/kernel/nip";
import type { PaperFileProblem } from "@/lib/kernel/workbook";

/** Every way in which the product says no; the words stand in lib/labels/refusals.ts and are exhaustive. */
export type Refusal =
  | { code: "NOT_FOUND" }
  | { code: "NOT_ALLOWED" }
  | { code: "OWN_RATING" }
  | { code: "NOT_THE_APPRAISER" }
  | { code: "NO_APPRAISER" }
  | { code: "WRONG_STATUS"; status: string }
  | { code: "STALE" }
  | { code: "TERM_NOT_OPEN" }
  | { code: "TERM_CLOSED" }
  | { code: "TERM_NOT_BEGUN" }
  | { code: "TERM_STILL_RUNS" }
  | { code: "REOPENING_REASON_REQUIRED" }
  | { code: "YEAR_EXISTS"; year: number }
  | { code: "YEAR_NOT_NEXT"; year: number }
  | { code: "DUE_DAY_OUTSIDE"; first: string; last: string }
  | { code: "MONTH_OUTSIDE_TERM" }
  | { code: "MONTH_NOT_BEGUN" }
  | { code: "SENDING_NOT_BEGUN"; from: string }
  | { code: "NO_PLACEMENT" }
  | { code: "NO_PERIOD" }
  | { code: "SKP_EXISTS" }
  | { code: "SKP_INCOMPLETE"; count: number }
  | { code: "RHK_NOT_OF_SUPERIOR" }
  | { code: "COMMENT_REQUIRED" }
  | { code: "ACTUAL_MISSING"; count: number }
  | { code: "EVIDENCE_MISSING"; count: number }
  | { code: "EVIDENCE_UNCONFIRMED"; count: number }
  | { code: "EVIDENCE_FULL"; most: number }
  | { code: "ACTUAL_DOUBTFUL" }
  | { code: "ACTUAL_NOT_OF_KIND"; kind: "MILESTONE" | "YES_NO" }
  | { code: "RATINGS_INCOMPLETE"; count: number }
  | { code: "REASON_REQUIRED" }
  | { code: "NO_SCHEME" }
  | { code: "SCHEME_INVALID"; count: number }
  | { code: "SCHEME_USED"; scores: number }
  | { code: "SCHEME_ASSIGNED" }
  | { code: "SCHEME_NOT_YET_VALID"; day: string }
  | { code: "SCORED_BEYOND_DAY"; day: string }
  | { code: "ASSIGNMENT_EXISTS"; day: string }
  | { code: "NOTHING_TO_SIMULATE" }
  | { code: "SIMULATION_RUNS" }
  | { code: "OWN_RECORD" }
  | { code: "ALREADY_FINAL"; name: string }
  | { code: "NO_TERM" }
  | { code: "ATTENDANCE_NOT_COUNTED" }
  | { code: "DAY_NOT_COME"; day: string }
  | { code: "COMPETENCY_EXISTS" }
  | { code: "FILE_TOO_LARGE" }
  | { code: "FILE_TOO_SLOW" }
  | { code: "FILE_EMPTY" }
  | { code: "FILE_TYPE_UNKNOWN" }
  | { code: "FILE_ALREADY_HERE"; name: string; month: string }
  | { code: "SIGNED_OUT" }
  | { code: "SIGN_IN_FAILED" }
  | { code: "TOO_MANY_ATTEMPTS"; minutes: number }
  | { code: "PROVIDER_FAILED" }
  | { code: "IDENTITY_UNKNOWN" }
  | { code: "IDENTITY_OFFER_OVER" }
  | { code: "PASSWORD_WRONG" }
  | { code: "PASSWORD_TOO_SHORT" }
  | { code: "PASSWORD_COMMON" }
  | { code: "PASSWORD_CONTAINS_NIP" }
  | { code: "PASSWORD_UNCHANGED" }
  | { code: "FIELDS_REFUSED"; faults: readonly FieldFault[] }
  | { code: "SETUP_CODE_WRONG" }
  | { code: "LOGO_TOO_LARGE" }
  | { code: "LOGO_TYPE_UNKNOWN" }
  | { code: "HOLIDAY_EXISTS"; name: string }
  | { code: "HOLIDAY_LINES"; faults: readonly HolidayLineFault[] }
  | { code: "NIP_UNKNOWN" }
  | { code: "NAME_UNKNOWN" }
  | { code: "NAME_OF_SEVERAL"; count: number }
  | { code: "OWN_PASSWORD" }
  | { code: "SERVICE_ENDED" }
  | { code: "NIP_TAKEN"; employeeId: string | null; name: string | null }
  | { code: "NIP_WRONG"; reason: NipProblem }
  | { code: "GOLONGAN_NOT_OF_KIND" }
  | { code: "CHANGE_REASON_REQUIRED" }
  | { code: "OWN_ROLE" }
  | { code: "ROLE_HELD" }
  | { code: "ROLE_OVER" }
  | { code: "DAY_PAST" }
  | { code: "LAST_ADMIN" }
  | { code: "PERSON_LEFT" }
  | { code: "NO_ACCOUNT" }
  | { code: "TOO_MANY_LETTERS"; count: number; most: number }
  | { code: "NO_LETTERS" }
  | { code: "ACCOUNT_DISABLED" }
  | { code: "SERVICE_CLOSED" }
  | { code: "SLUG_TAKEN" }
  | { code: "SLUG_FIXED" }
  | { code: "POINTS_FULL"; most: number }
  | { code: "POINT_NAME_TAKEN" }
  | { code: "POINT_KIND_FIXED" }
  | { code: "QUESTIONS_FULL"; most: number }
  | { code: "QUESTION_ANSWERED" }
  | { code: "SURVEY_CLOSED" }
  | { code: "SURVEY_STILL_RUNS" }
  | { code: "UNSUR_NOT_LOWEST" }
  | { code: "NOT_PLACED_HERE" }
  | { code: "OWN_COUNTER"; count: number }
  | { code: "NOTHING_TO_REVIEW" }
  | { code: "ALREADY_FORWARDED" }
  | { code: "TEXT_CHANGED" }
  | { code: "PAPER_UNREADABLE"; problem: PaperFileProblem; columns: readonly string[] }
  | { code: "PAPER_FAULTY"; count: number }
  | { code: "PAPER_NOTHING" }
  | { code: "PAPER_CHANGED" }
  | { code: "PAPER_FILE_KNOWN" }
  | { code: "NOTHING_ANSWERED" }
  | { code: "POINT_NOT_IN_USE" }
  | { code: "SHEET_OF_OTHERS" }
  | { code: "KEY_UNKNOWN" }
  | { code: "KEY_OF_OTHER_UNIT" }
  | { code: "KEY_OF_OTHER_SCOPE" }
  | { code: "KEY_MADE" }
  | { code: "NETWORK_LISTED" }
  | { code: "ASSIGNMENT_IN_PAST" }
  | { code: "ASSIGNMENT_OVER" }
  | { code: "ALREADY_ASSIGNED" }
  | { code: "DAYS_OUT_OF_ORDER" }
  | { code: "OFFICER_NOT_PLACED" }
  | { code: "TICKET_UNKNOWN" }
  | { code: "TICKET_USED" }
  | { code: "TICKET_EXPIRED" }
  | { code: "DAY_OUTSIDE"; first: string; last: string }
  | { code: "UNIT_CODE_TAKEN" }
  | { code: "UNOR_TAKEN" }
  | { code: "UNIT_KIND_MISPLACED"; kind: UnitKind; above: UnitKind }
  | { code: "UNIT_CLOSED" }
  | { code: "UNIT_NOT_CLOSED" }
  | { code: "PARENT_CLOSED" }
  | { code: "INSTANSI_STAYS" }
  | { code: "OFFICE_STAYS" }
  | { code: "UNIT_NAME_SAME" }
  | { code: "UNIT_UNDER_ITSELF" }
  | { code: "UNIT_OF_OTHER_OFFICE" }
  | { code: "UNIT_THERE_ALREADY" }
  | { code: "UNIT_HAS_PEOPLE"; count: number; day: string }
  | { code: "UNIT_HAS_UNITS"; count: number }
  | { code: "UNIT_HAS_SERVICES"; count: number }
  | { code: "SUCCESSOR_UNFIT" }
  | { code: "JENJANG_NOT_OF_KIND" }
  | { code: "ESELON_NOT_OF_KIND" }
  | { code: "UNIT_HAS_HEAD"; position: string }
  | { code: "HEAD_IS_AGENCYS" }
  | { code: "POSITION_CLOSED" }
  | { code: "POSITION_NOT_CLOSED" }
  | { code: "POSITION_HELD"; count: number; day: string }
  | { code: "MOVE_OF_HERSELF" }
  | { code: "MOVE_NOT_YOURS" }
  | { code: "MOVE_TWICE"; name: string }
  | { code: "MOVE_SAME_DAY"; name: string; day: string }
  | { code: "MOVE_SAME_POSITION"; name: string; position: string }
  | { code: "MOVE_LEFT_SERVICE"; name: string; day: string }
  | { code: "MOVE_POSITION_CLOSED"; position: string; day: string }
  | { code: "MOVE_CHAIR_TAKEN"; name: string; position: string; day: string }
  | { code: "MOVE_NOT_A_CHAIR"; position: string }
  | { code: "MOVE_NOT_PLACED"; name: string; day: string }
  | { code: "MOVE_ALREADY_THERE"; name: string; position: string }
  | { code: "MOVE_STATUS_MEETS"; name: string; day: string }
  | { code: "MOVE_PLACED_LATER"; name: string; day: string }
  | { code: "MOVE_NOT_AWAY"; name: string }
  | { code: "MOVE_NEEDS_POSITION"; name: string }
  | { code: "MOVE_TERM_CLOSED"; name: string; term: NamedTerm; earliest: string }
  | { code: "MOVE_RATED"; name: string; term: NamedTerm; earliest: string }
  | { code: "MOVE_TERM_SENT"; name: string; term: NamedTerm; earliest: string }
  | { code: "MOVE_TAKEN_BACK" }
  | { code: "MOVE_STANDS_ON"; name: string; document: string }
  | { code: "MOVE_SKP_SENT"; name: string; startsOn: string }
  | { code: "MOVE_RATED_SINCE"; name: string; term: NamedTerm }
  | { code: "MOVE_CLOSED_SINCE"; term: NamedTerm }
  | { code: "MOVE_LINE_UNREADABLE" }
  | { code: "UNIT_CODE_UNKNOWN" }
  | { code: "POSITION_UNKNOWN" }
  | { code: "POSITION_OF_SEVERAL"; count: number }
  | { code: "OVERRIDE_OF_HERSELF" }
  | { code: "OVERRIDE_MEETS"; day: string }
  | { code: "OVERRIDE_OVER" }
  | { code: "APPRAISER_NOT_IN_SERVICE"; name: string }
  | { code: "PROPOSAL_WAITS" }
  | { code: "PROPOSAL_IS_SO" }
  | { code: "PROPOSAL_DECIDED" }
  | { code: "IMPORT_UNREADABLE"; problem: ImportFileProblem; names: readonly string[] }
  | { code: "IMPORT_FAULTY"; count: number }
  | { code: "IMPORT_NOTHING" }
  | { code: "IMPORT_CHANGED" }
  | { code: "IMPORT_DONE" }
  | { code: "IMPORT_NOT_LAST"; fileName: string }
  | { code: "IMPORT_BUILT_ON" }
  | { code: "IMPORT_TWICE"; row: number }
  | { code: "IMPORT_CELL"; what: "FORMULA" | "MERGED" | "ROUNDED" }
  | { code: "IMPORT_UNIT_UNNAMED" }
  | { code: "IMPORT_UNOR_HAS_CODE"; unit: string }
  | { code: "IMPORT_PARENT_MISSING" }
  | { code: "IMPORT_SECOND_TOP"; unit: string }
  | { code: "IMPORT_POSITIONS_ALIKE"; count: number }
  | { code: "IMPORT_NIP_UNKNOWN" }
  | { code: "IMPORT_TOO_FAR_AHEAD"; last: string }
  | { code: "IMPORT_PLACE_HAS_NO_END" }
  | { code: "IMPORT_LAST_DAY_MISSING" }
  | { code: "IMPORT_TMT_NOT_AFTER"; day: string }
  | { code: "IMPORT_DECREE_MISSING" }
  | { code: "IMPORT_TOO_MANY_MOVES"; most: number };

/** Why a file of an office cannot be read at all. */
export type ImportFileProblem =
  | Extract<PaperFileProblem, "NOT_XLSX" | "OLD_OR_LOCKED" | "UNPACKS_TOO_LARGE" | "BROKEN" | "COLUMNS_TWICE">
  | "NO_TABLE"
  | "COLUMNS_MISSING"
  | "TABLE_TWICE"
  | "TOO_MANY_ROWS"
  | "NO_ROWS";

/** A term as a refusal names it. */
interface NamedTerm {
  readonly cadence: "BULANAN" | "TRIWULANAN";
  readonly year: number;
  readonly number: number;
}

/** What is wrong with one line of a pasted list of holidays; lines count from 1. */
export interface HolidayLineFault {
  readonly line: number;
  readonly what: "SHAPE" | "DAY" | "NAME" | "TWICE";
}

/** A refusal that is about one field of a form. */
export interface FieldFault {
  readonly field: string;
  readonly refusal: Refusal;
}

export type RefusalCode = Refusal["code"];
