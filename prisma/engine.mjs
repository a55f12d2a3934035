/**
 * Prisma's schema engine without a downloaded binary, for one thing: the SQL between two schema files. A tool of the
 * developer; migrations are applied as plain SQL (prisma/migrations.mjs).
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

/** The engine wants an adapter even where it never asks the database anything. */
function adapterOf(pool) {
  const base = new PrismaPg(pool);
  const connect = () => base.connect();
  return { provider: base.provider, adapterName: base.adapterName, connect, connectToShadowDb: connect };
}

/**
 * SQL that turns a database made from `before` (null for an empty one) into one made from `after`.
 * @param {string} url any database: the engine wants a connection and does not use it
 * @param {string | null} before @param {string} after @returns {Promise<string>}
 */
export async function diff(url, before, after) {
  await load();
  const side = (content) => ({ tag: "schemaDatamodel", files: [{ path: "schema.prisma", content }] });
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const factory = bindMigrationAwareSqlAdapterFactory(adapterOf(pool));
  try {
    const run = await engine.SchemaEngine.new({ datamodels: [["schema.prisma", after]] }, () => {}, factory);
    const from = before === null ? { tag: "empty" } : side(before);
    const options = { from, to: side(after), script: true, exitCode: null, filters, shadowDatabaseUrl: null };
    try {
      return (await run.diff(options)).stdout.replace(/^-- CreateSchema\nCREATE SCHEMA .*\n\n/m, "");
    } finally {
      run.free();
    }
  } finally {
    await pool.end();
  }
}
