import { randomUUID } from "node:crypto";
import { hashPassword } from "@/lib/account/commands/passwords";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { addDays, dayBefore, type Day } from "@/lib/kernel/calendar";
import type { Grant, Role } from "@/lib/kernel/viewer";
import { DEMO_PASSWORD, STAND_INS } from "@/prisma/seed/organisation/cast";
import { presentPlace, staffOf, type Person, type Placed } from "@/prisma/seed/organisation/people";
import { classOf, eselonOf, headPosition } from "@/prisma/seed/organisation/positions";
import { ROOT, type UnitPlan } from "@/prisma/seed/organisation/tree";

export interface UnitRow {
  id: string;
  plan: UnitPlan;
  path: string;
  parentCode: string | null;
  /** The perangkat daerah it belongs to; null for the instansi itself. */
  opdCode: string | null;
}

/** The organisation as it stands in the database. */
export interface Organisation {
  units: ReadonlyMap<string, UnitRow>;
  people: readonly Person[];
  grantsOf: (person: Person) => Grant[];
  unit: (code: string) => UnitRow;
  headOf: (code: string) => Person | undefined;
  positionId: (place: Placed) => string;
  /** The audit chain of a unit: its perangkat daerah, or the instansi. */
  chainOf: (code: string) => string;
}

const FOUNDED = "2017-01-01";

function rowsOf(plan: UnitPlan, above: UnitRow | null): UnitRow[] {
  const path = `${above?.path ?? "/"}${plan.code}/`;
  const opdCode = above === null ? null : (above.opdCode ?? plan.code);
  const row: UnitRow = { id: randomUUID(), plan, path, parentCode: above?.plan.code ?? null, opdCode };
  return [row, ...(plan.under ?? []).flatMap((child) => rowsOf(child, row))];
}

/** Units, positions, people, accounts, placements and standing roles. */
export async function makeOrganisation(days: { hiredOn: Day; movedOn: Day }): Promise<Organisation> {
  const units = new Map(rowsOf(ROOT, null).map((row) => [row.plan.code, row]));
  const unit = (code: string): UnitRow => {
    const row = units.get(code);
    if (row === undefined) throw new Error(`no unit ${code}`);
    return row;
  };
  await db.unit.createMany({
    data: [...units.values()].map((row) => ({
      id: row.id,
      code: row.plan.code,
      name: row.plan.name,
      kind: row.plan.kind,
      path: row.path,
      validFrom: fromDay(FOUNDED),
      parentId: row.parentCode === null ? null : unit(row.parentCode).id,
      opdId: row.opdCode === null ? null : unit(row.opdCode).id,
    })),
  });
  await db.instansi.create({
    data: { unitId: unit(ROOT.code).id, kind: "KABUPATEN", zone: "Asia/Jakarta", workingDays: 5 },
  });
  const people = staffOf({ units: [...units.values()].map(({ plan }) => plan), ...days });
  const positions = await makePositions(units, people);
  const positionId = (place: Placed): string =>
    positions.get(keyOf(place.unit.code, place.position.name)) ?? "";
  await makePeople(people, positionId);
  const headOf = (code: string): Person | undefined =>
    people.find((person) => person.heads && presentPlace(person).unit.code === code);
  const granted = rolesOf(people, units);
  await db.roleGrant.createMany({
    data: granted.map(({ person, role, code }) => ({
      employeeId: person.id,
      role,
      unitId: unit(code).id,
      startsOn: fromDay(days.hiredOn),
    })),
  });
  await makeStandIns(days.movedOn, {
    headOf,
    chairOf: (code) => positions.get(keyOf(code, unit(code).plan.head)) ?? "",
  });
  const grantsOf = (person: Person): Grant[] =>
    granted
      .filter((grant) => grant.person === person)
      .map(({ role, code }) => ({ role, unitPath: unit(code).path }));
  const chainOf = (code: string): string => {
    const { opdCode } = unit(code);
    return opdCode === null ? "instansi" : unit(opdCode).id;
  };
  return { units, people, grantsOf, unit, headOf, positionId, chainOf };
}

const keyOf = (code: string, name: string): string => `${code}: ${name}`;

