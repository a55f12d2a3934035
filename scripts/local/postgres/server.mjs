// One embedded PostgreSQL: made once, started, found again, stopped. TCP on the loopback only: the path of a
// Unix socket may not be longer than about a hundred characters, and a checkout may lie deeper.
import { spawn, spawnSync } from "node:child_process";
import {
  chownSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort, whyClosed } from "../net.mjs";
import { dataFolder, inData } from "../paths.mjs";
import { Halt } from "../say.mjs";
import { secrets } from "../secrets.mjs";
import { program } from "./binaries.mjs";
import { clusterHome, ownFolder } from "./home.mjs";
import { holder, readLock } from "./lock.mjs";
import { as } from "./owner.mjs";

const STARTS_WITHIN = 60_000;
const STOPS_WITHIN = 60_000;
/** Nothing survives a crash, and nothing needs to. */
export const THROW_AWAY = [
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "max_connections=200",
];

/** @param {string} name */
const logFile = (name) => join(dataFolder("log"), `${name}.log`);

/** Code-point order and full Unicode case folding, the same on every machine; the C library is not asked. */
const LOCALE = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];

/** Made beside its place and moved there when complete, so that a killed run leaves nothing half made. */
function initialise(home) {
  const draft = `${home.directory}.draft`;
  const password = `${draft}.password`;
  rmSync(draft, { recursive: true, force: true });
  dataFolder();
  ownFolder(draft, home.owner);
  writeFileSync(password, secrets().superuser, { mode: 0o600 });
  if (home.owner) chownSync(password, home.owner.uid, home.owner.gid);
  const options = [
    "-D",
    draft,
    "--username=postgres",
    `--pwfile=${password}`,
    "--auth=scram-sha-256",
    ...LOCALE,
  ];
  const made = spawnSync(program(home.native, "initdb"), options, {
    ...as(home.owner),
    cwd: dirname(home.native),
    encoding: "utf8",
  });
  rmSync(password, { force: true });
  if (made.status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw new Halt(sentenceFor(`${made.error ?? ""}${made.stderr}`, "Basis data tidak dapat disiapkan"));
  }
  renameSync(draft, home.directory);
}

/** @param {string} output what PostgreSQL said @param {string} what happened */
export function sentenceFor(output, what) {
  if (/No space left on device/i.test(output))
    return `${what}: disk penuh. Kosongkan ruang (paling sedikit 1 GB), lalu ulangi.`;
  if (/Read-only file system/i.test(output))
    return `${what}: folder ini hanya dapat dibaca. Pindahkan ke tempat yang dapat ditulisi, lalu ulangi.`;
  if (/Permission denied|EACCES/i.test(output))
    return (
      `${what}: berkas di .data milik pengguna lain. Jalankan sebagai pemiliknya, atau ` +
      "ubah pemiliknya dengan chown -R."
    );
  if (/shared memory/i.test(output))
    return `${what}: memori bersama tidak cukup. Tutup program lain atau perbesar /dev/shm, lalu ulangi.`;
  if (/incompatible|not compatible/i.test(output))
    return (
      `${what}: data lama berasal dari versi PostgreSQL lain. Cadangkan .data, lalu ` +
      "jalankan npm run demo -- --reset."
    );
  const last = output.trim().split("\n").at(-1) ?? "";
  return `${what}: ${last || "PostgreSQL berhenti tanpa penjelasan"}. Rinciannya ada di .data/log.`;
}

/** The same port as last time when it is free, so that a connection written down somewhere stays good. */
async function choosePort(name) {
  const file = inData(`${name}.port`);
  const known = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
  const port = known > 0 && (await whyClosed(known, "127.0.0.1")) === "" ? known : await freePort();
  writeFileSync(file, `${port}\n`);
  return port;
}

function launch(home, port, { name, settings }) {
  const log = openSync(logFile(name), "w");
  const all = [
    `port=${port}`,
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "timezone=UTC",
    "log_timezone=UTC",
    ...settings,
  ];
  const child = spawn(
    program(home.native, "postgres"),
    ["-D", home.directory, ...all.flatMap((setting) => ["-c", setting])],
    {
      ...as(home.owner),
      cwd: dirname(home.native),
      detached: true,
      stdio: ["ignore", log, log],
      windowsHide: true,
    },
  );
  closeSync(log);
  const ended = new Promise((resolve) => {
    child.once("exit", resolve);
    child.once("error", resolve);
  });
  child.unref();
  return ended.then(() => true);
}

async function untilReady(home, name, ended) {
  const deadline = Date.now() + STARTS_WITHIN;
  while (Date.now() < deadline) {
    if (readLock(home.directory)?.state === "ready") return;
    const over = await Promise.race([ended, sleep(40, false)]);
    if (over)
      throw new Halt(sentenceFor(readFileSync(logFile(name), "utf8"), "Basis data tidak mau menyala"));
  }
  throw new Halt(
    "Basis data tidak menyala dalam satu menit: mungkin mesin sangat sibuk atau sedang " +
      "memulihkan diri. Tunggu sebentar, lalu ulangi.",
  );
}

/** @typedef {{ name: string, directory: string, port: number, found: boolean }} Server */

/**
 * Starts the named cluster, or finds the server that already runs on it, also one that a killed run left behind.
 * @param {string} [name] @param {string[]} [settings] @returns {Promise<Server>}
 */
export async function startServer(name = "postgres", settings = []) {
  const home = clusterHome(name);
  if (readLock(home.directory)?.state === "stopping") await untilStopped(home.directory);
  const running = existsSync(home.directory) ? holder(home.directory) : undefined;
  if (running) {
    await untilReady(home, name, new Promise(() => {}));
    return { name, directory: home.directory, port: running.port, found: true };
  }
  if (!existsSync(join(home.directory, "PG_VERSION"))) initialise(home);
  const port = await choosePort(name);
  await untilReady(home, name, launch(home, port, { name, settings }));
  return { name, directory: home.directory, port, found: false };
}

/** Asks for a fast shutdown and waits until the lock is gone. @param {string} directory */
export async function stopServer(directory) {
  const lock = existsSync(directory) ? holder(directory) : undefined;
  if (!lock) return;
  try {
    if (process.platform === "win32")
      spawnSync(program(clusterHome("postgres").native, "pg_ctl"), ["stop", "-m", "fast", "-D", directory]);
    else process.kill(lock.pid, "SIGINT");
  } catch {
    throw new Halt(
      `Basis data (proses ${lock.pid}) dijalankan oleh pengguna lain: hentikan sebagai pengguna itu.`,
    );
  }
  await untilStopped(directory);
}

async function untilStopped(directory) {
  const deadline = Date.now() + STOPS_WITHIN;
  for (let lock = holder(directory); lock; lock = holder(directory)) {
    if (Date.now() > deadline)
      throw new Halt(
        `Basis data (proses ${lock.pid}) tidak mau berhenti dalam satu menit: hentikan dengan kill ${lock.pid}.`,
      );
    await sleep(40);
  }
}
