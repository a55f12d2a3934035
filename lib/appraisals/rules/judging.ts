import {
  CORE_VALUES,
  type CoreValue,
  type ExpectationRating,
  type OrganisationPredikat,
  type Predikat,
} from "@/lib/kernel/codes";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { AppraisalStatus, TermStatus } from "@/lib/kernel/term";
import { maySee, type RecordFacts, type Viewer } from "@/lib/kernel/viewer";
import { distribution } from "@/lib/scoring/distribution";
import { predikat } from "@/lib/scoring/predikat";

/** What an appraiser chose so far; every part may still be open. */
export interface Judgement {
  workRating?: ExpectationRating | undefined;
  behaviourRating?: ExpectationRating | undefined;
  behaviour: Partial<
    Record<CoreValue, { rating?: ExpectationRating | undefined; note?: string | undefined } | undefined>
  >;
}

/** The choice for one value of behaviour. */
export interface ValueRating {
  value: CoreValue;
  rating: ExpectationRating;
  note: string;
}

/** Both ratings and every value of behaviour chosen. */
export interface FullJudgement {
  workRating: ExpectationRating;
  behaviourRating: ExpectationRating;
  behaviour: ValueRating[];
}

/** The values that were rated, in the order of the law. */
export function ratedValues(judgement: Pick<Judgement, "behaviour">): ValueRating[] {
  return CORE_VALUES.flatMap((value) => {
    const chosen = judgement.behaviour[value];
    return chosen?.rating === undefined ? [] : [{ value, rating: chosen.rating, note: chosen.note ?? "" }];
  });
}

/** A judgement is whole with both ratings and all values of behaviour; otherwise says how many choices are open. */
export function wholeJudgement(judgement: Judgement): Outcome<FullJudgement> {
  const { workRating, behaviourRating } = judgement;
  const behaviour = ratedValues(judgement);
  const missing =
    CORE_VALUES.length -
    behaviour.length +
    [workRating, behaviourRating].filter((rating) => rating === undefined).length;
  if (missing > 0 || workRating === undefined || behaviourRating === undefined)
    return refuse({ code: "RATINGS_INCOMPLETE", count: missing });
  return done({ workRating, behaviourRating, behaviour });
}

/** What a rating is held against. */
export interface Guidance {
  /** The rating the scheme suggests from achievement; null when nothing was measured. */
  suggested: ExpectationRating | null;
  /** With this rating the finished team leaves the guidance on distribution. */
  leavesDistribution: boolean;
}

/**
 * Another rating than suggested, or a team outside the guidance, is allowed with a written reason;
 * guidance never blocks.
 */
export function justify(workRating: ExpectationRating, guidance: Guidance, reason: string): Outcome<null> {
  const departs =
    guidance.leavesDistribution || (guidance.suggested !== null && guidance.suggested !== workRating);
  return departs && reason.trim() === "" ? refuse({ code: "REASON_REQUIRED" }) : done(null);
}

/** One member of a team in a term: judged already, or with what achievement suggests. */
export interface Member {
  predikat: Predikat | null;
  suggested: ExpectationRating | null;
}

/**
 * How a team would spread: how many hold each predikat, how many of them are estimates, how many nobody
 * can estimate.
 */
export interface Spread {
  counts: Record<Predikat, number>;
  estimated: number;
  unknown: number;
}

/** Judged members count as judged; the others as their achievement suggests with behaviour that meets expectation. */
export function spreadOf(members: readonly Member[]): Spread {
  const counts: Spread["counts"] = {
    SANGAT_BAIK: 0,
    BAIK: 0,
    BUTUH_PERBAIKAN: 0,
    KURANG: 0,
    SANGAT_KURANG: 0,
  };
  let estimated = 0;
  let unknown = 0;
  for (const { predikat: judged, suggested } of members) {
    const held = judged ?? (suggested === null ? null : predikat(suggested, "SESUAI_EKSPEKTASI"));
    if (held === null) unknown += 1;
    else counts[held] += 1;
    if (judged === null && held !== null) estimated += 1;
  }
  return { counts, estimated, unknown };
}

/** The same spread with one more person of a given predikat. */
export function withOneMore(spread: Spread, held: Predikat): Spread {
  return { ...spread, counts: { ...spread.counts, [held]: spread.counts[held] + 1 } };
}

/**
 * Whether this predikat takes the team out of the guidance. The spread is a fact only with the last of the team;
 * before that it is an estimate and asks for nothing.
 */
export function leavesGuidance(
  organisation: OrganisationPredikat | null,
  others: Spread,
  reached: Predikat,
): boolean {
  if (organisation === null || others.estimated + others.unknown > 0) return false;
  return !distribution(organisation, withOneMore(others, reached).counts).ok;
}

/** The facts of one appraisal that decide what may be done with it. */
export interface AppraisalFacts extends RecordFacts {
  status: AppraisalStatus;
  termStatus: TermStatus;
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

/** Who reads the same again within so many minutes is on the same visit. */
export const VISIT_MINUTES = 30;

/** Reading a rating leaves a trace unless it is one's own or one gave it. */
export const isWatchedReading = (viewer: Viewer, record: RecordFacts): boolean =>
  record.employeeId !== viewer.employeeId && record.appraiserId !== viewer.employeeId;

/** How far an appraiser is in a term. */
export interface JudgingFacts {
  people: number;
  waiting: number;
  finalised: number;
}

/**
 * Of open terms, the one due first standing first, the one to judge now: where somebody waits, else where somebody is
 * not judged yet, else the last.
 */
export const termToJudge = <T extends JudgingFacts>(terms: readonly T[]): T | null =>
  terms.find(({ waiting }) => waiting > 0) ??
  terms.find(({ people, finalised }) => finalised < people) ??
  terms.at(-1) ??
  null;
