import type { Aspect, Polarity, RhkKind, TargetPace } from "@/lib/kernel/codes";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { Viewer } from "@/lib/kernel/viewer";

export type SkpStatus = "DRAFT" | "SUBMITTED" | "RETURNED" | "APPROVED";
export const TARGET_KINDS = ["NUMBER", "RANGE", "MILESTONE", "YES_NO"] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** One indicator as planned; numbers are decimal strings, null where nothing usable stands yet. */
export interface IkiPlan {
  id: string;
  aspect: Aspect;
  title: string;
  unitOfMeasure: string;
  polarity: Polarity;
  targetKind: TargetKind;
  target: string | null;
  targetLow: string | null;
  targetHigh: string | null;
  weight: string;
  maximal: boolean;
  /** Whether the target grows with the months; null while its person leaves that to unit and aspect. */
  pace: TargetPace | null;
  /** Where the actual comes from instead of the employee; null where she records it. */
  feed: "IKM" | null;
  /** Targets up to the end of single terms, by term; only where they differ from the year's. */
  termTargets: Readonly<Record<string, string>>;
}

/** One planned result of work with its indicators. */
export interface RhkPlan {
  id: string;
  kind: RhkKind;
  title: string;
  parentRhkId: string | null;
  assignedBy: string;
  dimension: string | null;
  weight: string;
  iki: readonly IkiPlan[];
}

/** What the scheme of the unit asks of a plan beyond the rules for all. */
export interface PlanRules {
  dimensions: readonly string[];
  requiredAspects: readonly Aspect[];
  requireNumericTarget: boolean;
}

export const NO_EXTRA_RULES: PlanRules = { dimensions: [], requiredAspects: [], requireNumericTarget: false };

/** Facts of an SKP that decide who may act on it. */
export interface SkpFacts {
  employeeId: string;
  appraiserId: string | null;
  status: SkpStatus;
  version: number;
}

const EDITABLE: readonly SkpStatus[] = ["DRAFT", "RETURNED"];

/** Whether its person can still change it. */
export const isEditable = (status: SkpStatus): boolean => EDITABLE.includes(status);

const fresh = (skp: SkpFacts, version: number): Outcome<null> =>
  skp.version === version ? done(null) : refuse({ code: "STALE" });

/** Only its person changes or submits an SKP, only before it is with the appraiser, and only the version she saw. */
export function mayEdit(viewer: Viewer, skp: SkpFacts, version: number): Outcome<null> {
  if (skp.employeeId !== viewer.employeeId) return refuse({ code: "NOT_ALLOWED" });
  if (!isEditable(skp.status)) return refuse({ code: "WRONG_STATUS", status: skp.status });
  return fresh(skp, version);
}

/** Only the named appraiser approves or returns, only what was submitted, and nobody her own. */
export function mayDecide(viewer: Viewer, skp: SkpFacts, version: number): Outcome<null> {
  if (skp.employeeId === viewer.employeeId) return refuse({ code: "OWN_RATING" });
  if (skp.appraiserId !== viewer.employeeId) return refuse({ code: "NOT_THE_APPRAISER" });
  if (skp.status !== "SUBMITTED") return refuse({ code: "WRONG_STATUS", status: skp.status });
  return fresh(skp, version);
}

/** How targets of an approved plan are spread is the appraiser's to correct, and nobody's own. */
export function mayChangePace(viewer: Viewer, skp: SkpFacts, version: number): Outcome<null> {
  if (skp.employeeId === viewer.employeeId) return refuse({ code: "NOT_ALLOWED" });
  if (skp.appraiserId !== viewer.employeeId) return refuse({ code: "NOT_THE_APPRAISER" });
  if (skp.status !== "APPROVED") return refuse({ code: "WRONG_STATUS", status: skp.status });
  return fresh(skp, version);
}

/** Feedback passes between the person and the appraiser, at any time. */
export function mayWriteFeedback(viewer: Viewer, skp: SkpFacts): Outcome<null> {
  const named = [skp.employeeId, skp.appraiserId];
  return named.includes(viewer.employeeId) ? done(null) : refuse({ code: "NOT_ALLOWED" });
}

/** The days a placement and a period share, or null when they share none. */
export function sharedDays(
  placement: { startsOn: string; endsOn: string | null },
  period: { startsOn: string; endsOn: string },
): { startsOn: string; endsOn: string } | null {
  const startsOn = placement.startsOn > period.startsOn ? placement.startsOn : period.startsOn;
  const endsOn =
    placement.endsOn !== null && placement.endsOn < period.endsOn ? placement.endsOn : period.endsOn;
  return startsOn <= endsOn ? { startsOn, endsOn } : null;
}

/** What a button of the editor asks, apart from keeping what was typed; indices count from 0. */
export type LineEdit =
  | { does: "ADD_RHK"; kind: RhkKind }
  | { does: "ADD_IKI"; rhk: number }
  | { does: "REMOVE" | "UP" | "DOWN"; rhk: number; iki: number | null };

const EDITS: Readonly<Record<string, "REMOVE" | "UP" | "DOWN">> = {
  remove: "REMOVE",
  up: "UP",
  down: "DOWN",
};

/** Reads "add-rhk", "add-extra", "add-iki:0", "remove-iki:0.1", "up-rhk:2" …; null for buttons that change no line. */
export function lineEditOf(intent: string): LineEdit | null {
  if (intent === "add-rhk") return { does: "ADD_RHK", kind: "UTAMA" };
  if (intent === "add-extra") return { does: "ADD_RHK", kind: "TAMBAHAN" };
  const match = /^(add|remove|up|down)-(?:rhk|iki):(\d{1,3})(?:\.(\d{1,3}))?$/.exec(intent);
  if (match === null) return null;
  const rhk = Number(match[2]);
  const does = EDITS[String(match[1])];
  return does === undefined
    ? { does: "ADD_IKI", rhk }
    : { does, rhk, iki: match[3] === undefined ? null : Number(match[3]) };
}

/** Makers of empty lines, so that the rule needs to know neither fields nor ids. */
export interface Makers<R, I> {
  rhk: (kind: RhkKind) => R;
  iki: () => I;
}

function inList<T>(items: readonly T[], index: number, does: "REMOVE" | "UP" | "DOWN"): T[] {
  const item = items[index];
  const rest = items.filter((_, at) => at !== index);
  if (item === undefined || does === "REMOVE") return rest;
  return rest.toSpliced(Math.max(0, does === "UP" ? index - 1 : index + 1), 0, item);
}

const changeAt = <T>(items: readonly T[], index: number, change: (item: T) => T): T[] =>
  items.map((item, at) => (at === index ? change(item) : item));

/** The lines after the edit; an index that is not there changes nothing. */
export function editLines<I, R extends { iki: readonly I[] }>(
  lines: readonly R[],
  edit: LineEdit,
  make: Makers<R, I>,
): R[] {
  if (edit.does === "ADD_RHK") return [...lines, make.rhk(edit.kind)];
  if (edit.does === "ADD_IKI")
    return changeAt(lines, edit.rhk, (line) => ({ ...line, iki: [...line.iki, make.iki()] }));
  const { does, rhk, iki } = edit;
  if (iki === null) return inList(lines, rhk, does);
  return changeAt(lines, rhk, (line) => ({ ...line, iki: inList(line.iki, iki, does) }));
}
