import type { Scheme } from "@/lib/scoring/scheme";

/** What the scheme of a unit says about achievements and evidence. */
export interface WorkScheme {
  requireEvidence: boolean;
  /** Percent at which achievement stops counting. */
  cap: string;
  /** Whether achievements are rounded to a whole percent first (PermenPANRB 8/2021). */
  wholePercent: boolean;
}

const NONE: WorkScheme = { requireEvidence: false, cap: "120", wholePercent: false };

/** What filling in a month follows of a scheme; without one nothing more is asked than an actual. */
export const workSchemeOf = (scheme: Scheme | null): WorkScheme =>
  scheme === null
    ? NONE
    : {
        requireEvidence: scheme.work.requireEvidence,
        cap: scheme.work.cap,
        wholePercent: scheme.work.conversion === "PERMENPANRB_8_2021",
      };
