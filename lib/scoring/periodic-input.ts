import type { Actual, Target } from "@/lib/scoring/achievement";
import type { TermPace } from "@/lib/scoring/term-target";
import type {
  Aspect,
  CompetencyGroup,
  CoreValue,
  ExpectationRating,
  Polarity,
  RaterGroup,
  RhkKind,
} from "@/lib/kernel/codes";

/** One indicator of one RHK; numbers are decimal strings. */
export interface IkiInput {
  readonly id: string;
  readonly title: string;
  readonly aspect: Aspect;
  readonly polarity: Polarity;
  /** The target of the whole plan, or of the term where one was given for it. */
  readonly target: Target;
  /** How the target of the term follows from it; older scores have none and take it as it is. */
  readonly pace?: TermPace;
  /** Null when nothing was reported. */
  readonly actual: Actual;
  /** Relative weight among the indicators of the RHK, above zero. */
  readonly weight: string;
  /** The target is the highest that can be reached. */
  readonly maximal?: boolean;
  /** "IKM": the actual is the citizen index of the service, not a report of the employee. */
  readonly feed?: "IKM";
  /** Ids of evidence. */
  readonly evidence: readonly string[];
}

export interface RhkInput {
  readonly id: string;
  readonly title: string;
  readonly kind: RhkKind;
  /** Relative weight among the main RHK, above zero; not used for additional work. */
  readonly weight: string;
  /** Points that additional work adds at 100 %. */
  readonly scopeWeight?: string;
  /** Key of a dimension of the scheme. */
  readonly dimension?: string;
  readonly iki: readonly IkiInput[];
}

export interface BehaviourInput {
  readonly value: CoreValue;
  readonly raterId: string;
  readonly group: RaterGroup;
  readonly rating: ExpectationRating;
}

export interface CompetencyInput {
  readonly id: string;
  readonly name: string;
  readonly group: CompetencyGroup;
  /** Level the position requires, decimal string above zero. */
  readonly required: string;
  /** Level that was assessed; null when it was not. */
  readonly assessed: string | null;
  /** Whether the training for it came first, where the scheme asks for that. */
  readonly trained?: boolean;
}

/** A citizen index (25..100) and the number of answers behind it. */
export interface CitizenIndex {
  readonly ikm: string | null;
  readonly n: number;
  /** Bounds of the 95 % interval, null where none can be told; figures from before there were intervals have none. */
  readonly low?: string | null;
  readonly high?: string | null;
}

export interface CitizenInput {
  readonly unit: CitizenIndex | null;
  readonly officer: CitizenIndex | null;
}

export interface AttendanceInput {
  /** A deduction code of the scheme. */
  readonly code: string;
  readonly days: number;
}

/** Everything a periodic score is computed from. */
export interface PeriodicInput {
  readonly rhk: readonly RhkInput[];
  readonly behaviour: readonly BehaviourInput[];
  readonly competency: readonly CompetencyInput[];
  readonly citizen: CitizenInput;
  /** Null when attendance was not recorded; an empty list is a term without deductions. */
  readonly attendance: readonly AttendanceInput[] | null;
  /** A new idea or way of working that was of benefit; PP 30/2019 Ps 41. */
  readonly newIdea?: boolean;
}
