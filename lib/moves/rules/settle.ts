import type { AppraisalRow, SkpRow, State, Surroundings } from "@/lib/moves/rules/facts";
import { timelineOf } from "@/lib/moves/rules/state";
import { appraiserOn, partOf, planDay, raterOf, type Timeline } from "@/lib/people/rules/timeline";

const later = (one: string, other: string): string => (one > other ? one : other);

/** The judge of one appraisal, and hers; a draft of ratings does not pass to somebody else. */
function settledAppraisal(
  row: AppraisalRow,
  plan: SkpRow,
  { timeline, around }: { timeline: Timeline; around: Surroundings },
): AppraisalRow {
  const term = around.terms.find(({ id }) => id === row.termId);
  if (term === undefined || term.status === "CLOSED" || row.status === "FINAL") return row;
  const part = partOf(term, plan);
  const found = raterOf(timeline, row.employeeId, { ...part, until: later(term.dueOn, around.today) });
  // Where nobody at all is left above her, whoever had it keeps it.
  if (found.appraiserId === null) return row;
  const { appraiserId, superiorId } = found;
  return { ...row, appraiserId, superiorId, draft: appraiserId === row.appraiserId ? row.draft : null };
}

/** Who has a plan before her: of today, or of its nearest day. An approved one keeps somebody to speak with. */
function settledPlan(plan: SkpRow, timeline: Timeline, today: string): SkpRow {
  if (plan.endsOn < today && plan.status === "APPROVED") return plan;
  const { appraiserId } = appraiserOn(timeline, plan.employeeId, planDay(plan, today));
  return {
    ...plan,
    appraiserId: plan.status === "APPROVED" ? (appraiserId ?? plan.appraiserId) : appraiserId,
  };
}

/** The state with everybody's plans and appraisals before whom the rule says; final and closed ones stay. */
export function settle(state: State, around: Surroundings): State {
  const timeline = timelineOf(state, around);
  const skp = state.skp.map((plan) => settledPlan(plan, timeline, around.today));
  const appraisals = state.appraisals.map((row) => {
    const plan = skp.find(({ id }) => id === row.skpId);
    return plan === undefined ? row : settledAppraisal(row, plan, { timeline, around });
  });
  return { ...state, skp, appraisals };
}
