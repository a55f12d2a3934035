import { randomUUID } from "node:crypto";
import { dayBefore, type Day } from "@/lib/kernel/calendar";
import { CAST, VACANT, type CastMember } from "@/prisma/seed/organisation/cast";
import { newName, type Sex } from "@/prisma/seed/organisation/names";
import { newNip } from "@/prisma/seed/organisation/nip";
import {
  gradeOf,
  headPosition,
  STAFF_POSITIONS,
  type PositionPlan,
} from "@/prisma/seed/organisation/positions";
import type { UnitPlan } from "@/prisma/seed/organisation/tree";
import { drawFor, type Draw } from "@/prisma/seed/random";

export interface Placed {
  unit: UnitPlan;
  position: PositionPlan;
  from: Day;
  to: Day | null;
}

/** A person of the demo: who she is and where she worked when. */
export interface Person {
  id: string;
  name: string;
  nip: string;
  kind: "PNS" | "PPPK";
  golongan: string;
  heads: boolean;
  cast: CastMember | null;
  placements: readonly Placed[];
}

/** Where she works today. */
export const presentPlace = (person: Person): Placed => {
  const place = person.placements.at(-1);
  if (place === undefined) throw new Error(`${person.name} has no place`);
  return place;
};

export interface Staffing {
  units: readonly UnitPlan[];
  hiredOn: Day;
  /** The first day of the open quarter, on which people who transferred began. */
  movedOn: Day;
}

/** Everyone of the instansi: the cast at their places, the others drawn, the same each time. */
export function staffOf(staffing: Staffing): Person[] {
  const taken = {
    names: new Set(CAST.map(({ name }) => name)),
    nips: new Set(CAST.flatMap(({ nip }) => nip ?? [])),
  };
  return staffing.units.flatMap((unit) => {
    const draw = drawFor(unit.code);
    const head = VACANT.has(unit.code) ? [] : [personOf({ unit, seat: "head", draw, staffing, taken })];
    return [
      ...head,
      ...Array.from({ length: unit.staff }, (_, seat) => personOf({ unit, seat, draw, staffing, taken })),
    ];
  });
}

/** The share of people who came with the open quarter: their plans are still under way. */
const NEWCOMERS = 0.07;

interface Seat {
  unit: UnitPlan;
  seat: "head" | number;
  draw: Draw;
  staffing: Staffing;
  taken: { names: Set<string>; nips: Set<string> };
}

function castAt(unit: UnitPlan, seat: "head" | number): CastMember | null {
  if (seat === "head")
    return CAST.find((member) => member.unit === unit.code && member.heads === true) ?? null;
  return CAST.filter((member) => member.unit === unit.code && member.heads !== true)[seat] ?? null;
}

function positionAt({ unit, seat }: Seat, cast: CastMember | null): PositionPlan {
  if (seat === "head") return headPosition(unit);
  const choices = STAFF_POSITIONS[unit.work];
  const position = choices[(cast?.position ?? seat) % choices.length];
  if (position === undefined) throw new Error(`no position for ${unit.code}`);
  return position;
}

function personOf(seat: Seat): Person {
  const heads = seat.seat === "head";
  const cast = castAt(seat.unit, seat.seat);
  const position = positionAt(seat, cast);
  const { kind, isNew, ...identity } = cast === null ? drawn(seat) : named(seat, cast);
  return {
    id: randomUUID(),
    ...identity,
    kind,
    heads,
    cast,
    golongan: gradeOf(position, kind),
    placements: placementsOf(seat, { cast, position, isNew }),
  };
}

interface Identity {
  name: string;
  nip: string;
  kind: "PNS" | "PPPK";
  isNew: boolean;
}

function named({ draw, taken }: Seat, cast: CastMember): Identity {
  const nip = cast.nip ?? newNip(draw, { kind: "PNS", sex: cast.sex, senior: false }, taken.nips);
  return { name: cast.name, nip, kind: "PNS", isNew: cast.isNew === true };
}

function drawn({ seat, draw, taken }: Seat): Identity {
  const heads = seat === "head";
  const kind = !heads && draw.chance(0.22) ? "PPPK" : "PNS";
  const isNew = !heads && draw.chance(NEWCOMERS);
  const sex: Sex = draw.chance(0.5) ? "P" : "L";
  return {
    kind,
    isNew,
    name: newName(draw, sex, taken.names),
    nip: newNip(draw, { kind, sex, senior: heads }, taken.nips),
  };
}

function placementsOf(
  { unit, staffing }: Seat,
  { cast, position, isNew }: { cast: CastMember | null; position: PositionPlan; isNew: boolean },
): Placed[] {
  const { hiredOn, movedOn } = staffing;
  if (isNew) return [{ unit, position, from: movedOn, to: null }];
  const former = staffing.units.find(({ code }) => code === cast?.cameFrom);
  const before = former === undefined ? undefined : STAFF_POSITIONS[former.work][0];
  if (former === undefined || before === undefined) return [{ unit, position, from: hiredOn, to: null }];
  return [
    { unit: former, position: before, from: hiredOn, to: dayBefore(movedOn) },
    { unit, position, from: movedOn, to: null },
  ];
}
