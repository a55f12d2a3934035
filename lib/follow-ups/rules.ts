import type { Day } from "@/lib/kernel/calendar";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { type Viewer } from "@/lib/kernel/viewer";
import { plansFollowUps } from "@/lib/kernel/service";

export const FOLLOW_UP_STATUSES = ["PLANNED", "DONE"] as const;
export type FollowUpStatus = (typeof FOLLOW_UP_STATUSES)[number];

/** What is shown of a plan: whether it is done, late, or still within its days. */
export type FollowUpState = "DONE" | "LATE" | "PLANNED";

/** A plan is late once its day has passed and it is not done. */
export function followUpState(
  { status, dueOn }: { status: FollowUpStatus; dueOn: Day },
  today: Day,
): FollowUpState {
  if (status === "DONE") return "DONE";
  return dueOn < today ? "LATE" : "PLANNED";
}

/** What stands when somebody writes a plan. */
export interface PlanFacts {
  unitPath: string;
  /** Whether the unsur is one of the three lowest of the quarter. */
  isLowest: boolean;
  /** Whether the person made responsible is placed under the OPD today. */
  isPlacedHere: boolean;
  /** The plan of this unsur as it stands; null while there is none. */
  before: { status: FollowUpStatus; version: number } | null;
}

/** A plan is written for one of the three lowest unsur, and changed by whoever saw how it stands until it is done. */
export function planFollowUp(viewer: Viewer, facts: PlanFacts, opened: number | null): Outcome<null> {
  if (!plansFollowUps(viewer, facts.unitPath)) return refuse({ code: "NOT_ALLOWED" });
  if ((facts.before?.version ?? null) !== opened) return refuse({ code: "STALE" });
  if (facts.before?.status === "DONE") return refuse({ code: "WRONG_STATUS", status: "DONE" });
  if (facts.before === null && !facts.isLowest) return refuse({ code: "UNSUR_NOT_LOWEST" });
  return facts.isPlacedHere ? done(null) : refuse({ code: "NOT_PLACED_HERE" });
}

/** A plan as it stands when it is finished or taken up again. */
export interface StandingPlan {
  unitPath: string;
  status: FollowUpStatus;
  version: number;
}

/** What is planned becomes done, and what was done is taken up again; only from how the person saw it. */
export function moveFollowUp(
  viewer: Viewer,
  plan: StandingPlan,
  { to, version }: { to: FollowUpStatus; version: number },
): Outcome<null> {
  if (!plansFollowUps(viewer, plan.unitPath)) return refuse({ code: "NOT_ALLOWED" });
  if (plan.version !== version) return refuse({ code: "STALE" });
  return plan.status === to ? refuse({ code: "WRONG_STATUS", status: plan.status }) : done(null);
}
