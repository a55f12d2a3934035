import { treeOf } from "@/lib/kernel/form-data";
import type { ExpectationRating } from "@/lib/kernel/codes";
import type { FormState } from "@/lib/kernel/form-state";
import { justify, leavesGuidance, wholeJudgement } from "@/lib/appraisals/rules/judging";
import { rateSchema } from "@/lib/appraisals/schemas";
import type { Team } from "@/lib/appraisals/queries/queue";
import { faultsByField } from "@/lib/labels/issues";
import { describeRefusal } from "@/lib/labels/refusals";
import { predikat } from "@/lib/scoring/predikat";

/** What a rating is held against, as far as the page knows it. */
export interface RatingFacts {
  readonly suggested: ExpectationRating | null;
  readonly team: Team;
}

type Faults = Extract<FormState, { kind: "invalid" }>;

/**
 * What the server would complain about, said before the question that cannot be taken back: the same schema, the same
 * rules. Null when nothing stands in the way.
 */
export function ratingFaults(
  form: FormData,
  intent: "finalise" | "return",
  facts: RatingFacts,
): Faults | null {
  form.set("intent", intent);
  const read = rateSchema.safeParse(treeOf(form));
  const fields = read.success ? reasonFault(read.data, intent, facts) : faultsByField(read.error.issues);
  return Object.keys(fields).length === 0 ? null : { kind: "invalid", fields, values: {} };
}

function reasonFault(
  chosen: Parameters<typeof wholeJudgement>[0] & { readonly reason?: string | undefined },
  intent: "finalise" | "return",
  { suggested, team }: RatingFacts,
): Record<string, string> {
  const whole = wholeJudgement(chosen);
  if (intent === "return" || !whole.ok) return {};
  const { workRating, behaviourRating } = whole.value;
  const leavesDistribution = leavesGuidance(
    team.organisation,
    team.others,
    predikat(workRating, behaviourRating),
  );
  const justified = justify(workRating, { suggested, leavesDistribution }, chosen.reason ?? "");
  return justified.ok ? {} : { reason: describeRefusal(justified.refusal) };
}
