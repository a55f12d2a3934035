import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { diff } from "@/prisma/engine.mjs";
import { migrate, migrationNames, migrationsFolder } from "@/prisma/migrations.mjs";
import { inRoot } from "@/scripts/local/paths.mjs";
import { connected } from "@/prisma/roles.mjs";
import { useEmptyDatabase } from "@/tests/support/database";
import { pacesOfPlans, plansBeforePaces } from "@/tests/support/kept-plans";
import { schemaBreaches } from "@/tests/support/migration-rules";

/** What a database consists of, as far as prisma/schema.prisma speaks of it. */
const CATALOGUE = `
  SELECT concat_ws(' ', 'column', table_name, column_name, udt_name, is_nullable, column_default, numeric_precision,
    numeric_scale, datetime_precision) AS "fact" FROM information_schema.columns
    WHERE table_schema = current_schema() AND table_name <> '_prisma_migrations'
  UNION ALL SELECT concat_ws(' ', 'enum', t.typname, e.enumlabel, e.enumsortorder)
    FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid WHERE t.typnamespace = current_schema()::regnamespace
  UNION ALL SELECT concat_ws(' ', 'key', conrelid::regclass, conname, pg_get_constraintdef(oid))
    FROM pg_constraint WHERE connamespace = current_schema()::regnamespace AND contype IN ('p', 'f', 'u')
    AND conrelid::regclass::text <> '_prisma_migrations'
  UNION ALL SELECT concat_ws(' ', 'index', indexdef) FROM pg_indexes
    WHERE schemaname = current_schema() AND tablename <> '_prisma_migrations'
  ORDER BY 1`;

const factsOf = (url: string): Promise<string[]> =>
  connected(url, async (client) => {
    const { rows } = await client.query<{ fact: string }>(CATALOGUE);
    return rows.map(({ fact }) => fact);
  });

const run = (url: string, ...statements: string[]): Promise<void> =>
  connected(url, async (client) => {
    for (const statement of statements) await client.query(statement);
  });

