// prisma/migrations against a database: what is there, what is missing, and applying it as plain SQL in order.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Halt } from "../scripts/local/say.mjs";
import { connected } from "./roles.mjs";

export const migrationsFolder = join(dirname(fileURLToPath(import.meta.url)), "migrations");

/** Two processes that start at once migrate one after the other. */
const LOCK = 4712;

/** In lexical order. @returns {string[]} */
export const migrationNames = (folder = migrationsFolder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "migration.sql")))
    .map((entry) => entry.name)
    .sort();

/** @param {string[]} names @param {string[]} applied @returns {string[]} */
export const missingFrom = (names, applied) => names.filter((name) => !applied.includes(name));

/** @param {string} folder @param {string} name @returns {{ sql: string, checksum: string }} */
function migrationIn(folder, name) {
  const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
  return { sql, checksum: createHash("sha256").update(sql).digest("hex") };
}

/** @param {import("pg").Client} client @returns {Promise<{ name: string, checksum: string }[]>} oldest first */
async function appliedIn(client) {
  const {
    rows: [{ known }],
  } = await client.query(`SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS known`);
  if (!known) return [];
  const { rows } = await client.query(
    `SELECT "migration_name" AS "name", "checksum" FROM "_prisma_migrations"
     WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL ORDER BY "migration_name"`,
  );
  return rows;
}

/** @param {string} url @returns {Promise<string[]>} */
export const pendingMigrations = (url) =>
  connected(url, async (client) =>
    missingFrom(
      migrationNames(),
      (await appliedIn(client)).map(({ name }) => name),
    ),
  );

/** The table that Prisma keeps too, so that its tools understand the database. */
const TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" varchar(36) PRIMARY KEY, "checksum" varchar(64) NOT NULL, "finished_at" timestamptz,
  "migration_name" varchar(255) NOT NULL, "logs" text, "rolled_back_at" timestamptz,
  "started_at" timestamptz NOT NULL DEFAULT now(), "applied_steps_count" integer NOT NULL DEFAULT 0)`;

/** A migration that ran is history: changing its file would leave other databases behind. */
function refuseChanged(folder, applied) {
  for (const { name, checksum } of applied) {
    if (!existsSync(join(folder, name, "migration.sql")))
      throw new Halt(
        `Basis data ini memuat perubahan ${name} yang tidak ada di prisma/migrations. Data contoh dapat dibuat ` +
          "ulang dengan npm run demo -- --reset.",
      );
    if (migrationIn(folder, name).checksum !== checksum)
      throw new Halt(
        `Berkas perubahan ${name} sudah pernah diterapkan dan kemudian diubah. Pulihkan dari git.`,
      );
  }
}

/** @param {import("pg").Client} client @param {string} folder @param {string} name */
async function apply(client, folder, name) {
  const { sql, checksum } = migrationIn(folder, name);
  await client.query("BEGIN");
  try {
    await client.query(sql);
    await client.query(
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at", "applied_steps_count")
       VALUES (gen_random_uuid()::text, $1, $2, now(), 1)`,
      [checksum, name],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw new Halt(
      `Perubahan skema ${name} gagal: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/**
 * Applies what is missing, each script whole and in a transaction of its own.
 * @param {string} url of the owner @returns {Promise<string[]>} the names that were applied now
 */
export const migrate = (url, folder = migrationsFolder) =>
  connected(url, async (client) => {
    await client.query("SELECT pg_advisory_lock($1)", [LOCK]);
    await client.query(TABLE);
    const applied = await appliedIn(client);
    refuseChanged(folder, applied);
    const missing = missingFrom(
      migrationNames(folder),
      applied.map(({ name }) => name),
    );
    for (const name of missing) await apply(client, folder, name);
    return missing;
  });
