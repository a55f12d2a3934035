import { dayBefore, type Day } from "@/lib/kernel/calendar";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { Refusal } from "@/lib/kernel/refusal";
import type {
  Ask,
  Facts,
  PlacementRow,
  PositionFacts,
  SkpRow,
  State,
  StatusRow,
} from "@/lib/moves/rules/facts";
import { firstObstacle } from "@/lib/moves/rules/obstacles";
import { nameOf, meets, positionOf, withRow, withoutRow } from "@/lib/moves/rules/state";
import { covers, partOf } from "@/lib/people/rules/timeline";
import { effectsOf } from "@/lib/people/rules/status";

/** One person's part of a move: what is asked, from which day, and how its new rows are called. */
export interface Line<A extends Ask = Ask> {
  readonly ask: A;
  readonly on: Day;
  readonly ordinal: number;
}

export const newId = ({ ordinal }: Line, what: string): string => `new:${ordinal}:${what}`;

export const ofPerson = <T extends { readonly employeeId: string }>(
  rows: readonly T[],
  employeeId: string,
): T[] => rows.filter((row) => row.employeeId === employeeId);

/** Where somebody stands on the day of a move: her place, her status, and what comes next. */
export interface Standing {
  readonly name: string;
  readonly place: PlacementRow | undefined;
  readonly status: StatusRow | undefined;
  readonly nextPlace: PlacementRow | undefined;
  readonly hadPlace: boolean;
}

export function standingOf({ state, around }: Facts, employeeId: string, on: Day): Standing {
  const places = ofPerson(state.placements, employeeId)
    .filter(({ kind }) => kind === "DEFINITIF")
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  return {
    name: nameOf(around, employeeId),
    place: places.find((place) => covers(place, on)),
    status: ofPerson(state.statuses, employeeId).find((status) => covers(status, on)),
    nextPlace: places.find(({ startsOn }) => startsOn > on),
    hadPlace: places.some(({ startsOn }) => startsOn < on),
  };
}

export const endedBefore = <T extends { readonly endsOn: Day | null }>(row: T, on: Day): T => ({
  ...row,
  endsOn: dayBefore(on),
});

/** The state without the place of the day, which ends on the day before. */
export const withoutPlace = (state: State, { place: own }: Standing, on: Day): State =>
  own === undefined ? state : withRow(state, "placements", endedBefore(own, on));

/** Acting in a chair ends with the day before; what had not begun is dropped. */
export function withoutActing(state: State, on: Day, isMeant: (placement: PlacementRow) => boolean): State {
  return state.placements
    .filter((row) => row.kind !== "DEFINITIF" && (row.endsOn === null || row.endsOn >= on) && isMeant(row))
    .reduce(
      (next, row) =>
        row.startsOn < on
          ? withRow(next, "placements", endedBefore(row, on))
          : withoutRow(next, "placements", row.id),
      state,
    );
}

/** Roles that somebody holds through a place she leaves end with it. */
export function withoutGrants(
  { state, around }: Facts,
  { ask, on }: Line,
  within: { readonly path: string },
): State {
  return ofPerson(state.grants, ask.employeeId)
    .filter(({ unitId, endsOn }) => {
      const path = around.unitPaths[unitId] ?? "";
      return path.startsWith(within.path) && (endsOn === null || endsOn >= on);
    })
    .reduce(
      (next, row) =>
        row.startsOn < on
          ? withRow(next, "grants", endedBefore(row, on))
          : withoutRow(next, "grants", row.id),
      state,
    );
}

/** Appraisals of terms that a plan no longer touches go; they were checked to be untouched. */
function withoutAppraisals({ state, around }: Facts, plan: SkpRow, from: Day): State {
  return state.appraisals
    .filter(({ skpId }) => skpId === plan.id)
    .filter(({ termId }) => {
      const term = around.terms.find(({ id }) => id === termId);
      return term !== undefined && partOf(term, plan).startsOn >= from;
    })
    .reduce((next, row) => withoutRow(next, "appraisals", row.id), state);
}

/** The range that a new place, or an absence, takes. */
export interface Range {
  readonly startsOn: Day;
  readonly endsOn: Day | null;
}

const NOT_APPROVED = { approvedAt: null, approvedById: null };

interface Home {
  readonly unitId: string;
  readonly positionId: string;
}

/**
 * The plans of somebody in the range of her new place: the running one is closed the day before and one for the new
 * place opened; one that had not begun goes with her, and if it was approved it is approved anew.
 */
export function replanned(facts: Facts, line: Line, range: Range & { readonly home: Home | null }): State {
  const { startsOn: from, home } = range;
  const plans = ofPerson(facts.state.skp, line.ask.employeeId).filter((plan) => meets(plan, range));
  return plans.reduce((state, plan) => {
    const rest = withoutAppraisals({ ...facts, state }, plan, from);
    if (plan.startsOn >= from) {
      const anew = plan.status === "APPROVED" ? { status: "RETURNED" as const, ...NOT_APPROVED } : {};
      return withRow(rest, "skp", { ...plan, ...home, ...anew });
    }
    const closed = withRow(rest, "skp", { ...plan, endsOn: dayBefore(from) });
    if (home === null) return closed;
    const endsOn = range.endsOn !== null && range.endsOn < plan.endsOn ? range.endsOn : plan.endsOn;
    const opened = { ...plan, ...home, id: newId(line, "skp"), startsOn: from, endsOn };
    return withRow(closed, "skp", { ...opened, ...NOT_APPROVED, appraiserId: null, status: "DRAFT" });
  }, facts.state);
}

