import { dayAfter, type Day } from "@/lib/kernel/calendar";
import type { StatusKind } from "@/lib/kernel/status";
import { sendableFrom, type TermName } from "@/lib/kernel/term";
import type { Role } from "@/lib/kernel/viewer";
import type { Change, Facts, State, Surroundings } from "@/lib/moves/rules/facts";
import type { Plan } from "@/lib/moves/rules/plan";
import { nameOf, meets, positionOf, timelineOf } from "@/lib/moves/rules/state";
import { appraiserOn, covers, partOf } from "@/lib/people/rules/timeline";

/** One thing that a move does, in facts; the words stand in the labels. */
export type Consequence =
  | {
      does: "LEAVES" | "JOINS";
      as: "DEFINITIF" | "PLT" | "PLH";
      position: string;
      unit: string;
      on: Day;
      until: Day | null;
    }
  | { does: "STATUS"; status: StatusKind; from: Day; until: Day | null }
  | {
      does: "SKP_CLOSES" | "SKP_OPENS" | "SKP_FOLLOWS";
      startsOn: Day;
      endsOn: Day;
      appraiser: string | null;
      again: boolean;
    }
  | { does: "WITHDRAWN"; term: TermName }
  | { does: "RATES"; term: TermName; from: Day; to: Day; appraiser: string; sendableFrom: Day; dueOn: Day }
  | { does: "ROLE_ENDS"; role: Role; on: Day };

/** What happens to one of the people of a move. */
export interface PersonConsequences {
  readonly employeeId: string;
  readonly name: string;
  readonly consequences: readonly Consequence[];
}

/** Whose queue changes: how many plans and appraisals come to somebody, and how many leave her. */
export interface QueueChange {
  readonly employeeId: string;
  readonly name: string;
  readonly comes: number;
  readonly goes: number;
}

/** What is allowed and still worth a look. */
export type Warning =
  | { readonly kind: "FORMASI"; readonly position: string; readonly held: number; readonly formasi: number }
  | {
      readonly kind: "VACANT";
      readonly position: string;
      readonly from: Day;
      readonly appraiser: string | null;
    };

export interface Preview {
  readonly people: readonly PersonConsequences[];
  /** Others whose appraiser changes, by name. */
  readonly others: readonly { readonly name: string; readonly appraiser: string }[];
  readonly queues: readonly QueueChange[];
  readonly warnings: readonly Warning[];
}

const of = <T extends keyof State>(changes: readonly Change[], table: T): Change<T>[] =>
  changes.filter((change): change is Change<T> => change.table === table);

/** What the words of a consequence need to know. */
export type Known = Pick<Surroundings, "positions" | "names" | "terms">;

const nameIn = (known: Known, id: string | null): string => (id === null ? "" : nameOf(known, id));

function ofPlacements(known: Known, changes: readonly Change[]): Consequence[] {
  return of(changes, "placements").flatMap(({ before, after }): Consequence[] => {
    const row = after ?? before;
    const position = row === null ? undefined : positionOf(known, row.positionId);
    if (row === null || position === undefined) return [];
    const place = { as: row.kind, position: position.name, unit: position.unit };
    if (before === null) return [{ does: "JOINS", ...place, on: row.startsOn, until: row.endsOn }];
    return [{ does: "LEAVES", ...place, on: after?.endsOn ?? row.startsOn, until: null }];
  });
}

function ofStatuses(changes: readonly Change[]): Consequence[] {
  return of(changes, "statuses").flatMap(({ after }): Consequence[] =>
    after === null ? [] : [{ does: "STATUS", status: after.kind, from: after.startsOn, until: after.endsOn }],
  );
}

