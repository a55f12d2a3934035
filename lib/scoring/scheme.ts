import type {
  Aspect,
  Cadence,
  CompetencyGroup,
  ComponentKey,
  ExpectationRating,
  RaterGroup,
} from "@/lib/kernel/codes";
import { ADDITIONAL_POINTS_CAP } from "@/lib/scoring/regulations/permenpanrb-8-2021";
import { HIGHEST_SCORE } from "@/lib/scoring/regulations/pp-30-2019";

/**
 * What happens to a component without data: the others share its weight, it counts as zero, or there is
 * no score yet.
 */
export const MISSING_POLICIES = ["RENORMALISE", "ZERO", "BLOCK"] as const;
export type MissingPolicy = (typeof MISSING_POLICIES)[number];

export const CONVERSIONS = ["NONE", "PERMENPANRB_8_2021"] as const;
export type Conversion = (typeof CONVERSIONS)[number];

export const CITIZEN_ATTRIBUTIONS = ["UNIT", "PETUGAS"] as const;
export type CitizenAttribution = (typeof CITIZEN_ATTRIBUTIONS)[number];

export const ANNUAL_RULES = ["RATA_RATA_BULAN"] as const;
export type AnnualRule = (typeof ANNUAL_RULES)[number];

export interface SchemeBasis {
  readonly regulation: string;
  readonly article: string | null;
}

export interface SchemeComponent {
  readonly key: ComponentKey;
  /** Percent as a decimal string; all components together exactly 100. */
  readonly weight: string;
  readonly missing: MissingPolicy;
}

export interface WorkDimension {
  readonly key: string;
  readonly name: string;
  /** Percent as a decimal string; all dimensions together exactly 100. */
  readonly weight: string;
}

export interface WorkRules {
  /** Percent at which achievement stops counting. */
  readonly cap: string;
  /** Empty when the scheme has none. */
  readonly dimensions: readonly WorkDimension[];
  /** An actual without evidence is not counted. */
  readonly requireEvidence: boolean;
  readonly requireNumericTarget: boolean;
  /** Aspects that the main RHK of a plan must measure between them. */
  readonly requiredAspects: readonly Aspect[];
  readonly conversion: Conversion;
  /** Points that additional work may add in all. */
  readonly additionalCap: string;
}

export interface BehaviourRules {
  /** Percent per rater group, together exactly 100. */
  readonly weights: Readonly<Record<RaterGroup, string>>;
  /** Peers and subordinates count from this number on, and are shown nowhere below it. */
  readonly minRaters: number;
  readonly points: Readonly<Record<ExpectationRating, string>>;
}

export interface CompetencyRules {
  /** Percent per group, together exactly 100; null when all competencies stand side by side. */
  readonly weights: Readonly<Record<CompetencyGroup, string>> | null;
  /** Percent of the required level at which one competency stops counting. */
  readonly cap: string;
  /** A competency counts only after its training. */
  readonly requireTraining: boolean;
}

export interface CitizenRules {
  readonly attribution: CitizenAttribution;
  readonly minResponses: number;
}

export interface AttendanceRules {
  /** Points deducted a day, by deduction code. */
  readonly points: Readonly<Record<string, string>>;
}

export interface SuggestRules {
  /** Achievement (percent) from which work above expectation is suggested. */
  readonly above: string;
  /** Achievement (percent) from which work that meets expectation is suggested. */
  readonly meets: string;
}

/** How an indicative score is computed; immutable once a score used it, a change is a new version. */
export interface Scheme {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  /** First day of validity, YYYY-MM-DD. */
  readonly effectiveFrom: string;
  readonly basis: readonly SchemeBasis[];
  readonly cadence: Cadence;
  readonly components: readonly SchemeComponent[];
  /** Component weights once peers or subordinates are counted; PP 30/2019 Ps 41. */
  readonly weightsWithPeers?: readonly Pick<SchemeComponent, "key" | "weight">[];
  readonly work: WorkRules;
  readonly behaviour: BehaviourRules;
  readonly competency: CompetencyRules;
  readonly citizen: CitizenRules;
  readonly attendance: AttendanceRules;
  readonly annual: AnnualRule;
  readonly suggest: SuggestRules;
  /** Whether pages show the unit's result beside the personal one. */
  readonly showUnitResults?: boolean;
}

/** Starting points of every shipped scheme; a scheme spells out where it differs. */
export const DEFAULT_RULES = {
  work: {
    cap: HIGHEST_SCORE,
    dimensions: [],
    requireEvidence: false,
    requireNumericTarget: false,
    requiredAspects: [],
    conversion: "NONE",
    additionalCap: ADDITIONAL_POINTS_CAP,
  },
  behaviour: {
    weights: { ATASAN: "60", REKAN: "20", BAWAHAN: "20", DIRI: "0" },
    minRaters: 3,
    points: { DI_ATAS_EKSPEKTASI: "120", SESUAI_EKSPEKTASI: "100", DI_BAWAH_EKSPEKTASI: "70" },
  },
  competency: { weights: null, cap: "100", requireTraining: false },
  citizen: { attribution: "UNIT", minResponses: 30 },
  attendance: {
    points: {
      TL1: "0.5",
      TL2: "1",
      TL3: "1.25",
      TL4: "1.5",
      PSW1: "0.5",
      PSW2: "1",
      PSW3: "1.25",
      PSW4: "1.5",
      ALPA: "3",
    },
  },
  annual: "RATA_RATA_BULAN",
  suggest: { above: "110", meets: "90" },
} as const satisfies Pick<
  Scheme,
  "work" | "behaviour" | "competency" | "citizen" | "attendance" | "annual" | "suggest"
>;
