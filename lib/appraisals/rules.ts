import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { maySee, type RecordFacts, type Viewer } from "@/lib/kernel/viewer";

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

/** One member of a team in a term: judged already, or with what achievement suggests. */
export interface Member<Predikat extends string> {
  predikat: Predikat | null;
  suggested: Rating | null;
}

/**
 * How a team would spread: how many hold each predikat, how many of them are estimates, how many nobody
 * can estimate.
 */
export interface Spread<Predikat extends string> {
  counts: Record<Predikat, number>;
  estimated: number;
  unknown: number;
}

/** The law of the two ratings, handed in so that this rule knows no table. */
export interface PredikatLaw<Predikat extends string> {
  all: readonly Predikat[];
  of: (work: Rating, behaviour: Rating) => Predikat;
}

/** Judged members count as judged; the others as their achievement suggests with behaviour that meets expectation. */
export function spreadOf<Predikat extends string>(
  members: readonly Member<Predikat>[],
  law: PredikatLaw<Predikat>,
): Spread<Predikat> {
  const counts = Object.fromEntries(law.all.map((predikat) => [predikat, 0])) as Record<Predikat, number>;
  let estimated = 0;
  let unknown = 0;
  for (const { predikat, suggested } of members) {
    const held = predikat ?? (suggested === null ? null : law.of(suggested, "SESUAI_EKSPEKTASI"));
    if (held === null) unknown += 1;
    else counts[held] += 1;
    if (predikat === null && held !== null) estimated += 1;
  }
  return { counts, estimated, unknown };
}

/** The same spread with one more person of a given predikat. */
export function withOneMore<Predikat extends string>(
  spread: Spread<Predikat>,
  predikat: Predikat,
): Spread<Predikat> {
  return { ...spread, counts: { ...spread.counts, [predikat]: spread.counts[predikat] + 1 } };
}

/**
 * OPEN until the employee sends the term, SUBMITTED until it is judged, RETURNED when it must be
 * mended, FINAL for ever.
 */
export type AppraisalStatus = "OPEN" | "SUBMITTED" | "RETURNED" | "FINAL";

/** The facts of one appraisal that decide what may be done with it. */
export interface AppraisalFacts extends RecordFacts {
  status: AppraisalStatus;
  termStatus: "UPCOMING" | "OPEN" | "CLOSED";
}

/** Only the named appraiser judges, never herself, and only what was sent in a term that is open. */
export function judge(viewer: Viewer, appraisal: AppraisalFacts): Outcome<null> {
  if (!maySee(viewer, appraisal)) return refuse({ code: "NOT_FOUND" });
  if (appraisal.employeeId === viewer.employeeId) return refuse({ code: "OWN_RATING" });
  if (appraisal.appraiserId !== viewer.employeeId) return refuse({ code: "NOT_THE_APPRAISER" });
  if (appraisal.status !== "SUBMITTED") return refuse({ code: "WRONG_STATUS", status: appraisal.status });
  return appraisal.termStatus === "OPEN" ? done(null) : refuse({ code: "TERM_CLOSED" });
}

/** Whoever may judge may send back, and says what must be mended. */
export function sendBack(viewer: Viewer, appraisal: AppraisalFacts, comment: string): Outcome<null> {
  const judged = judge(viewer, appraisal);
  if (!judged.ok) return judged;
  return comment.trim() === "" ? refuse({ code: "COMMENT_REQUIRED" }) : done(null);
}

/** Reading a rating leaves a trace unless it is one's own or one gave it. */
export const isWatchedReading = (viewer: Viewer, record: RecordFacts): boolean =>
  record.employeeId !== viewer.employeeId && record.appraiserId !== viewer.employeeId;
