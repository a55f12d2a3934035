// The database a command works with: the one named in DATABASE_URL, else the embedded one.
import { existsSync, rmSync } from "node:fs";
import { urlsFrom } from "../../prisma/migrate.mjs";
import { createLogins } from "../../prisma/roles.mjs";
import { holdServer, releaseServer } from "./holders.mjs";
import { startServer } from "./postgres/server.mjs";
import { onlyOne } from "./only-one.mjs";
import { inData } from "./paths.mjs";
import { say } from "./say.mjs";
import { secrets } from "./secrets.mjs";
import { dropDatabase } from "./templates.mjs";

/** @typedef {import("../../prisma/migrate.mjs").Urls} Urls */
/** @typedef {Urls & { close: () => Promise<void> }} Database */

/** @param {number} port @param {string} user @param {string} password @param {string} database */
const urlFor = (port, user, password, database) =>
  `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;

/** @param {number} port of an embedded server @param {string} database @returns {Urls} */
export function embeddedUrls(port, database) {
  const { owner, app } = secrets();
  return {
    DATABASE_URL: urlFor(port, "teraju_app", app, database),
    DATABASE_OWNER_URL: urlFor(port, "teraju", owner, database),
  };
}

/** Both logins and an empty database on an embedded server. @param {number} port @param {string} database */
export async function furnish(port, database) {
  const { superuser, owner, app } = secrets();
  const logins = [
    { name: "teraju", password: owner, may: "CREATEDB" },
    { name: "teraju_app", password: app },
  ];
  await createLogins(urlFor(port, "postgres", superuser, "postgres"), logins, database);
  return embeddedUrls(port, database);
}

/** Is there while example data are being filled in; whoever finds it later knows that they are incomplete. */
export const unfinishedSeed = inData("seed-unfinished");

/** @param {number} port */
const discardUnfinished = (port) =>
  onlyOne("seed", async () => {
    if (!existsSync(unfinishedSeed)) return;
    say("Pengisian data contoh yang lalu terputus: diulang dari awal.");
    await dropDatabase(urlFor(port, "postgres", secrets().superuser, "postgres"), "teraju");
    rmSync(unfinishedSeed);
  });

/**
 * @param {{ keep?: boolean }} [options] keep: the embedded server runs on after this command
 * @returns {Promise<Database>}
 */
export async function openDatabase({ keep = false } = {}) {
  const given = urlsFrom(process.env);
  if (given) return { ...given, close: async () => {} };
  holdServer("postgres", keep);
  const server = await startServer("postgres");
  await discardUnfinished(server.port);
  return {
    ...(await furnish(server.port, "teraju")),
    close: () => releaseServer("postgres", server.directory),
  };
}
