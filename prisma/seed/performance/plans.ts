import { randomUUID } from "node:crypto";
import { appraiserOf } from "@/lib/people/db";
import { approveSkp, returnSkp } from "@/lib/skp/commands/decide-skp";
import { saveSkp } from "@/lib/skp/commands/save-skp";
import { startSkp, submitSkp } from "@/lib/skp/commands/submit-skp";
import { db } from "@/lib/server/db/client";
import { addDays, monthsIn, type Day } from "@/lib/kernel/calendar";
import { schemes, type SchemeId } from "@/lib/scoring/schemes/shipped";
import { pretend } from "@/prisma/seed/clock";
import { must } from "@/prisma/seed/must";
import type { Organisation } from "@/prisma/seed/organisation/make";
import type { Person, Placed } from "@/prisma/seed/organisation/people";
import { planOf, type MonthsCounted, type PlannedIki, type PlannedRhk } from "@/prisma/seed/performance/plan";
import { planStage } from "@/prisma/seed/performance/stories";
import { PLAN_COMMENT } from "@/prisma/seed/performance/words";
import type { PlannedPeriod } from "@/prisma/seed/periods";
import { inTurns } from "@/prisma/seed/pool";

/** One approved plan, with what is needed to carry it out. */
export interface Played {
  skpId: string;
  person: Person;
  place: Placed;
  appraiser: Person;
  iki: readonly (PlannedIki & { id: string })[];
}

export interface Stage {
  organisation: Organisation;
  period: PlannedPeriod;
  movedOn: Day;
  schemeOf: (unitCode: string) => SchemeId;
}

const depthOf = ({ person, place }: { person: Person; place: Placed }): number =>
  person.heads ? (place.position.kind === "JPT" ? 0 : 1) : 2;

/** Everyone's plans for a period, the heads' first, because others build on them. */
export async function makePlans(stage: Stage, takesPart: (person: Person) => boolean): Promise<Played[]> {
  const { organisation, period } = stage;
  const wanted = organisation.people
    .filter(takesPart)
    .flatMap((person) =>
      person.placements
        .filter(({ from, to }) => from <= period.to && (to ?? period.to) >= period.from)
        .map((place) => ({ person, place })),
    );
  const played: Played[] = [];
  for (const startsOn of [
    ...new Set(wanted.map(({ place }) => (place.from > period.from ? place.from : period.from))),
  ].sort()) {
    pretend(addDays(startsOn, 9));
    const beginning = wanted.filter(
      ({ place }) => (place.from > period.from ? place.from : period.from) === startsOn,
    );
    for (const depth of [0, 1, 2])
      await inTurns(interleaved(beginning.filter((item) => depthOf(item) === depth)), async (item) => {
        played.push(...(await playPlan(stage, item, played)));
      });
  }
  return played;
}

/** Neighbours in the list work in different offices, so that they do not wait for the same chain. */
const interleaved = <T extends { place: Placed }>(items: readonly T[]): T[] => {
  const seats = new Map<string, number>();
  const numbered = items.map((item) => {
    const office = item.place.unit.code.split("-")[0] ?? "";
    const seat = (seats.get(office) ?? 0) + 1;
    seats.set(office, seat);
    return { item, seat };
  });
  return numbered.sort((a, b) => a.seat - b.seat).map(({ item }) => item);
};

async function playPlan(
  stage: Stage,
  item: { person: Person; place: Placed },
  before: readonly Played[],
): Promise<Played[]> {
  const { person, place } = item;
  const aim = planStage(person, place, stage.movedOn);
  const appraiserId = await appraiserOf(
    db,
    person.id,
    addDays(place.from > stage.period.from ? place.from : stage.period.from, 9),
  );
  const appraiser = stage.organisation.people.find(({ id }) => id === appraiserId);
  if (aim === "NONE" || appraiser === undefined) return [];
  const scheme = stage.schemeOf(place.unit.code);
  const terms = schemes[scheme].cadence === "BULANAN" ? stage.period.months : stage.period.terms;
  const plan = planOf({
    person,
    place,
    scheme,
    termIds: terms.map(({ id }) => id),
    part: partOf(place, stage.period),
    above: await resultsOf(before, appraiser),
  });
  const viewer = { employeeId: person.id, grants: [] };
  const { skpId, version } = must(
    await startSkp(viewer, { periodId: stage.period.id }),
    `SKP ${person.name}`,
  );
  const lines = withIds(plan);
  const saved = must(
    await saveSkp(viewer, { skpId, version, rhk: lines, expectations: {} }),
    `rencana ${person.name}`,
  );
  if (aim === "DRAFT") return [];
  must(await submitSkp(viewer, { skpId, version: saved.version }), `pengajuan ${person.name}`);
  const decision = { skpId, version: saved.version + 1 };
  const judge = { employeeId: appraiser.id, grants: [] };
  if (aim === "SUBMITTED") return [];
  if (aim === "RETURNED") {
    must(
      await returnSkp(judge, {
        ...decision,
        comments: [{ rhkId: lines[0]?.id ?? null, ikiId: null, text: PLAN_COMMENT }],
      }),
      `pengembalian ${person.name}`,
    );
    return [];
  }
  must(await approveSkp(judge, decision), `persetujuan ${person.name}`);
  const iki = plan.flatMap((rhk, at) =>
    rhk.iki.map((planned, index) => ({ ...planned, id: lines[at]?.iki[index]?.id ?? "" })),
  );
  await db.iki.updateMany({
    where: { id: { in: iki.filter(({ isFed }) => isFed).map(({ id }) => id) } },
    data: { feed: "IKM" },
  });
  return [{ skpId, person, place, appraiser, iki: iki.filter(({ isFed }) => !isFed) }];
}

/** The months of a plan that begins after its period or ends before it; null for one that covers all of it. */
function partOf(place: Placed, { from, to }: PlannedPeriod): MonthsCounted | null {
  const days = {
    from: place.from > from ? place.from : from,
    to: place.to !== null && place.to < to ? place.to : to,
  };
  const months = monthsIn(days);
  return months.length === monthsIn({ from, to }).length
    ? null
    : { first: Number(days.from.slice(5, 7)), months: months.length };
}

const withIds = (plan: readonly PlannedRhk[]) =>
  plan.map((rhk) => ({
    ...rhk.input,
    id: randomUUID(),
    iki: rhk.iki.map(({ input }) => ({ ...input, id: randomUUID() })),
  }));

/** The results of the appraiser's own plan, in its order. */
async function resultsOf(before: readonly Played[], appraiser: Person): Promise<string[]> {
  const own = before.find(({ person }) => person === appraiser);
  if (own === undefined) return [];
  const rows = await db.rhk.findMany({
    where: { skpId: own.skpId },
    orderBy: { ordinal: "asc" },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
