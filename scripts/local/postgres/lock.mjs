// postmaster.pid: the file by which PostgreSQL says that a data directory is in use. It outlives a killed machine,
// and its number may by then belong to somebody else; PostgreSQL itself cannot tell, so we look.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** @typedef {{ pid: number, directory: string, port: number, state: string }} Lock */

/**
 * Lines: pid, data directory, start time, port, socket folder, address, shared memory, state (starting,
 * ready, stopping).
 * @param {string} text
 * @returns {Lock | undefined}
 */
export function parseLock(text) {
  const lines = text.split(/\r?\n/);
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid === 0) return undefined;
  return {
    pid: Math.abs(pid),
    directory: lines[1] ?? "",
    port: Number(lines[3] ?? 0),
    state: (lines[7] ?? "").trim(),
  };
}

/** @param {string} directory */
export function readLock(directory) {
  const file = join(directory, "postmaster.pid");
  return existsSync(file) ? parseLock(readFileSync(file, "utf8")) : undefined;
}

/**
 * The command line of a living process; empty for one that is gone or only waits to be buried.
 * @param {number} pid
 * @returns {string}
 */
export function commandOf(pid) {
  try {
    if (process.platform === "linux")
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    if (process.platform === "win32")
      return spawnSync("tasklist", ["/fo", "csv", "/nh", "/fi", `PID eq ${pid}`], { encoding: "utf8" })
        .stdout;
    return spawnSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" }).stdout;
  } catch {
    return "";
  }
}

/**
 * A server names its directory on its command line; Windows tells only the name of the program.
 * @param {Lock | undefined} lock @param {string} directory @param {(pid: number) => string} [command]
 */
export function isHeld(lock, directory, command = commandOf) {
  if (!lock) return false;
  const line = command(lock.pid);
  return line.includes("postgres") && (process.platform === "win32" || line.includes(directory));
}

/**
 * The server that runs on this directory; a lock that nobody holds is removed.
 * @param {string} directory
 * @returns {Lock | undefined}
 */
export function holder(directory) {
  const lock = readLock(directory);
  if (isHeld(lock, directory)) return lock;
  rmSync(join(directory, "postmaster.pid"), { force: true });
  return undefined;
}
