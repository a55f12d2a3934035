/** What a civil servant is while she is not simply in active service; names as the law uses them. */
export const STATUS_KINDS = [
  "CPNS",
  "TUGAS_BELAJAR",
  "CUTI_BESAR",
  "CLTN",
  "DIPERBANTUKAN",
  "PENSIUN",
  "MENINGGAL",
  "BERHENTI",
] as const;
export type StatusKind = (typeof STATUS_KINDS)[number];

/** From which terms a status excuses: from none, from those it covers whole, from those whose last day it covers. */
export type Excuse = "NONE" | "WHOLE_TERM" | "LAST_DAY";

/** What a status means for a person's work and for being judged. */
export interface StatusEffects {
  /** She keeps her position, also as a head and as an appraiser. */
  readonly holdsPosition: boolean;
  readonly needsSkp: boolean;
  readonly isRated: boolean;
  readonly excuses: Excuse;
  /** It ends her service for good: her roles end with it, and nobody signs in as her from its first day on. */
  readonly endsService: boolean;
}

/** No status: in active service. */
export const ACTIVE: StatusEffects = {
  holdsPosition: true,
  needsSkp: true,
  isRated: true,
  excuses: "NONE",
  endsService: false,
};

const AWAY: StatusEffects = {
  holdsPosition: false,
  needsSkp: false,
  isRated: false,
  excuses: "LAST_DAY",
  endsService: false,
};

const GONE: StatusEffects = { ...AWAY, endsService: true };

/**
 * CPNS works and is judged like everybody. CUTI_BESAR keeps the position and excuses only from terms that it covers
 * whole; TUGAS_BELAJAR and CLTN give the position up. That these excuse from being judged is known practice ("period
 * excluded"), of which no text of law was seen; that DIPERBANTUKAN does so too, because who lent her judges her no
 * longer, is assumed only, as is that part of a term under CUTI_BESAR is judged like a whole one.
 */
export const STATUS_EFFECTS: Readonly<Record<StatusKind, StatusEffects>> = {
  CPNS: ACTIVE,
  TUGAS_BELAJAR: AWAY,
  CUTI_BESAR: { ...AWAY, holdsPosition: true, excuses: "WHOLE_TERM" },
  CLTN: AWAY,
  DIPERBANTUKAN: AWAY,
  PENSIUN: GONE,
  MENINGGAL: GONE,
  BERHENTI: GONE,
};

/** The kinds of which something is true, for the questions that are asked of a database. */
export const statusKindsWhere = (holds: (effects: StatusEffects) => boolean): StatusKind[] =>
  STATUS_KINDS.filter((kind) => holds(STATUS_EFFECTS[kind]));
