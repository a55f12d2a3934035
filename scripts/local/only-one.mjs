// Two commands in the same checkout must not install or build at once: the second waits.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { join } from "node:path";
import { dataFolder } from "./paths.mjs";
import { commandOf } from "./postgres/lock.mjs";
import { say } from "./say.mjs";

/** @param {string} file @returns {string} the process that holds it; empty when it became ours */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return "";
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
  }
  try {
    return readFileSync(file, "utf8") || "?";
  } catch {
    return "?";
  }
}

/** A process that ended without giving the lock back no longer counts. @param {string} holder */
const isGone = (holder) => holder !== "?" && !/bootstrap|node/.test(commandOf(Number(holder)));

/** @template T @param {string} name @param {() => Promise<T>} work @returns {Promise<T>} */
export async function onlyOne(name, work) {
  const file = join(dataFolder(), `${name}.lock`);
  for (let holder = take(file), told = false; holder !== ""; holder = take(file)) {
    if (isGone(holder)) rmSync(file, { force: true });
    else if (!told) told = say(`Menunggu perintah lain di folder ini (proses ${holder}) selesai …`) ?? true;
    await sleep(200);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