/** What a database holds before a migration, and how it stands there after it: one case for each, in order. */
const KEPT: Record<string, { what: string; rows: string[]; look: string; after: object[] }> = {
  "20260105000000_identities": {
    what: "a session that was open before identities could be linked",
    rows: [
      `INSERT INTO "Employee" ("id", "nip", "name", "kind", "golongan")
       VALUES ('00000000-0000-7000-8000-000000000001', '199107142019032907', 'Ratna', 'PNS', 'III/a')`,
      `INSERT INTO "Session" ("id", "tokenHash", "employeeId", "expiresAt")
       SELECT '00000000-0000-7000-8000-000000000002', 'abc', "id", '2027-01-01' FROM "Employee"`,
    ],
    look: `SELECT "tokenHash", "viaProvider", "idToken" FROM "Session"`,
    after: [{ tokenHash: "abc", viaProvider: false, idToken: null }],
  },
  "20261127115327_target_pace": {
    what: "the targets of plans, with the pace that the rule gives to what was handed in",
    rows: plansBeforePaces,
    look: `SELECT i."pace", i."target", s."tellsPace" FROM "Iki" i JOIN "Rhk" r ON r."id" = i."rhkId"
      JOIN "Skp" s ON s."id" = r."skpId" ORDER BY i."id"`,
    after: pacesOfPlans,
  },
  "20261127121000_known_devices": {
    what: "a session that was open before browsers were told apart",
    rows: [
      `INSERT INTO "Employee" ("id", "nip", "name", "kind", "golongan")
       VALUES ('00000000-0000-7000-8000-000000000001', '199107142019032907', 'Ratna', 'PNS', 'III/a')`,
      `INSERT INTO "Session" ("id", "tokenHash", "employeeId", "expiresAt", "device")
       SELECT '00000000-0000-7000-8000-000000000002', 'abc', "id", '2027-01-01', 'Firefox' FROM "Employee"`,
    ],
    look: `SELECT "tokenHash", "device", "deviceHash" FROM "Session"`,
    after: [{ tokenHash: "abc", device: "Firefox", deviceHash: null }],
  },
  "20261127121500_actual_confirmed": {
    what: "a realisation that was recorded before anything was asked about it",
    rows: [
      // The row stands for itself here: whose indicator it is does not matter to the new column.
      `ALTER TABLE "Actual" DROP CONSTRAINT "Actual_ikiId_fkey"`,
      `INSERT INTO "Actual" ("id", "ikiId", "month", "value")
       VALUES ('00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000004', '2026-08-01', 420420)`,
    ],
    look: `SELECT "value"::float AS "value", "version", "confirmed" FROM "Actual"`,
    after: [{ value: 420420, version: 1, confirmed: null }],
  },
  "20261127181049_moves_and_history": {
    what: "a unit, which so far was called the same from its first day, and the position in it",
    rows: [
      `INSERT INTO "Unit" ("id", "code", "name", "kind", "path", "validFrom")
       VALUES ('00000000-0000-7000-8000-000000000005', 'dinkes', 'Dinas Kesehatan', 'OPD', '/dinkes/', '2017-01-01')`,
      `INSERT INTO "Position" ("id", "unitId", "name", "kind")
       SELECT '00000000-0000-7000-8000-000000000006', "id", 'Kepala Dinas', 'JPT' FROM "Unit"`,
    ],
    look: `SELECT u."code", n."name", n."startsOn"::text, p."name" AS "position", p."formasi", p."closedOn"
      FROM "Unit" u JOIN "UnitName" n ON n."unitId" = u."id" JOIN "Position" p ON p."unitId" = u."id"`,
    after: [
      {
        code: "dinkes",
        name: "Dinas Kesehatan",
        startsOn: "2017-01-01",
        position: "Kepala Dinas",
        formasi: 1,
        closedOn: null,
      },
    ],
  },
  "20261127185600_who_approved": {
    what: "an approved plan, which was set by the appraiser it had, and a draft, which nobody has set",
    rows: [
      `INSERT INTO "Employee" ("id", "nip", "name", "kind", "golongan")
       VALUES ('00000000-0000-7000-8000-000000000071', '199107142019032971', 'Ratna', 'PNS', 'III/a'),
        ('00000000-0000-7000-8000-000000000072', '198006212005011972', 'Hendra', 'PNS', 'IV/a')`,
      `INSERT INTO "Unit" ("id", "code", "name", "kind", "path", "validFrom")
       VALUES ('00000000-0000-7000-8000-000000000073', 'dinsos', 'Dinas Sosial', 'OPD', '/dinsos/', '2017-01-01')`,
      `INSERT INTO "Position" ("id", "unitId", "name", "kind")
       VALUES ('00000000-0000-7000-8000-000000000074', '00000000-0000-7000-8000-000000000073', 'Analis', 'PELAKSANA')`,
      `INSERT INTO "Period" ("id", "year", "startsOn", "endsOn")
       VALUES ('00000000-0000-7000-8000-000000000075', 2031, '2031-01-01', '2031-12-31')`,
      ...["APPROVED", "DRAFT"].map(
        (
          status,
          index,
        ) => `INSERT INTO "Skp" ("id", "employeeId", "periodId", "unitId", "positionId", "appraiserId",
          "startsOn", "endsOn", "status", "submittedAt", "approvedAt")
        VALUES ('00000000-0000-7000-8000-00000000008${index}', '00000000-0000-7000-8000-000000000071',
          '00000000-0000-7000-8000-000000000075', '00000000-0000-7000-8000-000000000073',
          '00000000-0000-7000-8000-000000000074', '00000000-0000-7000-8000-000000000072',
          '2031-0${1 + 6 * index}-01', '2031-${index === 0 ? "06-30" : "12-31"}', '${status}',
          ${index === 0 ? "'2031-01-10', '2031-01-12'" : "NULL, NULL"})`,
      ),
    ],
    look: `SELECT s."status"::text AS "status", a."name" AS "approvedBy" FROM "Skp" s
      JOIN "Period" p ON p."id" = s."periodId" AND p."year" = 2031
      LEFT JOIN "Employee" a ON a."id" = s."approvedById" ORDER BY s."startsOn"`,
    after: [
      { status: "APPROVED", approvedBy: "Hendra" },
      { status: "DRAFT", approvedBy: null },
    ],
  },
  "20261127193000_holidays_of_every_year": {
    what: "the holidays, and knows those that come every year",
    rows: [
      `INSERT INTO "Holiday" ("day", "name") VALUES ('2026-08-17', 'Kemerdekaan'), ('2026-03-20', 'Idulfitri')`,
    ],
    look: `SELECT "name", "everyYear" FROM "Holiday" ORDER BY "day"`,
    after: [
      { name: "Idulfitri", everyYear: false },
      { name: "Kemerdekaan", everyYear: true },
    ],
  },
  "20261127220000_instansi": {
    what: "the unit at the top, which is now the instansi that was set up",
    rows: [
      `INSERT INTO "Unit" ("id", "code", "name", "kind", "path", "validFrom")
       VALUES ('00000000-0000-7000-8000-000000000091', 'kota-bayu', 'Kota Bayu', 'INSTANSI', '/kota-bayu/',
         '2017-01-01')`,
    ],
    look: `SELECT u."name", i."kind"::text, i."zone", i."workingDays", i."objectionClock"::text, i."logo"
      FROM "Instansi" i JOIN "Unit" u ON u."id" = i."unitId"`,
    after: [
      {
        name: "Kota Bayu",
        kind: "KOTA",
        zone: "Asia/Jakarta",
        workingDays: 5,
        objectionClock: "CALENDAR",
        logo: null,
      },
    ],
  },
  "20261127221547_scopes_of_keys": {
    what: "the keys of queue systems, which give tickets and open nothing else",
    rows: [
      `INSERT INTO "Unit" ("id", "code", "name", "kind", "path", "validFrom") VALUES
        ('01990000-0000-7000-8000-000000000001', 'tk', 'Tirta Kencana', 'INSTANSI', '/tk/', '2025-01-01')`,
      `INSERT INTO "Employee" ("id", "nip", "name", "kind", "golongan") VALUES
        ('01990000-0000-7000-8000-000000000002', '198811022012032905', 'Maya', 'PNS', 'III/c')`,
      `INSERT INTO "ApiKey" ("id", "unitId", "name", "prefix", "keyHash", "createdById") VALUES
        ('01990000-0000-7000-8000-000000000003', '01990000-0000-7000-8000-000000000001', 'Mesin antrean', 'tk_aaaaaa',
          'hash', '01990000-0000-7000-8000-000000000002')`,
    ],
    look: `SELECT "name", "scopes"::text AS "scopes" FROM "ApiKey"`,
    after: [{ name: "Mesin antrean", scopes: "{TICKETS}" }],
  },
  "20261127224500_who_set_the_result": {
    what: "the result of an office, which nobody in particular set",
    rows: [
      `INSERT INTO "Unit" ("id", "code", "name", "kind", "path", "validFrom")
       VALUES ('00000000-0000-7000-8000-0000000000a1', 'dlh', 'Dinas LH', 'OPD', '/dlh/', '2017-01-01')`,
      `INSERT INTO "Period" ("id", "year", "startsOn", "endsOn")
       VALUES ('00000000-0000-7000-8000-0000000000a2', 2033, '2033-01-01', '2033-12-31')`,
      `INSERT INTO "Term" ("id", "periodId", "cadence", "ordinal", "startsOn", "endsOn", "dueOn")
       VALUES ('00000000-0000-7000-8000-0000000000a3', '00000000-0000-7000-8000-0000000000a2', 'TRIWULANAN', 1,
         '2033-01-01', '2033-03-31', '2033-04-17')`,
      `INSERT INTO "OrganisationPredikat" ("unitId", "termId", "value")
       VALUES ('00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000a3', 'ISTIMEWA')`,
    ],
    look: `SELECT "value"::text, "reason", "setById", "setAt", "version" FROM "OrganisationPredikat"`,
    after: [{ value: "ISTIMEWA", reason: "", setById: null, setAt: null, version: 1 }],
  },
  "20261127230000_when_to_send": {
    what: "a term, which is sent until the day on which it is due",
    rows: [
      `INSERT INTO "Period" ("id", "year", "startsOn", "endsOn")
       VALUES ('00000000-0000-7000-8000-0000000000b2', 2034, '2034-01-01', '2034-12-31')`,
      `INSERT INTO "Term" ("id", "periodId", "cadence", "ordinal", "startsOn", "endsOn", "dueOn")
       VALUES ('00000000-0000-7000-8000-0000000000b3', '00000000-0000-7000-8000-0000000000b2', 'TRIWULANAN', 1,
         '2034-01-01', '2034-03-31', '2034-04-17')`,
    ],
    look: `SELECT t."dueOn"::text, t."sendBy" FROM "Term" t JOIN "Period" p ON p."id" = t."periodId"
      WHERE p."year" = 2034`,
    after: [{ dueOn: "2034-04-17", sendBy: null }],
  },
  "20261127233000_imports": {
    what: "the people, and knows of no import yet",
    rows: [
      `INSERT INTO "Employee" ("id", "nip", "name", "kind", "golongan")
        VALUES (gen_random_uuid(), '199107142019032900', 'Ratna', 'PNS', 'III/b')`,
    ],
    look: `SELECT e."name", count(i."id")::int AS "imports" FROM "Employee" e
      LEFT JOIN "Import" i ON i."createdById" = e."id" GROUP BY e."name"`,
    after: [{ name: "Ratna", imports: 0 }],
  },
};

