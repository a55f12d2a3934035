import type { Day } from "@/lib/kernel/calendar";
import type { Cadence, CoreValue, ExpectationRating } from "@/lib/kernel/codes";
import type { StatusKind } from "@/lib/kernel/status";
import type { AppraisalStatus, Term } from "@/lib/kernel/term";
import type { Role } from "@/lib/kernel/viewer";
import type { NamedDays } from "@/lib/people/rules/timeline";
import type { SkpStatus } from "@/lib/skp/rules/skp";

/** Rows as a move reads, changes and puts back. */
export interface PlacementRow {
  readonly id: string;
  readonly employeeId: string;
  readonly positionId: string;
  readonly kind: "DEFINITIF" | "PLT" | "PLH";
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  /** The move that brought her there; null for one that is only planned, or that stood before moves were recorded. */
  readonly moveId: string | null;
}

export interface StatusRow {
  readonly id: string;
  readonly employeeId: string;
  readonly kind: StatusKind;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
}

export interface SkpRow {
  readonly id: string;
  readonly employeeId: string;
  readonly periodId: string;
  readonly unitId: string;
  readonly positionId: string;
  readonly appraiserId: string | null;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly status: SkpStatus;
  /** The moment, as JSON writes it, and who: an approved plan has both. */
  readonly approvedAt: string | null;
  readonly approvedById: string | null;
}

/** What an appraiser has chosen and not made final; it is hers, and goes with her. */
export interface DraftRating {
  readonly workRating: ExpectationRating | null;
  readonly behaviourRating: ExpectationRating | null;
  readonly reason: string;
  readonly draftFeedback: string;
  readonly behaviour: readonly {
    readonly raterId: string;
    readonly value: CoreValue;
    readonly rating: ExpectationRating;
    readonly note: string;
  }[];
}

export interface AppraisalRow {
  readonly id: string;
  readonly employeeId: string;
  readonly skpId: string;
  readonly termId: string;
  readonly unitId: string;
  readonly appraiserId: string;
  readonly superiorId: string | null;
  readonly status: AppraisalStatus;
  readonly draft: DraftRating | null;
}

export interface GrantRow {
  readonly id: string;
  readonly employeeId: string;
  readonly role: Role;
  readonly unitId: string;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  readonly grantedById: string | null;
  /** The moment, as JSON writes it. */
  readonly grantedAt: string;
}

/** Everything that a move may change. */
export interface State {
  readonly placements: readonly PlacementRow[];
  readonly statuses: readonly StatusRow[];
  readonly skp: readonly SkpRow[];
  readonly appraisals: readonly AppraisalRow[];
  readonly grants: readonly GrantRow[];
}

export interface PositionFacts {
  readonly id: string;
  readonly name: string;
  readonly unitId: string;
  readonly unit: string;
  readonly path: string;
  /** The office that the unit counts for, and its path. */
  readonly officeId: string;
  readonly officePath: string;
  readonly headsUnit: boolean;
  readonly formasi: number;
  /** The last day on which it can be held: its own, or that of its unit. */
  readonly closesOn: Day | null;
  /** How often people of its unit are judged. */
  readonly cadence: Cadence | null;
}

/** What a move looks at and does not change. */
export interface Surroundings {
  readonly today: Day;
  readonly positions: readonly PositionFacts[];
  readonly terms: readonly Term[];
  readonly overrides: readonly NamedDays[];
  readonly names: Readonly<Record<string, string>>;
  readonly unitPaths: Readonly<Record<string, string>>;
  /** Plans that left the hands of their person once, or of which somebody spoke. */
  readonly sentSkp: readonly string[];
}

export interface Facts {
  readonly state: State;
  readonly around: Surroundings;
}

/** What is asked for one person. */
export type Ask =
  | { readonly does: "PLACE"; readonly employeeId: string; readonly positionId: string }
  | {
      readonly does: "ASSIGN";
      readonly employeeId: string;
      readonly positionId: string;
      readonly as: "PLT" | "PLH";
      readonly endsOn: Day;
    }
  | {
      readonly does: "STATUS";
      readonly employeeId: string;
      readonly status: StatusKind;
      readonly endsOn: Day | null;
    }
  | { readonly does: "RETURN"; readonly employeeId: string };

export interface Asked {
  readonly startsOn: Day;
  readonly lines: readonly Ask[];
}

/** One row before and after; null where there is none. */
export interface Change<T extends keyof State = keyof State> {
  readonly table: T;
  readonly before: State[T][number] | null;
  readonly after: State[T][number] | null;
}
