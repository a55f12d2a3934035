import { addWorkingDays, type Day, type OfficeDays } from "@/lib/kernel/calendar";
import type { ComplaintDays } from "@/lib/kernel/complaint-days";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import { SERVICE_ROLES, maySeeService } from "@/lib/kernel/service";
import { holds, type Role, type Viewer } from "@/lib/kernel/viewer";

export const COMPLAINT_KINDS = ["PENGADUAN", "SARAN"] as const;
export type ComplaintKind = (typeof COMPLAINT_KINDS)[number];

export const COMPLAINT_STATUSES = ["RECEIVED", "VERIFIED", "FORWARDED", "ANSWERED", "REFUSED"] as const;
export type ComplaintStatus = (typeof COMPLAINT_STATUSES)[number];

/** What happened to a case; the words stand in lib/labels/complaint.ts. */
export const COMPLAINT_EVENTS = [
  "RECEIVED",
  "VERIFIED",
  "FORWARDED",
  "ANSWERED",
  "REFUSED",
  "NOTED",
  "HIDDEN",
  "RESTORED",
  "ESCALATED",
] as const;
export type ComplaintEventAction = (typeof COMPLAINT_EVENTS)[number];

/** The last days for each step of a case. */
export interface ComplaintDeadlines {
  readonly verifyBy: Day;
  readonly forwardBy: Day;
  readonly answerBy: Day;
}

/** The deadlines of a case that came in on this day. */
export const complaintDeadlines = (
  receivedOn: Day,
  days: ComplaintDays,
  office: OfficeDays,
): ComplaintDeadlines => ({
  verifyBy: addWorkingDays(receivedOn, days.verify, office),
  forwardBy: addWorkingDays(receivedOn, days.forward, office),
  answerBy: addWorkingDays(receivedOn, days.answer, office),
});

/** Statuses in which somebody still owes the citizen a step. */
export const OPEN_COMPLAINTS: readonly ComplaintStatus[] = ["RECEIVED", "VERIFIED", "FORWARDED"];

export const isOpenComplaint = (status: ComplaintStatus): boolean => OPEN_COMPLAINTS.includes(status);

export interface ComplaintTimes extends ComplaintDeadlines {
  readonly status: ComplaintStatus;
}

/** The last day for the step that comes next; null once the case is closed. */
export function complaintDueOn({ status, verifyBy, forwardBy, answerBy }: ComplaintTimes): Day | null {
  if (!isOpenComplaint(status)) return null;
  if (status === "RECEIVED") return verifyBy;
  return status === "VERIFIED" ? forwardBy : answerBy;
}

/**
 * To whom a late case is due today: 0 to nobody, 1 to the head of the office (a step is late), 2 to the
 * HR agency (the answer is).
 */
export function escalationDue(times: ComplaintTimes, today: Day): 0 | 1 | 2 {
  const dueOn = complaintDueOn(times);
  if (dueOn === null) return 0;
  if (times.answerBy < today) return 2;
  return dueOn < today ? 1 : 0;
}

/** A case that is being dealt with asks for attention again so many days before its answer is due. */
export const NEAR_DAYS = 3;

/** What can be done with a case. */
export const COMPLAINT_STEPS = ["VERIFY", "FORWARD", "ANSWER", "REFUSE", "NOTE", "HIDE"] as const;
export type ComplaintStep = (typeof COMPLAINT_STEPS)[number];

/** Why a case is not taken up; shown to the citizen. */
export const REFUSAL_REASONS = ["SPAM", "ABUSE", "NOT_OURS", "REPEATED"] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

type Ways = Partial<Record<ComplaintStatus, ComplaintStatus>>;

const all = (to: (from: ComplaintStatus) => ComplaintStatus, from: readonly ComplaintStatus[]): Ways =>
  Object.fromEntries(from.map((status) => [status, to(status)]));

/** Where each step leads from where; what is absent is not possible. Notes and hidden words change no status. */
const WAYS: Record<ComplaintStep, Ways> = {
  VERIFY: { RECEIVED: "VERIFIED" },
  FORWARD: all(() => "FORWARDED", OPEN_COMPLAINTS),
  ANSWER: all(() => "ANSWERED", OPEN_COMPLAINTS),
  REFUSE: all(() => "REFUSED", OPEN_COMPLAINTS),
  NOTE: all((status) => status, COMPLAINT_STATUSES),
  HIDE: all((status) => status, COMPLAINT_STATUSES),
};

/** The head of an office answers in its name; every other step is of those who run its services. */
const ANSWERING: readonly Role[] = [...SERVICE_ROLES, "LEADER"];

export interface ComplaintFacts {
  readonly status: ComplaintStatus;
  /** Of the unit that deals with the case now. */
  readonly unitPath: string;
}

