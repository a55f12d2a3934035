import type { Day } from "@/lib/kernel/calendar";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { Refusal } from "@/lib/kernel/refusal";
import type { Term, TermName } from "@/lib/kernel/term";
import type { AppraisalRow, Change, Facts, SkpRow, State } from "@/lib/moves/rules/facts";
import { takenChair, type Plan } from "@/lib/moves/rules/plan";
import { settle } from "@/lib/moves/rules/settle";
import {
  nameOf,
  changesBetween,
  meets,
  positionOf,
  timelineOf,
  withRow,
  withoutRow,
} from "@/lib/moves/rules/state";
import { partOf, raterOf } from "@/lib/people/rules/timeline";

/** A move as it is kept: what it changed, and what came after it. */
export interface MadeMove {
  readonly startsOn: Day;
  /** The people whose lines it has. */
  readonly people: readonly string[];
  readonly changes: readonly Change[];
  /** Another move of one of its people that was made later and still stands. */
  readonly later: { readonly name: string; readonly document: string } | null;
  /** Whether it was taken back already. */
  readonly isTakenBack: boolean;
}

/** Fields that follow from the rule on appraisers: they are asked anew, and say what stood where it finds nobody. */
const FOLLOWS = new Set(["appraiserId", "superiorId"]);

type Fields = Readonly<Record<string, unknown>>;

const differing = (before: Fields, after: Fields): string[] =>
  Object.keys(before).filter((key) => key !== "draft" && before[key] !== after[key]);

/** The fields that a move set itself. */
const changedFields = (before: Fields, after: Fields): string[] =>
  differing(before, after).filter((key) => !FOLLOWS.has(key));

/** A row as it was before, in whatever else it has become since; null where somebody changed the same since. */
function restored<R extends { readonly id: string }>(
  row: R,
  { before, after }: Readonly<Record<"before" | "after", Fields>>,
): R | null {
  const now: Fields = { ...row };
  if (changedFields(before, after).some((field) => now[field] !== after[field])) return null;
  const same = differing(before, after).filter((field) => now[field] === after[field]);
  // What another judge has begun to write is not whoever judged before's.
  const drafted = same.includes("appraiserId") && "draft" in row ? { draft: null } : {};
  return { ...row, ...drafted, ...Object.fromEntries(same.map((field) => [field, before[field]])) };
}

/** The state with one change put back; null where that cannot be. */
function putBack(state: State, change: Change): State | null {
  const { table, before, after } = change;
  if (before === null) return after === null ? state : withoutRow(state, table, after.id);
  if (after === null) return withRow(state, table, before);
  const rows: readonly State[typeof table][number][] = state[table];
  const now = rows.find(({ id }) => id === before.id);
  // Of others only their appraiser changed; who is not here any more has none to put back.
  if (now === undefined) return changedFields({ ...before }, { ...after }).length === 0 ? state : null;
  const row = restored(now, { before: { ...before }, after: { ...after } });
  return row === null ? null : withRow(state, table, row);
}

const isPlan = (change: Change): change is Change<"skp"> => change.table === "skp";

/** A plan that was opened, moved or shortened and has gone on since cannot be what it was. */
function sentSince({ state, around }: Facts, changes: readonly Change[]): Refusal | null {
  for (const { before, after } of changes.filter(isPlan)) {
    if (after === null || (before !== null && changedFields({ ...before }, { ...after }).length === 0))
      continue;
    const now = state.skp.find(({ id }) => id === after.id);
    const isSent = before === null && around.sentSkp.includes(after.id);
    if (isSent || now?.status !== after.status)
      return { code: "MOVE_SKP_SENT", name: nameOf(around, after.employeeId), startsOn: after.startsOn };
  }
  return null;
}

const termNameOf = ({ cadence, year, number }: Term): TermName => ({ cadence, year, number });

/** An appraisal that was made final on what the move made: of a part that would be another, or by another judge. */
function ratedSince(now: Facts, then: State): Refusal | null {
  const { around } = now;
  const [before, after] = [timelineOf(now.state, around), timelineOf(then, around)];
  const isOther = (row: AppraisalRow, term: Term): boolean => {
    const planIn = (state: State): SkpRow | undefined => state.skp.find(({ id }) => id === row.skpId);
    const [plan, planThen] = [planIn(now.state), planIn(then)];
    if (plan === undefined) return false;
    if (planThen === undefined) return true;
    const [part, partThen] = [partOf(term, plan), partOf(term, planThen)];
    if (part.startsOn !== partThen.startsOn || part.endsOn !== partThen.endsOn) return true;
    const until = term.dueOn > around.today ? term.dueOn : around.today;
    const [judge, judgeThen] = [before, after].map(
      (timeline) => raterOf(timeline, row.employeeId, { ...part, until }).appraiserId,
    );
    return judge === row.appraiserId && judgeThen !== judge;
  };
  const [rated] = now.state.appraisals.flatMap((row) => {
    const term = row.status === "FINAL" ? around.terms.find(({ id }) => id === row.termId) : undefined;
    return term !== undefined && isOther(row, term) ? [{ row, term }] : [];
  });
  if (rated === undefined) return null;
  const name = nameOf(around, rated.row.employeeId);
  return { code: "MOVE_RATED_SINCE", name, term: termNameOf(rated.term) };
}

/** A term that was closed since: who was due in it was counted. */
function closedSince({ around }: Facts, { changes, startsOn }: MadeMove): Refusal | null {
  const ended = changes.flatMap(({ table, before }) =>
    table === "placements" && before !== null && "positionId" in before && "kind" in before
      ? [positionOf(around, before.positionId)?.cadence]
      : [],
  );
  const term = around.terms.find(
    (one) => one.status === "CLOSED" && ended.includes(one.cadence) && meets(one, { startsOn, endsOn: null }),
  );
  return term === undefined ? null : { code: "MOVE_CLOSED_SINCE", term: termNameOf(term) };
}

/** Ratings that were being written when the judge changed are hers again when she is the judge again. */
function withDrafts(state: State, changes: readonly Change[]): State {
  return changes.reduce((next, { table, before }) => {
    if (table !== "appraisals" || before === null || !("draft" in before) || before.draft === null)
      return next;
    const row = next.appraisals.find(({ id }) => id === before.id);
    const isHers = row?.appraiserId === before.appraiserId && row.draft === null && row.status !== "FINAL";
    return isHers ? withRow(next, "appraisals", { ...row, draft: before.draft }) : next;
  }, state);
}

/** What it would be to have never made a move, while nothing was rated on it and no later one stands on it. */
export function planTakeBack(facts: Facts, move: MadeMove): Outcome<Plan> {
  if (move.isTakenBack) return refuse({ code: "MOVE_TAKEN_BACK" });
  if (move.later !== null) return refuse({ code: "MOVE_STANDS_ON", ...move.later });
  const sent = sentSince(facts, move.changes);
  if (sent !== null) return refuse(sent);
  let { state } = facts;
  for (const change of move.changes) {
    const next = putBack(state, change);
    if (next === null) return refuse({ code: "STALE" });
    state = next;
  }
  const refusal =
    closedSince(facts, move) ??
    ratedSince(facts, state) ??
    takenChair({ ...facts, state }, facts.state)?.refusal;
  if (refusal !== undefined) return refuse(refusal);
  const after = withDrafts(settle(state, facts.around), move.changes);
  return done({ after, changes: changesBetween(facts.state, after) });
}
