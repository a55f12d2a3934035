import { bringUpToDate } from "@/prisma/migrate.mjs";
import { ensureClient } from "@/scripts/local/build.mjs";
import { furnish } from "@/scripts/local/database.mjs";
import { fingerprint } from "@/scripts/local/fingerprint.mjs";
import { holdServer, releaseServer } from "@/scripts/local/holders.mjs";
import { commandOf } from "@/scripts/local/postgres/lock.mjs";
import { root } from "@/scripts/local/paths.mjs";
import { startServer, THROW_AWAY } from "@/scripts/local/postgres/server.mjs";
import { connected } from "@/prisma/roles.mjs";
import { dropDatabase, ensureTemplate, inDatabase } from "@/scripts/local/templates.mjs";

/** The throw-away server of the tests, with a migrated and empty database to clone. */
export interface Cluster {
  /** The owner's login, which may create databases. */
  ownerUrl: string;
  /** The serving login. */
  servingUrl: string;
  template: string;
  release: () => Promise<void>;
}

const SCHEMA = ["prisma/migrations", "prisma/roles.mjs"];

export async function openCluster(): Promise<Cluster> {
  await ensureClient();
  holdServer("test");
  const server = await startServer("test", THROW_AWAY);
  const { DATABASE_URL: servingUrl, DATABASE_OWNER_URL: ownerUrl } = await furnish(server.port, "teraju");
  await sweep(ownerUrl);
  const template = await ensureTemplate(ownerUrl, {
    family: "teraju_template",
    madeFrom: fingerprint(root, SCHEMA),
    fill: (name) =>
      bringUpToDate({
        DATABASE_URL: inDatabase(servingUrl, name),
        DATABASE_OWNER_URL: inDatabase(ownerUrl, name),
      }),
  });
  return { ownerUrl, servingUrl, template, release: () => releaseServer("test", server.directory) };
}

/** Databases are named after the run that made them; those of runs that were killed are dropped. */
export const nameFor = (kind: "spec" | "e2e", run: number | string, suffix: string): string =>
  `${kind}_${run}_${suffix}`;

async function sweep(ownerUrl: string): Promise<void> {
  const left = await connected(ownerUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      "SELECT datname FROM pg_database WHERE datname ~ '^(spec|e2e)_\\d+_'",
    );
    return rows.map((row) => row.datname);
  });
  for (const name of left) {
    const run = Number(name.split("_")[1]);
    if (commandOf(run) === "") await dropDatabase(ownerUrl, name);
  }
}