const cases = Object.entries(KEPT).map(([name, kept]) => ({ name, ...kept }));

const folders: string[] = [];
/** A copy of the migrations with one more, as the next change of the schema would bring it. */
function folderWith(name: string, sql: string): string {
  const folder = mkdtempSync(join(tmpdir(), "teraju-migrations-"));
  folders.push(folder);
  cpSync(migrationsFolder, folder, { recursive: true });
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, "migration.sql"), sql);
  return folder;
}
/** The migrations as they were before one of them. */
function folderUntil(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), "teraju-migrations-"));
  folders.push(folder);
  for (const earlier of migrationNames().filter((candidate) => candidate < name))
    cpSync(join(migrationsFolder, earlier), join(folder, earlier), { recursive: true });
  return folder;
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const fresh = useEmptyDatabase();

describe("the migrations", () => {
  it("give everything that prisma/schema.prisma says, and no other column, type or key", async () => {
    const [migrated, said] = [await fresh(), await fresh()];
    await migrate(migrated);
    await run(said, await diff(said, null, readFileSync(inRoot("prisma", "schema.prisma"), "utf8")));
    const [have, want] = [await factsOf(migrated), await factsOf(said)];
    expect(want.filter((fact) => !have.includes(fact))).toEqual([]);
    // Only indexes may be more: those that Prisma has no words for.
    expect(have.filter((fact) => !want.includes(fact) && !fact.startsWith("index "))).toEqual([]);
  });

  it("name no schema and hand no row to a function, so that an instansi may live in any schema", () => {
    for (const name of migrationNames())
      expect([
        name,
        ...schemaBreaches(readFileSync(join(migrationsFolder, name, "migration.sql"), "utf8")),
      ]).toEqual([name]);
  });

  it("work in a schema of another name, also for a session that does not look there", async () => {
    const url = await fresh();
    await run(url, "CREATE SCHEMA kabupaten_lain");
    const inside = new URL(url);
    inside.searchParams.set("options", "-csearch_path=kabupaten_lain,public");
    await migrate(inside.href);
    const insert = `INSERT INTO kabupaten_lain."AuditEvent" ("id", "chain", "action", "subject", "subjectId")
      VALUES (gen_random_uuid(), 'instansi', 'try', 'test', gen_random_uuid())`;
    await run(url, insert, insert);
    const numbers = await connected(url, async (client) => {
      const { rows } = await client.query<{ number: number; linked: boolean }>(
        `SELECT "number", "previousHash" = coalesce(lag("hash") OVER (ORDER BY "number"), '') AS "linked"
         FROM kabupaten_lain."AuditEvent" ORDER BY "number"`,
      );
      return rows;
    });
    expect(numbers).toEqual([
      { number: 1, linked: true },
      { number: 2, linked: true },
    ]);
    await expect(run(url, `DELETE FROM kabupaten_lain."AuditEvent"`)).rejects.toThrow("is written once");
  });
});

