import type { Day } from "@/lib/kernel/calendar";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { Refusal } from "@/lib/kernel/refusal";
import type { Ask, Facts, State } from "@/lib/moves/rules/facts";
import { firstObstacle } from "@/lib/moves/rules/obstacles";
import {
  endedBefore,
  newId,
  ofPerson,
  replanned,
  standingOf,
  withoutActing,
  withoutGrants,
  withoutPlace,
  type Line,
  type Range,
  type Standing,
} from "@/lib/moves/rules/place";
import { meets, positionOf, withRow, withoutRow } from "@/lib/moves/rules/state";
import { effectsOf } from "@/lib/people/rules/status";

/** Back in service is no status of the law, so it has a name of ours. */
export const BACK = "BACK";

type StatusLine = Line<Extract<Ask, { does: "STATUS" }>>;

/** Why a status cannot follow what somebody is on its first day; null when it can. */
function notAfter({ name, status: before }: Standing, { ask }: StatusLine): Refusal | null {
  if (before === undefined) return null;
  if (effectsOf(before.kind).endsService) return { code: "MOVE_LEFT_SERVICE", name, day: before.startsOn };
  const keeps = effectsOf(ask.status).holdsPosition && !effectsOf(before.kind).holdsPosition;
  return keeps ? { code: "MOVE_NEEDS_POSITION", name } : null;
}

/** Why a status that gives the position up cannot begin on a day; null when it can. */
function notLeaving({ name, place, nextPlace, status }: Standing, { ask, on }: StatusLine): Refusal | null {
  if (place?.startsOn === on) return { code: "MOVE_SAME_DAY", name, day: on };
  if (nextPlace !== undefined) return { code: "MOVE_PLACED_LATER", name, day: nextPlace.startsOn };
  const isNowhere = place === undefined && status === undefined;
  return isNowhere && !effectsOf(ask.status).endsService ? { code: "MOVE_NOT_PLACED", name, day: on } : null;
}

/** Another status that shares a day with the new one, apart from the one that it ends. */
function metBy({ state }: Facts, { ask, on }: StatusLine, range: Range) {
  return ofPerson(state.statuses, ask.employeeId).find(
    (status) =>
      meets(status, range) && (status.startsOn >= on || !meets(status, { startsOn: on, endsOn: on })),
  );
}

function refusalOf(facts: Facts, line: StatusLine, range: Range): Refusal | null {
  const { ask, on } = line;
  const standing = standingOf(facts, ask.employeeId, on);
  const { name } = standing;
  const { holdsPosition, excuses } = effectsOf(ask.status);
  if (range.endsOn !== null && range.endsOn < on) return { code: "DAYS_OUT_OF_ORDER" };
  const following = notAfter(standing, line);
  if (following !== null) return following;
  const met = metBy(facts, line, range);
  if (met !== undefined) return { code: "MOVE_STATUS_MEETS", name, day: met.startsOn };
  const leaving = holdsPosition ? notStaying(standing, on) : notLeaving(standing, line);
  return leaving ?? (excuses === "NONE" ? null : obstacleTo(facts, line, range));
}

/** What stands in the way of a status that excuses somebody from being judged. */
function obstacleTo(facts: Facts, { ask, on }: StatusLine, range: Range): Refusal | null {
  const standing = standingOf(facts, ask.employeeId, on);
  const source = standing.place && positionOf(facts.around, standing.place.positionId);
  const touched = { ...range, cadences: [source?.cadence ?? null], counts: true };
  return firstObstacle(facts, ask.employeeId, touched);
}

/** A status that keeps the position is one of somebody who has one. */
const notStaying = ({ name, place, status }: Standing, on: Day): Refusal | null =>
  place === undefined && status === undefined ? { code: "MOVE_NOT_PLACED", name, day: on } : null;

/** Gives somebody a status from a day on; one that takes her out of her position ends place, plan and roles. */
export function enterStatus(facts: Facts, line: StatusLine): Outcome<State> {
  const { ask, on } = line;
  const { employeeId, status: kind } = ask;
  const { holdsPosition, excuses } = effectsOf(kind);
  // A status that gives the position up goes on until she is placed again, so that no day is without either.
  const range = { startsOn: on, endsOn: holdsPosition ? ask.endsOn : null };
  const refusal = refusalOf(facts, line, range);
  if (refusal !== null) return refuse(refusal);
  const standing = standingOf(facts, employeeId, on);
  let { state } = facts;
  if (standing.status !== undefined) state = withRow(state, "statuses", endedBefore(standing.status, on));
  state = withRow(state, "statuses", { id: newId(line, "status"), employeeId, kind, ...range });
  if (holdsPosition) return done(excuses === "NONE" ? state : excused({ ...facts, state }, line, range));
  state = withoutPlace(state, standing, on);
  state = replanned({ ...facts, state }, line, { ...range, home: null });
  state = withoutGrants({ ...facts, state }, line, { path: "/" });
  return done(withoutActing(state, on, (row) => row.employeeId === employeeId));
}

/** A long leave that keeps the position takes out the terms it covers whole. */
function excused({ state, around }: Facts, { ask, on }: Line, range: Range): State {
  return ofPerson(state.appraisals, ask.employeeId)
    .filter(({ termId }) => {
      const term = around.terms.find(({ id }) => id === termId);
      return (
        term !== undefined && term.startsOn >= on && (range.endsOn === null || term.endsOn <= range.endsOn)
      );
    })
    .reduce((next, row) => withoutRow(next, "appraisals", row.id), state);
}

/** Ends a status that kept the position; whoever gave hers up comes back by being placed. */
export function comeBack(facts: Facts, line: Line): Outcome<State> {
  const { ask, on } = line;
  const { name, status } = standingOf(facts, ask.employeeId, on);
  if (status === undefined) return refuse({ code: "MOVE_NOT_AWAY", name });
  if (effectsOf(status.kind).endsService)
    return refuse({ code: "MOVE_LEFT_SERVICE", name, day: status.startsOn });
  if (!effectsOf(status.kind).holdsPosition) return refuse({ code: "MOVE_NEEDS_POSITION", name });
  if (status.startsOn === on) return refuse({ code: "MOVE_SAME_DAY", name, day: on });
  return done(withRow(facts.state, "statuses", endedBefore(status, on)));
}
