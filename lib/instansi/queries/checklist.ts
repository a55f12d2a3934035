import "server-only";
import { keepsInstansi, type Lacking, type LackingCode } from "@/lib/instansi/rules";
import type { Day } from "@/lib/kernel/calendar";
import type { Viewer } from "@/lib/kernel/viewer";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { ended } from "@/lib/server/db/status";
import { visibleEmployees } from "@/lib/server/db/visibility";
import { Prisma } from "@/prisma/generated/client";

interface Found {
  count: number;
  /** The first of them, as the page names it. */
  first: string | null;
}

interface Asked {
  viewer: Viewer;
  today: Day;
  /** The code of the unit at the top. */
  root: string;
}

type Check = (asked: Asked) => Promise<Lacking | null>;

const found = async (sql: Prisma.Sql): Promise<Found> =>
  (await db.$queryRaw<Found[]>(sql))[0] ?? { count: 0, first: null };

const said = (code: LackingCode, count: number, href: string): Lacking | null =>
  count > 0 ? { code, count, href } : null;

/** Rows that hold on a day. */
const on = (alias: string, day: Day): Prisma.Sql => {
  const row = Prisma.raw(`"${alias}"`);
  return Prisma.sql`${row}."startsOn" <= ${day}::date AND coalesce(${row}."endsOn", 'infinity') >= ${day}::date`;
};

const noUnits: Check = async ({ root }) => {
  const units = await db.unit.count({ where: { kind: { not: "INSTANSI" }, validTo: null } });
  return said("NO_UNITS", units === 0 ? 1 : 0, `/admin/unit/${root}/tambah`);
};

const alone: Check = async ({ viewer, today }) => {
  const people = await db.employee.count({
    where: { AND: [visibleEmployees(viewer), { statuses: { none: ended(today) } }] },
  });
  return said("ALONE", people <= 1 ? 1 : 0, "/pegawai/baru");
};

const headless: Check = async () => {
  const { count, first } = await found(Prisma.sql`
    SELECT count(*)::int AS "count", (array_agg(u."code" ORDER BY u."path"))[1] AS "first" FROM "Unit" u
    WHERE u."validTo" IS NULL AND NOT EXISTS (
      SELECT 1 FROM "Position" p WHERE p."unitId" = u."id" AND p."headsUnit" AND p."closedOn" IS NULL)`);
  return said("HEADLESS", count, `/admin/unit/${first}/jabatan/baru`);
};

/** Her own place is somebody else's to record, so she is not told of it. */
const unplaced: Check = async ({ viewer, today }) => {
  const day = fromDay(today);
  const held = { startsOn: { lte: day }, OR: [{ endsOn: null }, { endsOn: { gte: day } }] };
  const without = {
    id: { not: viewer.employeeId },
    statuses: { none: ended(today) },
    placements: { none: { ...held, kind: "DEFINITIF" as const } },
  };
  const count = await db.employee.count({ where: { AND: [visibleEmployees(viewer), without] } });
  return said("UNPLACED", count, "/pegawai?tempat=belum");
};

/**
 * Nobody is named for her, nobody else leads her unit, and nobody leads one above it. The tree is walked once from its
 * top; who leads the instansi has nobody above and is not missed.
 */