describe("applying migrations", () => {
  it("brings a database that has the earlier ones to the newest and keeps its rows", async () => {
    const url = await fresh();
    expect(await migrate(url)).toEqual(migrationNames());
    await run(url, `INSERT INTO "Holiday" ("day", "name") VALUES ('2027-01-01', 'Tahun Baru')`);
    const folder = folderWith(
      "99990101000000_note",
      `ALTER TABLE "Holiday" ADD COLUMN "note" text NOT NULL DEFAULT ''`,
    );
    expect(await migrate(url, folder)).toEqual(["99990101000000_note"]);
    const rows = await connected(
      url,
      async (client) => (await client.query<object>(`SELECT "name", "note" FROM "Holiday"`)).rows,
    );
    expect(rows).toEqual([{ name: "Tahun Baru", note: "" }]);
    expect(await migrate(url, folder)).toEqual([]);
  });

  it("keeps the rows that were there, by a case for each migration after the baseline", () => {
    const [, ...later] = migrationNames();
    expect(Object.keys(KEPT)).toEqual(later);
  });

  it.each(cases)("$name keeps $what", async ({ name, rows, look, after }) => {
    const url = await fresh();
    await migrate(url, folderUntil(name));
    await run(url, ...rows);
    await migrate(url);
    const found = await connected(url, async (client) => (await client.query<object>(look)).rows);
    expect(found).toEqual(after);
  });

  it("leaves nothing of a migration that fails half way, and says which", async () => {
    const url = await fresh();
    await migrate(url);
    const before = await factsOf(url);
    const folder = folderWith("99990101000000_half", `CREATE TABLE half (id int); SELECT nonsense;`);
    await expect(migrate(url, folder)).rejects.toThrow(/99990101000000_half gagal/);
    expect(await factsOf(url)).toEqual(before);
  });

  it("refuses a file that was changed after it ran, and a database with a migration that nobody knows", async () => {
    const url = await fresh();
    const folder = folderWith("99990101000000_note", "SELECT 1");
    await migrate(url, folder);
    writeFileSync(join(folder, "99990101000000_note", "migration.sql"), "SELECT 2");
    await expect(migrate(url, folder)).rejects.toThrow(/kemudian diubah/);
    await expect(migrate(url)).rejects.toThrow(/tidak ada di prisma\/migrations/);
  });

  it("is done once by two processes that start together", async () => {
    const url = await fresh();
    const done = await Promise.all([migrate(url), migrate(url)]);
    expect(done.map((names) => names.length).sort()).toEqual([0, migrationNames().length]);
  });
});
