import { servesOn } from "@/lib/domain/officer-answers";
import type { Day } from "@/lib/domain/calendar";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import { runsServices, type AnswerStanding } from "@/lib/domain/service";
import type { Viewer } from "@/lib/domain/viewer";

/** What a reviewer decides about an answer that was kept out: it counts after all, or it stays out. */
export const REVIEW_DECISIONS = ["RELEASED", "REJECTED"] as const;
export type ReviewDecision = (typeof REVIEW_DECISIONS)[number];

/** Which answers are meant: those marked on the page, or all that the filter shows. */
export const REVIEW_SCOPES = ["CHOSEN", "FILTERED"] as const;
export type ReviewScope = (typeof REVIEW_SCOPES)[number];

/** Days on which the reviewer served at a point. */
export interface OwnDays {
  pointId: string;
  startsOn: Day;
  endsOn: Day | null;
}

/** The facts of an answer that decide whether it may be reviewed. */
export interface ReviewedAnswer {
  id: string;
  pointId: string | null;
  receivedOn: Day;
  standing: AnswerStanding;
}

/** Whether an answer came from a point and a day at which the reviewer herself served. */
export const isOwnCounter = (
  { pointId, receivedOn }: Pick<ReviewedAnswer, "pointId" | "receivedOn">,
  own: readonly OwnDays[],
): boolean => own.some((days) => days.pointId === pointId && servesOn(days, receivedOn));

/** What stands when a batch is decided. */
export interface ReviewFacts {
  unitPath: string;
  answers: readonly ReviewedAnswer[];
  own: readonly OwnDays[];
  /** Whether a day lies in a quarter whose survey is closed. */
  isClosed: (day: Day) => boolean;
}

/**
 * Answers that wait are decided by whoever runs the service, never by somebody who served where and
 * when they were given.
 * Marked ones are decided all or none; of a filter those are left out that she may not decide.
 */
export function reviewAnswers(
  viewer: Viewer,
  { unitPath, answers, own, isClosed }: ReviewFacts,
  scope: ReviewScope,
): Outcome<string[]> {
  if (!runsServices(viewer, unitPath)) return refuse({ code: "NOT_ALLOWED" });
  const waiting = answers.filter(({ standing }) => standing === "QUARANTINED");
  if (waiting.length === 0) return refuse({ code: "NOTHING_TO_REVIEW" });
  const open = waiting.filter(({ receivedOn }) => !isClosed(receivedOn));
  const allowed = open.filter((answer) => !isOwnCounter(answer, own));
  if (open.length === 0 || (scope === "CHOSEN" && open.length < waiting.length))
    return refuse({ code: "SURVEY_CLOSED" });
  if (allowed.length === 0 || (scope === "CHOSEN" && allowed.length < open.length))
    return refuse({ code: "OWN_COUNTER", count: open.length - allowed.length });
  return done(allowed.map(({ id }) => id));
}
