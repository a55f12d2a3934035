import { bringUpToDate } from "@/prisma/migrate.mjs";
import { createDatabase, dropDatabase, inDatabase } from "@/scripts/local/templates.mjs";

/** Runs a measurement on an empty database of its own, whose tables are those of the sources, and drops it. */
export async function withScratchDatabase(
  name: string,
  settings: Readonly<Record<string, string>>,
  measure: () => Promise<void>,
): Promise<void> {
  const owner = process.env["DATABASE_OWNER_URL"] ?? process.env["DATABASE_URL"] ?? "";
  const serving = process.env["DATABASE_URL"] ?? owner;
  const database = `bench_${name}_${process.pid}`;
  await createDatabase(owner, database);
  try {
    const urls = {
      DATABASE_URL: inDatabase(serving, database),
      DATABASE_OWNER_URL: inDatabase(owner, database),
    };
    await bringUpToDate(urls);
    Object.assign(process.env, urls, {
      TERAJU_MODE: "test",
      LOG_LEVEL: "warn",
      DATABASE_POOL: "5",
      SESSION_SECRET: "x".repeat(40),
      ...settings,
    });
    await measure();
  } finally {
    const { disconnect } = await import("@/lib/server/db/client");
    await disconnect();
    await dropDatabase(owner, database);
  }
}