async function makePositions(
  units: ReadonlyMap<string, UnitRow>,
  people: readonly Person[],
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const chairs = [...units.values()].map(({ plan }) => ({
    unit: plan,
    position: headPosition(plan),
    headsUnit: true,
  }));
  const seats = people
    .filter(({ heads }) => !heads)
    .flatMap(({ placements }) =>
      placements.map(({ unit, position }) => ({ unit, position, headsUnit: false })),
    );
  // As many places as people hold it at once today, so that a vacancy in the demo is one.
  const held = new Map<string, number>();
  for (const person of people) {
    const { unit, position } = presentPlace(person);
    const key = keyOf(unit.code, position.name);
    held.set(key, (held.get(key) ?? 0) + 1);
  }
  const data = [...chairs, ...seats].flatMap(({ unit, position, headsUnit }) => {
    const key = keyOf(unit.code, position.name);
    if (ids.has(key)) return [];
    const id = randomUUID();
    ids.set(key, id);
    return [
      {
        id,
        unitId: units.get(unit.code)?.id ?? "",
        name: position.name,
        kind: position.kind,
        jenjang: position.jenjang,
        headsUnit,
        eselon: headsUnit ? eselonOf(unit, position) : null,
        kelas: classOf(position),
        formasi: held.get(key) ?? 1,
      },
    ];
  });
  await db.position.createMany({ data });
  return ids;
}

async function makePeople(people: readonly Person[], positionId: (place: Placed) => string): Promise<void> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  await db.employee.createMany({
    data: people.map(({ id, nip, name, kind, golongan }) => ({ id, nip, name, kind, golongan })),
  });
  await db.account.createMany({
    data: people.map(({ id, cast }) => ({
      employeeId: id,
      passwordHash,
      mustChangePassword: cast?.listed === undefined,
    })),
  });
  await db.placement.createMany({
    data: people.flatMap((person) =>
      person.placements.map((place) => ({
        employeeId: person.id,
        positionId: positionId(place),
        kind: "DEFINITIF" as const,
        startsOn: fromDay(place.from),
        endsOn: place.to === null ? null : fromDay(place.to),
      })),
    ),
  });
}

interface Granted {
  person: Person;
  role: Role;
  code: string;
}

/** Heads of offices lead them; each office has an admin, and the two who watch over all are named in the cast. */
function rolesOf(people: readonly Person[], units: ReadonlyMap<string, UnitRow>): Granted[] {
  return people.flatMap((person): Granted[] => {
    const named = person.cast?.role;
    const standing = person.heads ? rolesOfHead(units.get(presentPlace(person).unit.code)) : [];
    return [
      ...(named === undefined ? [] : [{ person, role: named.role, code: named.unit }]),
      ...standing.map((grant) => ({ person, ...grant })),
    ];
  });
}

function rolesOfHead(row: UnitRow | undefined): { role: Role; code: string }[] {
  if (row === undefined) return [];
  const { code, kind } = row.plan;
  if (row.opdCode === null || row.opdCode === code) return [{ role: "LEADER", code }];
  return kind === "SEKRETARIAT"
    ? [
        { role: "UNIT_ADMIN", code: row.opdCode },
        { role: "SURVEY_OFFICER", code: row.opdCode },
      ]
    : [];
}

interface Chairs {
  headOf: (code: string) => Person | undefined;
  chairOf: (code: string) => string;
}

async function makeStandIns(movedOn: Day, { headOf, chairOf }: Chairs): Promise<void> {
  const leave = { startsOn: addDays(movedOn, 20), endsOn: addDays(movedOn, 33) };
  for (const { unit, headOf: code, kind } of STAND_INS) {
    const person = headOf(code);
    if (person === undefined) continue;
    const days =
      kind === "PLH"
        ? { startsOn: fromDay(leave.startsOn), endsOn: fromDay(leave.endsOn) }
        : { startsOn: fromDay(dayBefore(addDays(movedOn, -180))) };
    await db.placement.create({
      data: { employeeId: person.id, positionId: chairOf(unit), kind, ...days },
      select: { id: true },
    });
  }
}
