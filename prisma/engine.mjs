/**
 * Prisma's schema engine without a downloaded binary: the WebAssembly build, driven through node-postgres.
 * It does not introspect (type "char" is not decoded), so the next migration is the diff of two schema files:
 * the one recorded with the last migration and today's.
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import pg from "pg";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";

const filters = { externalTables: [], externalEnums: [] };

let loaded;
/** Once per process: a second instance would swap the memory under the first. */
const load = () => (loaded ??= instantiate());

async function instantiate() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (text) => process.stderr.write(`${text}\n`) };
  const js = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm");
  const module = new WebAssembly.Module(
    await readFile(js.replace("schema_engine.js", "schema_engine_bg.wasm")),
  );
  const { exports } = new WebAssembly.Instance(module, { "./schema_engine_bg.js": engine });
  engine.__wbg_set_wasm(exports);
  exports.__wbindgen_start();
}

/**
 * The adapter splits scripts at every semicolon, also inside $$…$$; PostgreSQL itself takes the whole script.
 * The engine reports a failing script only as "External error id#0", so the error is kept for the caller.
 */
function wholeScripts(pool, failures) {
  const base = new PrismaPg(pool);
  const connect = async () => {
    const adapter = await base.connect();
    adapter.executeScript = async (sql) => {
      try {
        await pool.query(sql);
      } catch (error) {
        failures.push(error);
        throw error;
      }
    };
    return adapter;
  };
  return { provider: base.provider, adapterName: base.adapterName, connect, connectToShadowDb: connect };
}

/** Runs `work` with an engine bound to the database, and tells PostgreSQL's own words when a script fails. */
async function withEngine(url, schema, work) {
  await load();
  const failures = [];
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const factory = bindMigrationAwareSqlAdapterFactory(wholeScripts(pool, failures));
  try {
    const run = await engine.SchemaEngine.new({ datamodels: [["schema.prisma", schema]] }, () => {}, factory);
    try {
      return await work(run);
    } finally {
      run.free();
    }
  } catch (error) {
    throw failures[0] ?? error;
  } finally {
    await pool.end();
  }
}

/** @param {[name: string, sql: string][]} migrations */
const listOf = (migrations) => ({
  baseDir: "prisma/migrations",
  lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
  shadowDbInitScript: "",
  migrationDirectories: migrations.map(([path, value]) => ({
    path,
    migrationFile: { path: "migration.sql", content: { tag: "ok", value } },
  })),
});

/**
 * Applies what is missing, in the given order; each script in one piece.
 * @param {string} url @param {string} schema @param {[name: string, sql: string][]} migrations
 * @returns {Promise<string[]>} the names that were applied now
 */
export const applyMigrations = (url, schema, migrations) =>
  withEngine(
    url,
    schema,
    async (run) =>
      (await run.applyMigrations({ migrationsList: listOf(migrations), filters })).appliedMigrationNames,
  );

/**
 * SQL that turns a database made from `before` into one made from `after`.
 * @param {string} url any database: the engine wants a connection and does not use it
 * @param {string | null} before @param {string} after @returns {Promise<string>}
 */
export const diff = (url, before, after) =>
  withEngine(url, after, async (run) => {
    const side = (content) => ({ tag: "schemaDatamodel", files: [{ path: "schema.prisma", content }] });
    const from = before === null ? { tag: "empty" } : side(before);
    return (
      await run.diff({
        from,
        to: side(after),
        script: true,
        exitCode: null,
        filters,
        shadowDatabaseUrl: null,
      })
    ).stdout;
  });
