import { done, refuse, type Outcome } from "@/lib/domain/outcome";

/** The three ratings of PermenPANRB 6/2022. */
export type Rating = "DI_ATAS_EKSPEKTASI" | "SESUAI_EKSPEKTASI" | "DI_BAWAH_EKSPEKTASI";

/** What an appraiser chose so far; every part may still be open. */
export interface Judgement<Value extends string> {
  workRating?: Rating | undefined;
  behaviourRating?: Rating | undefined;
  behaviour: Partial<Record<Value, { rating?: Rating | undefined; note?: string | undefined } | undefined>>;
}

/** The choice for one value of behaviour. */
export interface ValueRating<Value extends string> {
  value: Value;
  rating: Rating;
  note: string;
}

/** Both ratings and every value of behaviour chosen. */
export interface FullJudgement<Value extends string> {
  workRating: Rating;
  behaviourRating: Rating;
  behaviour: ValueRating<Value>[];
}

/** The values that were rated, in the order of the law. */
export function ratedValues<Value extends string>(
  values: readonly Value[],
  judgement: Judgement<Value>,
): ValueRating<Value>[] {
  return values.flatMap((value) => {
    const chosen = judgement.behaviour[value];
    return chosen?.rating === undefined ? [] : [{ value, rating: chosen.rating, note: chosen.note ?? "" }];
  });
}

/** A judgement is whole with both ratings and all values of behaviour; otherwise says how many choices are open. */
export function wholeJudgement<Value extends string>(
  values: readonly Value[],
  judgement: Judgement<Value>,
): Outcome<FullJudgement<Value>> {
  const { workRating, behaviourRating } = judgement;
  const behaviour = ratedValues(values, judgement);
  const missing =
    values.length -
    behaviour.length +
    [workRating, behaviourRating].filter((rating) => rating === undefined).length;
  if (missing > 0 || workRating === undefined || behaviourRating === undefined)
    return refuse({ code: "RATINGS_INCOMPLETE", count: missing });
  return done({ workRating, behaviourRating, behaviour });
}

/** What a rating is held against. */
export interface Guidance {
  /** The rating the scheme suggests from achievement; null when nothing was measured. */
  suggested: Rating | null;
  /** With this rating the finished team leaves the guidance on distribution. */
  leavesDistribution: boolean;
}

/**
 * Another rating than suggested, or a team outside the guidance, is allowed with a written reason;
 * guidance never blocks.
 */
export function justify(workRating: Rating, guidance: Guidance, reason: string): Outcome<null> {
  const departs =
    guidance.leavesDistribution || (guidance.suggested !== null && guidance.suggested !== workRating);
  return departs && reason.trim() === "" ? refuse({ code: "REASON_REQUIRED" }) : done(null);
}
