import type { Day, DayRange } from "@/lib/kernel/calendar";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { type AnswerStanding, runsServices } from "@/lib/kernel/service";
import { isGroupShown } from "@/lib/kernel/suppression";
import type { Viewer } from "@/lib/kernel/viewer";
import { MEAN_SCALE } from "@/lib/scoring/ikm-interval";

/** What a citizen may say about herself; all of it may be left out. */
export const SEXES = ["L", "P"] as const;
export type Sex = (typeof SEXES)[number];

export const EDUCATIONS = ["SD", "SLTP", "SLTA", "DIPLOMA", "S1", "S2", "S3"] as const;
export type Education = (typeof EDUCATIONS)[number];

export const OCCUPATIONS = [
  "PNS",
  "TNI_POLRI",
  "SWASTA",
  "WIRASWASTA",
  "PELAJAR",
  "PETANI",
  "LAINNYA",
] as const;
export type Occupation = (typeof OCCUPATIONS)[number];

/** A questionnaire is taken when the service is open and at least one of the nine questions has an answer. */
export function acceptSurvey(
  service: { readonly id: string; readonly active: boolean } | null,
  answered: number,
): Outcome<string> {
  if (service === null) return refuse({ code: "NOT_FOUND" });
  if (!service.active) return refuse({ code: "SERVICE_CLOSED" });
  return answered === 0 ? refuse({ code: "NOTHING_ANSWERED" }) : done(service.id);
}

/** A ticket that was given out for one visit; null for a code that nobody gave out for this service. */
export interface TicketFacts {
  readonly expiresOn: string;
  readonly used: boolean;
}

/** A ticket is good for one answer, up to and including its last day; without it the citizen may still answer. */
export function acceptTicket(ticket: TicketFacts | null, today: string): Outcome<null> {
  if (ticket === null) return refuse({ code: "TICKET_UNKNOWN" });
  if (ticket.used) return refuse({ code: "TICKET_USED" });
  return ticket.expiresOn < today ? refuse({ code: "TICKET_EXPIRED" }) : done(null);
}

/** What one respondent adds to the spread of a survey: 2520 times the mean of her answers (1..4), a whole number. */
export function scaledMean(answers: readonly number[]): number {
  const sum = answers.reduce((total, answer) => total + answer, 0);
  return (sum * MEAN_SCALE) / answers.length;
}

/** The nine answers in order as one text, "-" where left open: two questionnaires are alike when their patterns are. */
export const patternOf = (answers: readonly (number | undefined)[]): string =>
  answers.map((answer) => answer ?? "-").join("");

/** Whether all nine questions have the same answer. */
export const isUniform = (pattern: string): boolean => /^([1-4])\1{8}$/.test(pattern);

/** Standings of answers that are in the figures. */
export const STANDING_ANSWERS: readonly AnswerStanding[] = ["COUNTED", "RELEASED"];

/** Whether somebody serves on a day. */
export const servesOn = (
  { startsOn, endsOn }: { readonly startsOn: Day; readonly endsOn: Day | null },
  day: Day,
): boolean => startsOn <= day && (endsOn === null || endsOn >= day);

/**
 * Whether somebody's own figures of a term are shown to her: only when its survey is closed and fixed,
 * because the difference of two days would tell an answer.
 */
export const isOwnShown = (
  { startsOn, endsOn }: { readonly startsOn: Day; readonly endsOn: Day },
  closed: readonly DayRange[],
): boolean => closed.some(({ from, to }) => from <= startsOn && endsOn <= to);

/** Whether figures of so many answers, and of so many to each unsur, tell nothing of a single person. */
export const isOwnLarge = (answered: readonly number[]): boolean =>
  answered.length > 0 && answered.every(isGroupShown);

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
