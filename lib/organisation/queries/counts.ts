import "server-only";
import type { Day } from "@/lib/kernel/calendar";
import { db } from "@/lib/server/db/client";

/** What a unit holds with all that is under it. */
export interface UnitCounts {
  people: number;
  /** Units that are there and that nobody heads definitively. */
  headless: number;
}

const NONE: UnitCounts = { people: 0, headless: 0 };

/**
 * People placed definitively and units without a definitive head, for each of the units by its code, with all that is
 * under it: one statement, however many units are asked for.
 */
export async function countUnits(
  codes: readonly string[],
  today: Day,
): Promise<(code: string) => UnitCounts> {
  const rows = await db.$queryRaw<(UnitCounts & { code: string })[]>`
    WITH held AS (
      SELECT po."unitId", count(*)::int AS "people", bool_or(po."headsUnit") AS "headed"
      FROM "Placement" pl JOIN "Position" po ON po."id" = pl."positionId"
      WHERE pl."kind" = 'DEFINITIF' AND pl."startsOn" <= ${today}::date
        AND coalesce(pl."endsOn", 'infinity') >= ${today}::date
      GROUP BY po."unitId"),
    own AS (
      SELECT u."path", coalesce(h."people", 0) AS "people",
        (coalesce(u."validTo", 'infinity') >= ${today}::date AND u."validFrom" <= ${today}::date
          AND NOT coalesce(h."headed", false))::int AS "headless"
      FROM "Unit" u LEFT JOIN held h ON h."unitId" = u."id")
    SELECT above."code", sum(own."people")::int AS "people", sum(own."headless")::int AS "headless"
    FROM own, unnest(string_to_array(trim(BOTH '/' FROM own."path"), '/')) above("code")
    WHERE above."code" = ANY(${[...codes]}::text[])
    GROUP BY above."code"`;
  const byCode = new Map(rows.map(({ code, people, headless }) => [code, { people, headless }]));
  return (code) => byCode.get(code) ?? NONE;
}
