import "server-only";
import type { Person, Position, Step, Unit } from "@/lib/exchange/rules/office";
import type { FirstPlace } from "@/lib/exchange/rules/places";
import type { Tx } from "@/lib/server/db/client";

const json = (rows: readonly unknown[]): string => JSON.stringify(rows);

type Changed<R> = Step<R> & { readonly before: R };

export const isChange = <R>(step: Step<R>): step is Changed<R> => step.before !== null;
const added = <R>(steps: readonly Step<R>[]): R[] =>
  steps.filter((step) => !isChange(step)).map(({ after }) => after);
/** What a row becomes, on the version it was planned on. */
const changed = <R extends { readonly version: number }>(steps: readonly Step<R>[]): R[] =>
  steps.filter(isChange).map(({ before, after }) => ({ ...after, version: before.version }));

/** Comes new, or becomes what the file says; answers how many rows were written. */
export async function writeUnits(tx: Tx, steps: readonly Step<Unit>[]): Promise<number> {
  const made = await tx.$executeRaw`
    INSERT INTO "Unit" ("id", "code", "name", "kind", "path", "parentId", "opdId", "validFrom", "unorId", "areaCode")
    SELECT r."id", r."code", r."name", r."kind", r."path", r."parentId", r."opdId", r."validFrom", r."unorId",
      r."areaCode"
    FROM jsonb_to_recordset(${json(added(steps))}::jsonb) AS r("id" uuid, "code" text, "name" text, "kind" "UnitKind",
      "path" text, "parentId" uuid, "opdId" uuid, "validFrom" date, "unorId" text, "areaCode" text)`;
  const written = await tx.$executeRaw`
    UPDATE "Unit" u SET "name" = r."name", "kind" = r."kind", "path" = r."path", "parentId" = r."parentId",
      "opdId" = r."opdId", "unorId" = r."unorId", "areaCode" = r."areaCode", "version" = u."version" + 1
    FROM jsonb_to_recordset(${json(changed(steps))}::jsonb) AS r("id" uuid, "name" text, "kind" "UnitKind",
      "path" text, "parentId" uuid, "opdId" uuid, "unorId" text, "areaCode" text, "version" int)
    WHERE u."id" = r."id" AND u."version" = r."version"`;
  return made + written;
}

/** A name of a unit from a day on, and what it was called on that day before, if it had a name of that day. */
export interface UnitNameStep {
  readonly unitId: string;
  readonly startsOn: string;
  readonly name: string;
  readonly before: string | null;
}

/** The names that units get: from today on, or from the day of a name that has not begun yet. */
export const namesOf = (steps: readonly Step<Unit>[], today: string): UnitNameStep[] =>
  steps
    .filter(isChange)
    .filter(({ before, after }) => before.name !== after.name)
    .map(({ before, after }) => ({
      unitId: after.id,
      name: after.name,
      startsOn: before.namedOn > today ? before.namedOn : today,
      before: before.namedOn >= today ? before.name : null,
    }));

export const writeNames = (tx: Tx, names: readonly UnitNameStep[]): Promise<number> =>
  tx.$executeRaw`
    INSERT INTO "UnitName" ("unitId", "startsOn", "name")
    SELECT r."unitId", r."startsOn", r."name"
    FROM jsonb_to_recordset(${json(names)}::jsonb) AS r("unitId" uuid, "startsOn" date, "name" text)
    ON CONFLICT ("unitId", "startsOn") DO UPDATE SET "name" = excluded."name"`;

export async function writePositions(tx: Tx, steps: readonly Step<Position>[]): Promise<number> {
  const made = await tx.$executeRaw`
    INSERT INTO "Position" ("id", "unitId", "name", "kind", "jenjang", "eselon", "kelas", "formasi", "headsUnit")
    SELECT r."id", r."unitId", r."name", r."kind", r."jenjang", r."eselon", r."kelas", r."formasi", r."headsUnit"
    FROM jsonb_to_recordset(${json(added(steps))}::jsonb) AS r("id" uuid, "unitId" uuid, "name" text,
      "kind" "PositionKind", "jenjang" text, "eselon" text, "kelas" smallint, "formasi" int, "headsUnit" boolean)`;
  const rows = changed(steps);
  const written = await tx.$executeRaw`
    UPDATE "Position" p SET "name" = r."name", "kind" = r."kind", "jenjang" = r."jenjang", "eselon" = r."eselon",
      "kelas" = r."kelas", "formasi" = r."formasi", "headsUnit" = r."headsUnit", "version" = p."version" + 1
    FROM jsonb_to_recordset(${json(rows)}::jsonb) AS r("id" uuid, "name" text, "kind" "PositionKind", "jenjang" text,
      "eselon" text, "kelas" smallint, "formasi" int, "headsUnit" boolean, "version" int)
    WHERE p."id" = r."id" AND p."version" = r."version"`;
  return made + written;
}

export async function writePeople(tx: Tx, steps: readonly Step<Person>[]): Promise<number> {
  const made = await tx.$executeRaw`
    INSERT INTO "Employee" ("id", "nip", "name", "kind", "golongan", "email")
    SELECT r."id", r."nip", r."name", r."kind", r."golongan", r."email"
    FROM jsonb_to_recordset(${json(added(steps))}::jsonb) AS r("id" uuid, "nip" text, "name" text,
      "kind" "EmployeeKind", "golongan" text, "email" text)`;
  const written = await tx.$executeRaw`
    UPDATE "Employee" e SET "name" = r."name", "kind" = r."kind", "golongan" = r."golongan", "email" = r."email",
      "version" = e."version" + 1
    FROM jsonb_to_recordset(${json(changed(steps))}::jsonb) AS r("id" uuid, "name" text, "kind" "EmployeeKind",
      "golongan" text, "email" text, "version" int)
    WHERE e."id" = r."id" AND e."version" = r."version"`;
  return made + written;
}

/** A first place with the id of its row. */
export type StoredPlace = Omit<FirstPlace, "row"> & { readonly id: string };

export const writePlaces = (tx: Tx, places: readonly StoredPlace[]): Promise<number> =>
  tx.$executeRaw`
    INSERT INTO "Placement" ("id", "employeeId", "positionId", "kind", "startsOn", "endsOn")
    SELECT r."id", r."employeeId", r."positionId", r."kind", r."startsOn", r."endsOn"
    FROM jsonb_to_recordset(${json(places)}::jsonb) AS r("id" uuid, "employeeId" uuid, "positionId" uuid,
      "kind" "PlacementKind", "startsOn" date, "endsOn" date)`;