/** The status that ends because somebody takes up a place again; null when it cannot end here. */
function backInService(facts: Facts, { on }: Line, { name, status }: Standing): Outcome<State> {
  if (status === undefined || effectsOf(status.kind).holdsPosition) return done(facts.state);
  if (effectsOf(status.kind).endsService)
    return refuse({ code: "MOVE_LEFT_SERVICE", name, day: status.startsOn });
  if (status.startsOn === on) return refuse({ code: "MOVE_SAME_DAY", name, day: on });
  return done(withRow(facts.state, "statuses", endedBefore(status, on)));
}

type PlaceLine = Line<Extract<Ask, { does: "PLACE" }>>;

/** Why somebody cannot come to a position on a day; null when she can. */
function notPlaceable(standing: Standing, target: PositionFacts, on: Day): Refusal | null {
  const { name, place: own } = standing;
  if (target.closesOn !== null && target.closesOn < on)
    return { code: "MOVE_POSITION_CLOSED", position: target.name, day: target.closesOn };
  if (own?.startsOn === on) return { code: "MOVE_SAME_DAY", name, day: on };
  return own?.positionId === target.id ? { code: "MOVE_SAME_POSITION", name, position: target.name } : null;
}

const isElsewhere = (source: PositionFacts | undefined, target: PositionFacts): source is PositionFacts =>
  source !== undefined && source.officeId !== target.officeId;

/** What she had through the office that she leaves: roles, and acting in its chairs. */
function withoutOffice(facts: Facts, line: PlaceLine, officePath: string): State {
  const state = withoutGrants(facts, line, { path: officePath });
  return withoutActing(
    state,
    line.on,
    (row) =>
      row.employeeId === line.ask.employeeId &&
      (positionOf(facts.around, row.positionId)?.path ?? "").startsWith(officePath),
  );
}

/** Puts somebody in a position from a day on, until her next place if one is known. */
export function place(facts: Facts, line: PlaceLine): Outcome<State> {
  const { ask, on } = line;
  const standing = standingOf(facts, ask.employeeId, on);
  const target = positionOf(facts.around, ask.positionId);
  if (target === undefined) return refuse({ code: "NOT_FOUND" });
  const refusal = notPlaceable(standing, target, on);
  if (refusal !== null) return refuse(refusal);
  const returned = backInService(facts, line, standing);
  if (!returned.ok) return returned;
  const range = { startsOn: on, endsOn: endOfNewPlace(facts, line, standing) };
  const source = standing.place && positionOf(facts.around, standing.place.positionId);
  const touched = {
    ...range,
    cadences: [source?.cadence ?? null, target.cadence],
    counts: standing.hadPlace,
  };
  const obstacle = firstObstacle(facts, ask.employeeId, touched);
  if (obstacle !== null) return refuse(obstacle);
  let state = withoutPlace(returned.value, standing, on);
  const id = newId(line, "place");
  const { employeeId, positionId } = ask;
  state = withRow(state, "placements", {
    id,
    employeeId,
    positionId,
    kind: "DEFINITIF",
    ...range,
    moveId: null,
  });
  state = replanned({ ...facts, state }, line, { ...range, home: { unitId: target.unitId, positionId } });
  if (isElsewhere(source, target)) state = withoutOffice({ ...facts, state }, line, source.officePath);
  // Whoever acts in a chair does so until somebody holds it.
  return done(target.headsUnit ? withoutActing(state, on, isPltOf(target.id)) : state);
}

const isPltOf =
  (positionId: string) =>
  (row: PlacementRow): boolean =>
    row.kind === "PLT" && row.positionId === positionId;

/** A place goes on until the next one, or until a status takes her out of it. */
function endOfNewPlace({ state }: Facts, { ask, on }: Line, { nextPlace }: Standing): Day | null {
  const away = ofPerson(state.statuses, ask.employeeId)
    .filter(({ kind, startsOn }) => startsOn > on && !effectsOf(kind).holdsPosition)
    .map(({ startsOn }) => startsOn);
  const [next] = [...away, ...(nextPlace === undefined ? [] : [nextPlace.startsOn])].sort();
  return next === undefined ? null : dayBefore(next);
}

/** Lets somebody act in a chair, on top of her own place. */
export function assign(facts: Facts, line: Line<Extract<Ask, { does: "ASSIGN" }>>): Outcome<State> {
  const { ask, on } = line;
  const { employeeId, positionId, endsOn } = ask;
  const { name, place: own } = standingOf(facts, employeeId, on);
  const chair = positionOf(facts.around, positionId);
  if (chair === undefined) return refuse({ code: "NOT_FOUND" });
  if (endsOn < on) return refuse({ code: "DAYS_OUT_OF_ORDER" });
  if (!chair.headsUnit) return refuse({ code: "MOVE_NOT_A_CHAIR", position: chair.name });
  if (own === undefined) return refuse({ code: "MOVE_NOT_PLACED", name, day: on });
  const range = { startsOn: on, endsOn };
  const others = facts.state.placements.filter((row) => row.positionId === positionId && meets(row, range));
  const mine = others.find((row) => row.employeeId === employeeId);
  if (mine !== undefined) return refuse({ code: "MOVE_ALREADY_THERE", name, position: chair.name });
  const rival = others.find((row) => row.kind !== "PLH");
  if (ask.as === "PLT" && rival !== undefined)
    return refuse({ code: "MOVE_CHAIR_TAKEN", ...takenBy(facts, rival, chair.name) });
  const id = newId(line, "acting");
  return done(
    withRow(facts.state, "placements", { id, employeeId, positionId, kind: ask.as, ...range, moveId: null }),
  );
}

export const takenBy = ({ around }: Facts, row: PlacementRow, position: string) => ({
  name: nameOf(around, row.employeeId),
  position,
  day: row.startsOn,
});