function ofPlans(known: Known, changes: readonly Change[]): Consequence[] {
  return of(changes, "skp").flatMap(({ before, after }): Consequence[] => {
    if (after === null) return [];
    const { startsOn, endsOn } = after;
    const plan = { startsOn, endsOn, appraiser: nameIn(known, after.appraiserId) || null };
    if (before === null) return [{ does: "SKP_OPENS", ...plan, again: false }];
    if (before.endsOn !== endsOn) return [{ does: "SKP_CLOSES", ...plan, again: false }];
    return before.positionId === after.positionId
      ? []
      : [{ does: "SKP_FOLLOWS", ...plan, again: before.status !== after.status }];
  });
}

function ofAppraisals(known: Known, changes: readonly Change[]): Consequence[] {
  return of(changes, "appraisals").flatMap(({ before, after }): Consequence[] => {
    const term = known.terms.find(({ id }) => id === before?.termId);
    return after === null && term !== undefined ? [{ does: "WITHDRAWN", term }] : [];
  });
}

/** Who judges which part of the terms that a person's plans touch from the first day on. */
function partsOf(facts: Facts, { after }: Plan, employeeId: string): Consequence[] {
  const timeline = timelineOf(after, facts.around);
  const changed = after.skp.filter((plan) => plan.employeeId === employeeId);
  return changed.flatMap((plan) => {
    const { cadence } = positionOf(facts.around, plan.positionId) ?? { cadence: null };
    return facts.around.terms
      .filter((term) => term.cadence === cadence && term.status !== "CLOSED" && meets(term, plan))
      .flatMap((term): Consequence[] => {
        const part = partOf(term, plan);
        const row = after.appraisals.find(({ skpId, termId }) => skpId === plan.id && termId === term.id);
        if (row?.status === "FINAL") return [];
        const judge = row?.appraiserId ?? appraiserOn(timeline, employeeId, part.endsOn).appraiserId;
        const appraiser = nameIn(facts.around, judge);
        const { cadence: every, year, number, sendBy } = term;
        const from = sendableFrom(term, plan);
        return [
          {
            does: "RATES",
            term: { cadence: every, year, number },
            from: part.startsOn,
            to: part.endsOn,
            appraiser,
            sendableFrom: from,
            dueOn: sendBy,
          },
        ];
      });
  });
}

function ofGrants(changes: readonly Change[]): Consequence[] {
  return of(changes, "grants").flatMap(({ before, after }): Consequence[] =>
    before === null ? [] : [{ does: "ROLE_ENDS", role: before.role, on: after?.endsOn ?? before.startsOn }],
  );
}

/** From whom to whom every waiting piece of work went. */
function passedOf(changes: readonly Change[]): { from: string | null; to: string | null }[] {
  const waits = (row: State["skp"][number] | null): string | null =>
    row?.status === "SUBMITTED" ? row.appraiserId : null;
  return [
    ...of(changes, "appraisals").map(({ before, after }) => ({
      from: before?.appraiserId ?? null,
      to: after?.appraiserId ?? null,
    })),
    ...of(changes, "skp").map(({ before, after }) => ({ from: waits(before), to: waits(after) })),
  ].filter(({ from, to }) => from !== to);
}

/** Whose queue changes by it. */
export function passedTo(known: Known, changes: readonly Change[]): QueueChange[] {
  const passed = passedOf(changes);
  const people = new Set(passed.flatMap(({ from, to }) => [from, to].filter((id) => id !== null)));
  return [...people].map((employeeId) => ({
    employeeId,
    name: nameIn(known, employeeId),
    comes: passed.filter(({ to }) => to === employeeId).length,
    goes: passed.filter(({ from }) => from === employeeId).length,
  }));
}

/** People who are not moved and have another appraiser than before. */
function othersOf(known: Known, changes: readonly Change[], moved: ReadonlySet<string>): Preview["others"] {
  const found = new Map<string, string>();
  for (const { before, after } of [...of(changes, "skp"), ...of(changes, "appraisals")])
    if (after !== null && after.appraiserId !== null && before?.appraiserId !== after.appraiserId)
      if (!moved.has(after.employeeId)) found.set(after.employeeId, after.appraiserId);
  return [...found].map(([id, appraiser]) => ({
    name: nameIn(known, id),
    appraiser: nameIn(known, appraiser),
  }));
}