const unappraised: Check = async ({ today }) => {
  const { count, first } = await found(Prisma.sql`
    WITH RECURSIVE leads AS (
      SELECT p."unitId", h."employeeId" FROM "Placement" h JOIN "Position" p ON p."id" = h."positionId"
      WHERE p."headsUnit" AND h."kind" IN ('DEFINITIF', 'PLT') AND ${on("h", today)}),
    led AS (
      SELECT u."id", u."parentId", false AS "above" FROM "Unit" u WHERE u."parentId" IS NULL
      UNION ALL
      SELECT u."id", u."parentId", l."above" OR EXISTS (SELECT 1 FROM leads WHERE leads."unitId" = l."id")
      FROM "Unit" u JOIN led l ON u."parentId" = l."id")
    SELECT count(*)::int AS "count", (array_agg(e."id"::text ORDER BY e."name", e."id"))[1] AS "first"
    FROM "Placement" pl JOIN "Position" p ON p."id" = pl."positionId" JOIN "Unit" u ON u."id" = p."unitId"
      JOIN led ON led."id" = u."id" JOIN "Employee" e ON e."id" = pl."employeeId"
    WHERE pl."kind" = 'DEFINITIF' AND ${on("pl", today)} AND NOT (u."kind" = 'INSTANSI' AND p."headsUnit")
      AND NOT led."above"
      AND NOT EXISTS (SELECT 1 FROM leads WHERE leads."unitId" = u."id" AND leads."employeeId" <> e."id"
        AND NOT p."headsUnit")
      AND NOT EXISTS (SELECT 1 FROM "AppraiserOverride" o WHERE o."employeeId" = e."id" AND ${on("o", today)})`);
  return said("UNAPPRAISED", count, `/admin/penilai?orang=${first}`);
};

const noStandard: Check = async ({ today }) => {
  const { count, first } = await found(Prisma.sql`
    SELECT count(*)::int AS "count", (array_agg(p."id"::text ORDER BY p."name", p."id"))[1] AS "first"
    FROM "Position" p JOIN "Unit" u ON u."id" = p."unitId"
    WHERE coalesce(p."closedOn", 'infinity') >= ${today}::date
      AND coalesce(u."validTo", 'infinity') >= ${today}::date
      AND NOT EXISTS (SELECT 1 FROM "CompetencyStandard" c WHERE c."positionId" = p."id")
      AND (SELECT s."body"->'components' @> '[{"key": "KOMPETENSI"}]'::jsonb FROM "SchemeAssignment" a
        JOIN "Unit" au ON au."id" = a."unitId" JOIN "Scheme" s ON s."id" = a."schemeId"
        WHERE starts_with(u."path", au."path") AND a."startsOn" <= ${today}::date
        ORDER BY length(au."path") DESC, a."startsOn" DESC LIMIT 1)`);
  return said("NO_STANDARD", count, `/admin/kompetensi/standar/${first}`);
};

const noScheme: Check = async ({ today }) => {
  const assigned = await db.schemeAssignment.count({
    where: { startsOn: { lte: fromDay(`${today.slice(0, 4)}-12-31`) } },
  });
  return said("NO_SCHEME", assigned === 0 ? 1 : 0, "/admin/skema");
};

const noYear: Check = async ({ today }) => {
  const years = await db.period.count({ where: { year: { gte: Number(today.slice(0, 4)) } } });
  return said("NO_YEAR", years === 0 ? 1 : 0, "/admin/periode");
};

const noTerm: Check = async () => {
  const open = await db.term.count({ where: { status: "OPEN" } });
  return said("NO_TERM", open === 0 ? 1 : 0, "/admin/periode");
};

const noHolidays: Check = async ({ today }) => {
  const year = today.slice(0, 4);
  const days = { gte: fromDay(`${year}-01-01`), lte: fromDay(`${year}-12-31`) };
  const count = await db.holiday.count({ where: { day: days } });
  return said("NO_HOLIDAYS", count === 0 ? 1 : 0, `/admin/kalender?tahun=${year}`);
};

const CHECKS: readonly Check[] = [
  noUnits,
  headless,
  alone,
  unplaced,
  unappraised,
  noScheme,
  noStandard,
  noYear,
  noTerm,
  noHolidays,
];

/** What is still missing before everybody can be judged, for the HR agency; nothing for everyone else. */
export async function listLacking(viewer: Viewer, today: Day): Promise<Lacking[]> {
  if (!keepsInstansi(viewer)) return [];
  const root = await db.unit.findFirst({ where: { kind: "INSTANSI" }, select: { code: true } });
  const asked = { viewer, today, root: root?.code ?? "" };
  return (await Promise.all(CHECKS.map((check) => check(asked)))).flatMap((lacking) => lacking ?? []);
}
