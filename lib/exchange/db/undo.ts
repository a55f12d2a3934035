import "server-only";
import { z } from "zod";
import type { Person, Position, Step, Unit } from "@/lib/exchange/rules/office";
import {
  isChange,
  writeNames,
  writePeople,
  writePositions,
  writeUnits,
  type UnitNameStep,
} from "@/lib/exchange/db/write";
import type { Report } from "@/lib/exchange/rules/report";
import type { Tx } from "@/lib/server/db/client";
import { refreshManyRollups } from "@/lib/server/db/rollup";

interface Undone<R> {
  /** Ids of what came new. */
  readonly added: readonly string[];
  readonly changed: readonly { readonly before: R; readonly after: R }[];
}

/** What an import keeps to be taken back by. */
export interface Undo {
  readonly units: Undone<Unit>;
  readonly names: readonly UnitNameStep[];
  readonly positions: Undone<Position>;
  readonly people: Undone<Person>;
  readonly places: readonly {
    readonly id: string;
    readonly employeeId: string;
    readonly endsOn: string | null;
  }[];
  readonly moves: readonly string[];
}

/** What was written by us; anything else is a fault. */
const undo = z.custom<Undo>(
  (value) => z.looseObject({ units: z.object({}), places: z.array(z.unknown()) }).safeParse(value).success,
);
const report = z.custom<Report>(
  (value) => z.looseObject({ counts: z.object({}), faultCount: z.number() }).safeParse(value).success,
);

export const undoFrom = (json: unknown): Undo => undo.parse(json);
export const reportFrom = (json: unknown): Report => report.parse(json);

/** What has to be kept of steps. */
export function undone<R extends { readonly id: string }>(steps: readonly Step<R>[]): Undone<R> {
  return {
    added: steps.filter((step) => !isChange(step)).map(({ after }) => after.id),
    changed: steps.filter(isChange).map(({ before, after }) => ({ before, after })),
  };
}

/** The way back: what was written, on the version that writing it gave, becomes what stood before. */
const backward = <R extends { readonly version: number }>({ changed }: Undone<R>): Step<R>[] =>
  changed.map(({ before, after }) => ({
    row: null,
    before: { ...after, version: before.version + 1 },
    after: before,
  }));

/**
 * Whether anything was done on what an import brought that no key of the database holds fast: plans of whoever was
 * placed or before her, units that were put under a new one, and what came new and was corrected.
 */
export async function isBuiltOn(tx: Tx, { units, positions, people, places }: Undo): Promise<boolean> {
  const persons = [...new Set([...people.added, ...places.map(({ employeeId }) => employeeId)])];
  const [found] = await tx.$queryRaw<{ built: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM "Skp" s WHERE s."employeeId" = ANY(${persons}::uuid[])
        OR s."appraiserId" = ANY(${persons}::uuid[]) OR s."approvedById" = ANY(${persons}::uuid[]))
      OR EXISTS (SELECT 1 FROM "Appraisal" a WHERE a."superiorId" = ANY(${persons}::uuid[]))
      OR EXISTS (SELECT 1 FROM "Unit" u WHERE NOT u."id" = ANY(${[...units.added]}::uuid[])
        AND (u."parentId" = ANY(${[...units.added]}::uuid[]) OR u."opdId" = ANY(${[...units.added]}::uuid[])
          OR u."successorId" = ANY(${[...units.added]}::uuid[])))
      OR EXISTS (SELECT 1 FROM "Unit" u WHERE u."id" = ANY(${[...units.added]}::uuid[]) AND u."version" > 1)
      OR EXISTS (SELECT 1 FROM "Position" p WHERE p."id" = ANY(${[...positions.added]}::uuid[]) AND p."version" > 1)
      OR EXISTS (SELECT 1 FROM "Employee" e WHERE e."id" = ANY(${[...people.added]}::uuid[]) AND e."version" > 1)
      AS "built"`;
  return found?.built === true;
}

/** Puts back what stood before; answers false where somebody changed the same since. */
export async function putBack(tx: Tx, undo: Undo): Promise<boolean> {
  const { units, names, positions, people, places } = undo;
  const touched = await unitsOf(tx, places);
  const gone = await tx.$executeRaw`
    DELETE FROM "Placement" p USING jsonb_to_recordset(${JSON.stringify(places)}::jsonb) AS r("id" uuid, "endsOn" date)
    WHERE p."id" = r."id" AND p."endsOn" IS NOT DISTINCT FROM r."endsOn"`;
  const written =
    (await writePeople(tx, backward(people))) +
    (await writePositions(tx, backward(positions))) +
    (await writeUnits(tx, backward(units)));
  await takeBackNames(tx, names);
  if (gone !== places.length) return false;
  if (written !== people.changed.length + positions.changed.length + units.changed.length) return false;
  await dropAdded(tx, undo);
  await refreshManyRollups(
    tx,
    touched.filter((id) => !units.added.includes(id)),
  );
  return true;
}

async function unitsOf(tx: Tx, places: Undo["places"]): Promise<string[]> {
  const ids = places.map(({ id }) => id);
  const rows = await tx.$queryRaw<{ unitId: string }[]>`
    SELECT DISTINCT po."unitId"::text FROM "Placement" pl JOIN "Position" po ON po."id" = pl."positionId"
    WHERE pl."id" = ANY(${ids}::uuid[])`;
  return rows.map(({ unitId }) => unitId);
}

async function takeBackNames(tx: Tx, names: readonly UnitNameStep[]): Promise<void> {
  await writeNames(
    tx,
    names.flatMap((name) => (name.before === null ? [] : [{ ...name, name: name.before }])),
  );
  const fresh = names.filter(({ before }) => before === null);
  await tx.$executeRaw`
    DELETE FROM "UnitName" n USING jsonb_to_recordset(${JSON.stringify(fresh)}::jsonb)
      AS r("unitId" uuid, "startsOn" date)
    WHERE n."unitId" = r."unitId" AND n."startsOn" = r."startsOn"`;
}

/** What came new goes; whatever stands on it meanwhile holds it fast, and then nothing goes. */
async function dropAdded(tx: Tx, { units, positions, people, moves }: Undo): Promise<void> {
  const persons = [...people.added];
  // Lines of moves that were taken back just now, and what was told of them.
  await tx.$executeRaw`DELETE FROM "Notification" WHERE "employeeId" = ANY(${persons}::uuid[])
    AND "kind"::text IN ('MOVED', 'MOVE_TAKEN_BACK', 'QUEUE_CHANGED')`;
  await tx.$executeRaw`DELETE FROM "MoveLine" WHERE "employeeId" = ANY(${persons}::uuid[])`;
  await tx.$executeRaw`DELETE FROM "Move" m WHERE m."id" = ANY(${[...moves]}::uuid[])
    AND NOT EXISTS (SELECT 1 FROM "MoveLine" l WHERE l."moveId" = m."id")`;
  await tx.$executeRaw`DELETE FROM "Position" WHERE "id" = ANY(${[...positions.added]}::uuid[])`;
  await tx.$executeRaw`DELETE FROM "Employee" WHERE "id" = ANY(${persons}::uuid[])`;
  await tx.$executeRaw`DELETE FROM "TermRollup" WHERE "unitId" = ANY(${[...units.added]}::uuid[])`;
  await tx.$executeRaw`DELETE FROM "Unit" WHERE "id" = ANY(${[...units.added]}::uuid[])`;
}