/** Whether the viewer may take the step now, and the status it leads to. */
export function takeComplaintStep(
  viewer: Viewer,
  { status, unitPath }: ComplaintFacts,
  step: ComplaintStep,
): Outcome<ComplaintStatus> {
  if (!maySeeService(viewer, unitPath)) return refuse({ code: "NOT_FOUND" });
  if (!holds(viewer, step === "ANSWER" ? ANSWERING : SERVICE_ROLES, unitPath))
    return refuse({ code: "NOT_ALLOWED" });
  const next = WAYS[step][status];
  return next === undefined ? refuse({ code: "WRONG_STATUS", status }) : done(next);
}

/** The steps the viewer may take now. */
export const complaintStepsFor = (viewer: Viewer, complaint: ComplaintFacts): ComplaintStep[] =>
  COMPLAINT_STEPS.filter((step) => takeComplaintStep(viewer, complaint, step).ok);

/** A unit a case may go to. */
export interface ReceivingUnit {
  readonly id: string;
  /** The OPD it belongs to; an OPD belongs to itself. */
  readonly opdId: string | null;
  readonly closed: boolean;
}

/**
 * A case goes to another OPD, or to a unit inside the OPD that has it (also to itself: "we deal with it"); the other
 * OPD hands it on inside. It moves whole: who sent it off no longer reads it, because a citizen's words are read by
 * those who deal with them, and the citizen sees where they went.
 */
export function forwardComplaint<U extends ReceivingUnit>(
  from: ComplaintFacts & { readonly unitId: string; readonly opdId: string | null },
  to: U | null,
): Outcome<U> {
  if (to === null || to.closed) return refuse({ code: "NOT_FOUND" });
  const isOpd = to.opdId === to.id;
  if (!isOpd && (to.opdId === null || to.opdId !== from.opdId)) return refuse({ code: "NOT_FOUND" });
  return from.status === "FORWARDED" && from.unitId === to.id
    ? refuse({ code: "ALREADY_FORWARDED" })
    : done(to);
}

/** The lists in which officers find their cases. */
export const COMPLAINT_LISTS = ["TO_DO", "RUNNING", "CLOSED", "ALL"] as const;
export type ComplaintList = (typeof COMPLAINT_LISTS)[number];

/** More cases than this are not counted in a list. */
export const MOST_COUNTED = 1000;

/** What somebody typed to find a case: the beginning of a code, words of the text, or nothing. */
export function complaintSearch(
  typed: string,
): { readonly code: string } | { readonly words: string } | null {
  const words = typed.trim();
  if (words === "") return null;
  const bare = words.toUpperCase();
  if (/^AD-[0-9A-Z-]*$/.test(bare)) return { code: bare };
  if (/^[0-9A-Z]{4}-[0-9A-Z]{0,4}$/.test(bare)) return { code: `AD-${bare}` };
  return /^AD[0-9A-Z]{8}$/.test(bare) ? { code: `AD-${bare.slice(2, 6)}-${bare.slice(6)}` } : { words };
}

/** Whole offices share one address, so these only stop a machine. */
export const COMPLAINTS_PER_ADDRESS = 40;
export const COMPLAINT_WINDOW_MINUTES = 60;

/** Codes that do not exist, asked for from one address: somebody mistypes now and then, a machine tries them all. */
export const MISSES_PER_ADDRESS = 40;
export const MISS_WINDOW_MINUTES = 10;

/** Whether this case from one address is one too many within the window. */
export const limitComplaints = (countedNow: number): Outcome<number> =>
  countedNow > COMPLAINTS_PER_ADDRESS
    ? refuse({ code: "TOO_MANY_ATTEMPTS", minutes: COMPLAINT_WINDOW_MINUTES })
    : done(countedNow);

/** Whether an address may look up a code; this look-up is counted already, those that found something are not. */
export const limitLookups = (counted: number): Outcome<number> =>
  counted > MISSES_PER_ADDRESS
    ? refuse({ code: "TOO_MANY_ATTEMPTS", minutes: MISS_WINDOW_MINUTES })
    : done(counted);

/** Stands where words were hidden. */
export const HIDDEN_MARK = "[disembunyikan]";

/**
 * What others read of a text, given the copy an officer made: the text with parts replaced by the mark and nothing
 * added, changed or moved. Null when the copy hides nothing.
 */
export function hideWords(text: string, copy: string): Outcome<string | null> {
  if (copy === text) return done(null);
  return isTextWithGaps(text, copy.split(HIDDEN_MARK)) ? done(copy) : refuse({ code: "TEXT_CHANGED" });
}

/** How many passages a shown text hides. */
export const hiddenPassages = (shownText: string | null): number =>
  (shownText ?? "").split(HIDDEN_MARK).length - 1;

/**
 * Whether the pieces stand in the text in their order, from its beginning to its end, with something
 * hidden between any two.
 */
function isTextWithGaps(text: string, pieces: readonly string[]): boolean {
  const [first = "", ...rest] = pieces;
  const last = rest.pop();
  if (last === undefined || !text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    // The earliest place leaves the most room for what follows.
    const found = text.indexOf(piece, at + 1);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return text.length - last.length > at && text.endsWith(last);
}
