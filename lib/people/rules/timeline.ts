import type { Day } from "@/lib/kernel/calendar";
import { pathsUpward } from "@/lib/kernel/unit";
import { appraiserOf, type Holder } from "@/lib/people/rules/appraiser";
import { effectsOf, statusOn, type StatusDays } from "@/lib/people/rules/status";

/** A range of days, both included; without a last day it goes on. */
export interface Days {
  readonly startsOn: Day;
  readonly endsOn: Day | null;
}

export const covers = ({ startsOn, endsOn }: Days, day: Day): boolean =>
  startsOn <= day && (endsOn === null || day <= endsOn);

/** One placement with the unit of its position. */
export interface PlacedDays extends Days {
  readonly employeeId: string;
  readonly kind: Holder["kind"];
  readonly path: string;
  readonly headsUnit: boolean;
}

/** Somebody named as appraiser in place of the rule. */
export interface NamedDays extends Days {
  readonly employeeId: string;
  readonly appraiserId: string;
}

/** What is known of places, names and statuses over the days; who appraises whom on any day follows from it. */
export interface Timeline {
  readonly placements: readonly PlacedDays[];
  readonly overrides: readonly NamedDays[];
  readonly statuses: readonly (StatusDays & { readonly employeeId: string })[];
}

/** Who appraises, by what right, and which chairs below were empty that day. */
export interface Found {
  readonly appraiserId: string | null;
  readonly by: "NAMED" | "DEFINITIF" | "PLT" | null;
  /** Whoever appraises the appraiser in that capacity, and decides on objections; never the person herself. */
  readonly superiorId: string | null;
  /** Paths of units whose chair nobody held who could have appraised, from below. */
  readonly vacant: readonly string[];
}

/** Whether somebody does the work of her positions on a day: not when a status has taken her out of them. */
const serves = (timeline: Timeline, employeeId: string, day: Day): boolean =>
  effectsOf(
    statusOn(
      timeline.statuses.filter((status) => status.employeeId === employeeId),
      day,
    ),
  ).holdsPosition;

/** The own place of a day, and who holds the chairs from its unit upward and does their work. */
function surroundingsOf(timeline: Timeline, employeeId: string, day: Day) {
  const standing = timeline.placements.filter((placed) => covers(placed, day));
  const own = standing.find((placed) => placed.employeeId === employeeId && placed.kind === "DEFINITIF");
  const paths = own === undefined ? [] : pathsUpward(own.path);
  const chairs = paths.map((path) =>
    standing
      .filter((placed) => placed.headsUnit && placed.path === path)
      .filter((placed) => serves(timeline, placed.employeeId, day)),
  );
  const named = timeline.overrides.find(
    (override) =>
      override.employeeId === employeeId &&
      covers(override, day) &&
      serves(timeline, override.appraiserId, day),
  );
  return { paths, chairs, headsOwnUnit: own?.headsUnit ?? false, override: named?.appraiserId ?? null };
}

/** The appraiser of a person on a day; the one rule, asked of everything that is known. */
export function appraiserOn(timeline: Timeline, employeeId: string, day: Day): Found {
  const { paths, ...facts } = surroundingsOf(timeline, employeeId, day);
  const appraiserId = appraiserOf({ employeeId, ...facts });
  if (appraiserId === null) return { appraiserId, by: null, superiorId: null, vacant: paths };
  const others = (id: string | null): string | null => (id === employeeId ? null : id);
  const above = surroundingsOf(timeline, appraiserId, day);
  const superiorId = others(appraiserOf({ employeeId: appraiserId, ...above }));
  if (appraiserId === facts.override) return { appraiserId, by: "NAMED", superiorId, vacant: [] };
  const from = facts.headsOwnUnit ? 1 : 0;
  const at = facts.chairs.findIndex(
    (holders, index) =>
      index >= from && holders.some((one) => one.employeeId === appraiserId && one.kind !== "PLH"),
  );
  const vacant = paths.slice(from, at);
  if (facts.chairs[at]?.some((one) => one.employeeId === appraiserId && one.kind === "DEFINITIF") === true)
    return { appraiserId, by: "DEFINITIF", superiorId, vacant };
  // Whoever acts in a chair answers for it to the chair above it, not to the head of her own unit.
  const upper = {
    employeeId: appraiserId,
    override: null,
    headsOwnUnit: false,
    chairs: facts.chairs.slice(at + 1),
  };
  return { appraiserId, by: "PLT", superiorId: others(appraiserOf(upper)), vacant };
}

/** The part of a term that a plan covers: what one appraisal judges. */
export interface Part {
  readonly startsOn: Day;
  readonly endsOn: Day;
}

/** The days that a term and a plan share; callers ask only where they share some. */
export const partOf = (term: Part, plan: Part): Part => ({
  startsOn: term.startsOn > plan.startsOn ? term.startsOn : plan.startsOn,
  endsOn: term.endsOn < plan.endsOn ? term.endsOn : plan.endsOn,
});

/** The first day, up to `until`, from which somebody has left the service for good; null when she stays. */
function leavesOn(timeline: Timeline, employeeId: string, until: Day): Day | null {
  const gone = timeline.statuses.find(
    (status) =>
      status.employeeId === employeeId && status.startsOn <= until && effectsOf(status.kind).endsService,
  );
  return gone?.startsOn ?? null;
}

/**
 * Who judges a part of a term: its appraiser of its last day. If she leaves the service for good before the day until
 * which it is judged, whoever is the appraiser on the day she leaves.
 */
export function raterOf(timeline: Timeline, employeeId: string, part: Part & { readonly until: Day }): Found {
  let day = part.endsOn;
  for (;;) {
    const found = appraiserOn(timeline, employeeId, day);
    const left = found.appraiserId === null ? null : leavesOn(timeline, found.appraiserId, part.until);
    if (left === null) return found;
    // Who appraises on a day still serves on it, so the day she leaves is a later one.
    day = left;
  }
}

/** The day whose appraiser has a plan before her: today, or the nearest day of the plan. */
export function planDay(plan: Part, today: Day): Day {
  if (today < plan.startsOn) return plan.startsOn;
  return today > plan.endsOn ? plan.endsOn : today;
}
