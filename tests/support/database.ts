import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll } from "vitest";
import { disconnect } from "@/lib/db/client";

/**
 * Gives a spec file a database of its own, cloned from the migrated template in about 0.1 s, and points the
 * application at it. Call it once at the top of an integration spec. CONTRACT used by every spec: `useDatabase()`.
 * TERAJU_TEST_CLUSTER is the owner URL of the throw-away cluster, set by database.setup.ts.
 */
export function useDatabase(): void {
  const name = `spec_${randomUUID().replaceAll("-", "")}`;
  beforeAll(async () => {
    await inCluster(`CREATE DATABASE ${name} TEMPLATE teraju_template`);
    const url = new URL(process.env["TERAJU_TEST_CLUSTER"] ?? "");
    url.pathname = `/${name}`;
    url.username = "teraju_app";
    url.password = "test";
    Object.assign(process.env, { DATABASE_URL: url.href, DATABASE_POOL: "5", TERAJU_MODE: "test", SESSION_SECRET: "x".repeat(40), LOG_LEVEL: "silent", TERAJU_TODAY: "2026-09-15" });
  });
  afterAll(async () => {
    await disconnect();
    await inCluster(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  });
}

async function inCluster(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env["TERAJU_TEST_CLUSTER"] ?? "" });
  await client.connect();
  await client.query(statement);
  await client.end();
}
