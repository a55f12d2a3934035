import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import type { DemoPerson } from "@/scripts/local/application.mjs";
import { settingsFor } from "@/scripts/local/application.mjs";
import { ensureBuilt } from "@/scripts/local/build.mjs";
import { freePort } from "@/scripts/local/net.mjs";
import { createDatabase, dropDatabase, inDatabase } from "@/scripts/local/templates.mjs";
import { nameFor, openCluster } from "@/tests/support/cluster";
import { seededTemplate } from "@/tests/support/seeded";
import { ServedApplication } from "@/tests/support/served-application";

/** What the specs of a run know about the application under test. */
export interface ApplicationUnderTest {
  baseUrl: string;
  /** Takes POST /kill and POST /start, see tests/support/application.ts. */
  controlUrl: string;
  databaseUrl: string;
  ownerUrl: string;
  people: DemoPerson[];
}

declare module "vitest" {
  export interface ProvidedContext {
    application: ApplicationUnderTest;
  }
}

/** Killing and starting the server is asked of the process that owns it. */
async function control(application: ServedApplication): Promise<Server> {
  const server = createServer((request, response) => {
    const act = request.url === "/kill" ? application.kill() : application.start();
    act.then(
      () => response.writeHead(204).end(),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

const urlOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/**
 * Once per run of the end-to-end tests: the built application on a database of its own with the
 * demonstration's people.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensureBuilt();
  const { ownerUrl, servingUrl, template, release } = await openCluster();
  const { name: seeded, people } = await seededTemplate({ ownerUrl, servingUrl, template });
  const name = nameFor("e2e", process.pid, "application");
  await createDatabase(ownerUrl, name, seeded);
  const files = mkdtempSync(join(tmpdir(), "teraju-files-"));
  const urls = { DATABASE_URL: inDatabase(servingUrl, name), DATABASE_OWNER_URL: inDatabase(ownerUrl, name) };
  const settings = {
    ...settingsFor("test", urls),
    TERAJU_FILES: files,
    TERAJU_TODAY: "2026-09-15",
    LOG_LEVEL: "warn",
  };
  const application = new ServedApplication(await freePort(), settings);
  await application.start();
  const remote = await control(application);
  project.provide("application", {
    baseUrl: application.baseUrl,
    controlUrl: urlOf(remote),
    databaseUrl: urls.DATABASE_URL,
    ownerUrl: urls.DATABASE_OWNER_URL,
    people,
  });
  return async () => {
    remote.close();
    await application.stop();
    await dropDatabase(ownerUrl, name);
    rmSync(files, { recursive: true, force: true });
    await release();
  };
}
