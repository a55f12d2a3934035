// Several commands may share one embedded server; the last one to leave stops it.
import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataFolder, inData } from "./paths.mjs";
import { commandOf } from "./postgres/lock.mjs";
import { stopServer } from "./postgres/server.mjs";

/** Stands for "runs on without a command", see npm run database. */
const KEEP = "keep";
const folder = (/** @type {string} */ server) => inData("holders", server);
const list = (/** @type {string} */ server) =>
  existsSync(folder(server)) ? readdirSync(folder(server)) : [];
const isAlive = (/** @type {string} */ holder) =>
  holder === KEEP || /bootstrap|node/.test(commandOf(Number(holder)));

/** @param {string} server @param {boolean} [keep] */
export function holdServer(server, keep = false) {
  for (const old of list(server)) if (!isAlive(old)) rmSync(join(folder(server), old), { force: true });
  dataFolder("holders", server);
  for (const holder of [String(process.pid), ...(keep ? [KEEP] : [])])
    writeFileSync(join(folder(server), holder), "");
}

/** @param {string} server @param {string} directory @param {{ kept?: boolean }} [options] kept: also end "runs on" */
export async function releaseServer(server, directory, { kept = false } = {}) {
  for (const holder of [String(process.pid), ...(kept ? [KEEP] : [])])
    rmSync(join(folder(server), holder), { force: true });
  if (!list(server).some(isAlive)) await stopServer(directory);
}

/** Commands that are using the server now, by process. @param {string} server @returns {string[]} */
export const livingHolders = (server) =>
  list(server).filter((holder) => holder !== KEEP && holder !== String(process.pid) && isAlive(holder));
