// The database a command works with: the one named in DATABASE_URL, else the embedded one.
import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dataFolder, inData } from "./paths.mjs";
import { commandOf } from "./postgres/lock.mjs";
import { startServer, stopServer } from "./postgres/server.mjs";
import { createLogins, grantTo } from "./roles.mjs";
import { migrate } from "./migrations.mjs";
import { say } from "./say.mjs";
import { secrets } from "./secrets.mjs";

/** @typedef {{ DATABASE_URL: string, DATABASE_OWNER_URL: string }} Urls */
/** @typedef {Urls & { close: () => Promise<void> }} Database */

/** Several commands may share the embedded server; the last one to leave stops it. */
const KEEP = "keep";
const holders = () => (existsSync(inData("holders")) ? readdirSync(inData("holders")) : []);
const isAlive = (/** @type {string} */ holder) => holder === KEEP || /bootstrap|node/.test(commandOf(Number(holder)));

const enter = (holder = String(process.pid)) => {
  for (const old of holders()) if (!isAlive(old)) rmSync(inData("holders", old), { force: true });
  writeFileSync(`${dataFolder("holders")}/${holder}`, "");
};

/** @param {string} directory */
async function leave(directory, holder = String(process.pid)) {
  rmSync(inData("holders", holder), { force: true });
  if (!holders().some(isAlive)) await stopServer(directory);
}

/** @param {number} port @param {string} user @param {string} password @param {string} database */
export const urlFor = (port, user, password, database) => `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;

/** @param {number} port @param {string} [database] */
export function embeddedUrls(port, database = "teraju") {
  const { owner, app } = secrets();
  return { DATABASE_URL: urlFor(port, "teraju_app", app, database), DATABASE_OWNER_URL: urlFor(port, "teraju", owner, database) };
}

/** Logins and an empty database on a running embedded server. @param {number} port @param {string} [database] */
export async function furnish(port, database = "teraju") {
  const { superuser, owner, app } = secrets();
  const logins = [{ name: "teraju", password: owner, may: "CREATEDB" }, { name: "teraju_app", password: app }];
  await createLogins(urlFor(port, "postgres", superuser, "postgres"), logins, database);
  return embeddedUrls(port, database);
}

/** @param {Record<string, string | undefined>} env @returns {Urls | undefined} */
export function urlsFrom(env) {
  const url = env["DATABASE_URL"];
  return url ? { DATABASE_URL: url, DATABASE_OWNER_URL: env["DATABASE_OWNER_URL"] || url } : undefined;
}

/** @param {{ keep?: boolean }} [options] keep: the embedded server runs on after this command @returns {Promise<Database>} */
export async function openDatabase({ keep = false } = {}) {
  const given = urlsFrom(process.env);
  if (given) return { ...given, close: async () => {} };
  enter();
  if (keep) enter(KEEP);
  const server = await startServer();
  return { ...(await furnish(server.port)), close: () => leave(server.directory) };
}

/** Stops the embedded server unless another command is using it. @param {string} directory */
export const dismiss = (directory) => leave(directory, KEEP);

/** Tables as the sources say, and the serving login's rights to them. @param {Urls} urls */
export async function bringUpToDate({ DATABASE_URL, DATABASE_OWNER_URL }) {
  const applied = await migrate(DATABASE_OWNER_URL);
  const role = decodeURIComponent(new URL(DATABASE_URL).username);
  const owner = decodeURIComponent(new URL(DATABASE_OWNER_URL).username);
  if (role !== owner) await grantTo(DATABASE_OWNER_URL, role);
  else say("DATABASE_OWNER_URL tidak diisi: pengguna yang melayani permintaan juga memiliki tabelnya. Pemicu di basis data tetap melindungi jejak audit dan nilai final.");
  return applied;
}
