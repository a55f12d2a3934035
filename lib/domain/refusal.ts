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
  | { code: "MONTH_OUTSIDE_TERM" }
  | { code: "MONTH_NOT_BEGUN" }
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
  | { code: "FILE_EMPTY" }
  | { code: "FILE_TYPE_UNKNOWN" }
  | { code: "FILE_ALREADY_HERE"; name: string; month: string }
  | { code: "SIGN_IN_FAILED" }
  | { code: "TOO_MANY_ATTEMPTS"; minutes: number }
  | { code: "PASSWORD_WRONG" }
  | { code: "PASSWORD_TOO_SHORT" }
  | { code: "PASSWORD_COMMON" }
  | { code: "PASSWORD_CONTAINS_NIP" }
  | { code: "PASSWORD_UNCHANGED" }
  | { code: "OWN_PASSWORD" }
  | { code: "ACCOUNT_DISABLED" }
  | { code: "SERVICE_CLOSED" }
  | { code: "NOTHING_ANSWERED" };

export type RefusalCode = Refusal["code"];
