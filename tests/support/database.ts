import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { disconnect } from "@/lib/server/db/client";
import { createDatabase, dropDatabase, inDatabase } from "@/scripts/local/templates.mjs";
import { nameFor } from "@/tests/support/cluster";

export interface SpecDatabase {
  /** As the serving login, which cannot rewrite audit rows and scores. */
  readonly url: string;
  /** As the owner of the tables: to prepare what the serving login must not be able to do. */
  readonly ownerUrl: string;
}

const setting = (name: "OWNER" | "SERVING" | "TEMPLATE" | "RUN"): string =>
  process.env[`TERAJU_TEST_${name}`] ?? "";

/** Makes empty databases, as the owner sees them, and drops them at the end: for specs of the migrations themselves. */
export function useEmptyDatabase(): () => Promise<string> {
  const made: string[] = [];
  afterAll(async () => {
    for (const name of made) await dropDatabase(setting("OWNER"), name);
  });
  return async () => {
    const name = nameFor("spec", setting("RUN"), randomBytes(6).toString("hex"));
    await createDatabase(setting("OWNER"), name);
    made.push(name);
    return inDatabase(setting("OWNER"), name);
  };
}

/**
 * Gives a spec file a database of its own, cloned from the migrated template in about 0.1 s, and points the
 * application at it. Call it once at the top of an integration spec.
 */
export function useDatabase(): SpecDatabase {
  const name = nameFor("spec", setting("RUN"), randomBytes(6).toString("hex"));
  const files = mkdtempSync(join(tmpdir(), "teraju-files-"));
  const database = {
    url: inDatabase(setting("SERVING"), name),
    ownerUrl: inDatabase(setting("OWNER"), name),
  };
  beforeAll(async () => {
    await createDatabase(setting("OWNER"), name, setting("TEMPLATE"));
    Object.assign(process.env, {
      DATABASE_URL: database.url,
      DATABASE_OWNER_URL: database.ownerUrl,
      DATABASE_POOL: "5",
      TERAJU_FILES: files,
      TERAJU_MODE: "test",
      SESSION_SECRET: "x".repeat(40),
      LOG_LEVEL: "silent",
      TERAJU_TODAY: "2026-09-15",
    });
  });
  afterAll(async () => {
    await disconnect();
    await dropDatabase(setting("OWNER"), name);
    rmSync(files, { recursive: true, force: true });
  });
  return database;
}
