import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { settingsFor, type DemoPerson } from "@/scripts/local/application.mjs";
import { freePort } from "@/scripts/local/net.mjs";
import { connected } from "@/prisma/roles.mjs";
import { createDatabase, dropDatabase, inDatabase } from "@/scripts/local/templates.mjs";
import { nameFor } from "@/tests/support/cluster";
import { ServedApplication } from "@/tests/support/served-application";

/** What a story knows about the application under test. */
export interface Application {
  readonly baseUrl: string;
  /** A person of the demonstration by name; the story fails when there is none. */
  person: (name: string) => DemoPerson;
  /** Rows, as the owner of the tables: to look at what the application wrote. */
  rows: (statement: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;
  /** One value of one row, as the owner of the tables. */
  valueOf: <T>(statement: string, values?: unknown[]) => Promise<T>;
  /** What the server wrote, and others before it on the same port. */
  said: () => string;
  /** Megabytes of memory that the server uses now. */
  memory: () => number;
  /** Kills the server as a power cut would. */
  kill: () => Promise<void>;
  /** Starts it again on the same port and the same database. */
  start: () => Promise<void>;
}

export interface Serving {
  /** The name under which the browser reaches it. */
  readonly host: string;
  /** Settings of this installation beside the usual ones of a test. */
  readonly settings: Readonly<Record<string, string>>;
  /** What the database holds at first: the demonstration, or nothing but its tables. */
  readonly data: "demonstration" | "nothing";
}

const setting = (name: "OWNER" | "SERVING" | "SEEDED" | "EMPTY" | "PEOPLE"): string =>
  process.env[`TERAJU_TEST_${name}`] ?? "";

/**
 * The built application on a copy of the seeded or the empty database,
 * with files of its own; `close` leaves nothing behind.
 */
export async function openApplication(
  serving: Serving,
): Promise<{ application: Application; close: () => Promise<void> }> {
  const database = nameFor("e2e", process.pid, "application");
  const owner = setting("OWNER");
  await createDatabase(owner, database, setting(serving.data === "nothing" ? "EMPTY" : "SEEDED"));
  const files = mkdtempSync(join(tmpdir(), "teraju-files-"));
  const port = await freePort();
  const ownerUrl = inDatabase(owner, database);
  const urls = { DATABASE_URL: inDatabase(setting("SERVING"), database), DATABASE_OWNER_URL: ownerUrl };
  const server = new ServedApplication(port, {
    ...settingsFor("test", urls),
    TERAJU_FILES: files,
    TERAJU_TODAY: "2026-09-15",
    LOG_LEVEL: "warn",
    ...coverage(),
    ...serving.settings,
  });
  await server.start();
  return {
    application: {
      baseUrl: `http://${serving.host}:${port}`,
      person: personNamed,
      ...reading(ownerUrl),
      said: () => server.said(),
      memory: () => server.memory(),
      kill: () => server.kill(),
      start: () => server.start(),
    },
    close: async () => {
      await server.stop();
      await dropDatabase(owner, database);
      rmSync(files, { recursive: true, force: true });
    },
  };
}

/** Where a whole run wants to know which branches the server walked; Node writes it down when it ends. */
function coverage(): Record<string, string> {
  const folder = process.env["TERAJU_COVERAGE"];
  return folder === undefined ? {} : { NODE_V8_COVERAGE: folder };
}

function reading(ownerUrl: string): Pick<Application, "rows" | "valueOf"> {
  const rows: Application["rows"] = (statement, values = []) =>
    connected(
      ownerUrl,
      async (client) => (await client.query<Record<string, unknown>>(statement, values)).rows,
    );
  return {
    rows,
    valueOf: async <T>(statement: string, values: unknown[] = []) => {
      const [row] = await rows(statement, values);
      if (!row) throw new Error(`No row for: ${statement}`);
      return Object.values(row)[0] as T;
    },
  };
}

function personNamed(name: string): DemoPerson {
  const people = JSON.parse(setting("PEOPLE")) as DemoPerson[];
  const person = people.find((candidate) => candidate.name === name);
  if (!person)
    throw new Error(
      `No demo person called "${name}": there are ${people.map((candidate) => candidate.name).join(", ")}.`,
    );
  return person;
}