/** A position that more people will hold than it is meant for. */
function crowdedBy({ around }: Facts, after: State, { before, after: row }: Change<"placements">): Warning[] {
  const position = row === null ? undefined : positionOf(around, row.positionId);
  if (before !== null || row?.kind !== "DEFINITIF" || position === undefined) return [];
  const held = after.placements.filter(
    (one) => one.kind === "DEFINITIF" && one.positionId === row.positionId && covers(one, row.startsOn),
  ).length;
  const { name, formasi } = position;
  return held > formasi ? [{ kind: "FORMASI", position: name, held, formasi }] : [];
}

/** Whoever holds a definitive place in the unit on a day, heads or not. */
const staffOf = ({ around }: Facts, after: State, at: { unitId: string; day: Day }) =>
  after.placements
    .filter((one) => one.kind === "DEFINITIF" && covers(one, at.day))
    .flatMap((one) => {
      const position = positionOf(around, one.positionId);
      return position?.unitId === at.unitId ? [{ ...one, heads: position.headsUnit }] : [];
    });

/** A chair whose head goes and that nobody holds from the next day on. */
function vacatedBy(facts: Facts, after: State, { before, after: row }: Change<"placements">): Warning[] {
  const chair = before?.kind === "DEFINITIF" ? positionOf(facts.around, before.positionId) : undefined;
  if (chair?.headsUnit !== true || row?.endsOn == null) return [];
  const from = dayAfter(row.endsOn);
  const staff = staffOf(facts, after, { unitId: chair.unitId, day: from });
  if (staff.some(({ heads }) => heads)) return [];
  const [somebody] = staff;
  const timeline = timelineOf(after, facts.around);
  const judge = somebody === undefined ? null : appraiserOn(timeline, somebody.employeeId, from).appraiserId;
  return [{ kind: "VACANT", position: chair.name, from, appraiser: nameIn(facts.around, judge) || null }];
}

function warningsOf(facts: Facts, { after, changes }: Plan): Warning[] {
  const rows = of(changes, "placements");
  const all = rows.flatMap((change) => [
    ...crowdedBy(facts, after, change),
    ...vacatedBy(facts, after, change),
  ]);
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

/** What a move that is kept has done to one of its people. */
export const recordedOf = (known: Known, own: readonly Change[]): Consequence[] => [
  ...ofPlacements(known, own),
  ...ofStatuses(own),
  ...ofPlans(known, own),
  ...ofAppraisals(known, own),
  ...ofGrants(own),
];

/** Everything that a move will do, told by whom it happens to. */
export function previewOf(facts: Facts, plan: Plan, people: readonly string[]): Preview {
  const moved = new Set(people);
  const changesOf = (id: string): Change[] =>
    plan.changes.filter(({ before, after }) => (before ?? after)?.employeeId === id);
  const mentioned = new Set(
    plan.changes
      .filter(({ table }) => table === "placements" || table === "statuses" || table === "grants")
      .flatMap(({ before, after }) => (before ?? after)?.employeeId ?? []),
  );
  return {
    people: [...new Set([...people, ...mentioned])].map((employeeId) => {
      const own = changesOf(employeeId);
      const replans = own.some(({ table }) => table === "skp");
      return {
        employeeId,
        name: nameIn(facts.around, employeeId),
        consequences: [
          ...ofPlacements(facts.around, own),
          ...ofStatuses(own),
          ...ofPlans(facts.around, own),
          ...ofAppraisals(facts.around, own),
          ...(replans && moved.has(employeeId) ? partsOf(facts, plan, employeeId) : []),
          ...ofGrants(own),
        ],
      };
    }),
    others: othersOf(facts.around, plan.changes, moved),
    queues: passedTo(facts.around, plan.changes),
    warnings: warningsOf(facts, plan),
  };
}
