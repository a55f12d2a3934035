// prisma/migrations against a database: what is there, what is missing, what comes next.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inRoot } from "./paths.mjs";
import { connected } from "./roles.mjs";
import { Halt } from "./say.mjs";

export const migrationsFolder = inRoot("prisma", "migrations");
const text = (/** @type {string[]} */ ...parts) => readFileSync(inRoot(...parts), "utf8");

/** In lexical order. @returns {string[]} */
export const migrationNames = (folder = migrationsFolder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "migration.sql")))
    .map((entry) => entry.name)
    .sort();

/** @param {string[]} names @param {string[]} applied @returns {string[]} */
export const missingFrom = (names, applied) => names.filter((name) => !applied.includes(name));

/** @param {string} url @returns {Promise<string[]>} */
export const pendingMigrations = (url) =>
  connected(url, async (client) => {
    const {
      rows: [{ known }],
    } = await client.query(`SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS known`);
    if (!known) return migrationNames();
    const done = await client.query(
      `SELECT migration_name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
    );
    return missingFrom(
      migrationNames(),
      done.rows.map((row) => row.migration_name),
    );
  });

/**
 * The engine is loaded only when there is something to do.
 * @param {string} url of the owner
 * @returns {Promise<string[]>}
 */
export async function migrate(url) {
  if ((await pendingMigrations(url)).length === 0) return [];
  const { applyMigrations } = await import("../../prisma/engine.mjs");
  const all = migrationNames().map(
    (name) => /** @type {[string, string]} */ ([name, text("prisma", "migrations", name, "migration.sql")]),
  );
  try {
    return await applyMigrations(url, text("prisma", "schema.prisma"), all);
  } catch (error) {
    throw new Halt(`Perubahan skema gagal: ${error instanceof Error ? error.message : String(error)}`);
  }
}
