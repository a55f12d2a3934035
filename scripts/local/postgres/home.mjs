// Where a cluster lives: in .data, unless the person who must run the server cannot get there
// (a checkout under /root or in a private home, started by root). Then outside, and .data says where.
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dataFolder, inData } from "../paths.mjs";
import { Halt, say } from "../say.mjs";
import { nativeFolder, program } from "./binaries.mjs";
import { as, serverOwner } from "./owner.mjs";

const POINTER = "database-home";

/** The folder outside the checkout that holds the clusters, if there is one. */
export function foreignHome() {
  const pointer = inData(POINTER);
  return existsSync(pointer) ? readFileSync(pointer, "utf8").trim() : undefined;
}

/** @typedef {{ directory: string, native: string, owner: import("./owner.mjs").Owner | null }} Home */

/** @param {string} name of the cluster @returns {Home} */
export function clusterHome(name) {
  const known = foreignHome();
  if (known) return foreign(known, name);
  const directory = inData(name);
  const owner = serverOwner(directory);
  if (!owner) return { directory, native: nativeFolder(), owner };
  dataFolder();
  chmodSync(inData(), 0o711);
  if (reaches(owner, nativeFolder(), inData())) return { directory, native: nativeFolder(), owner };
  return foreign(chooseForeignHome(), name);
}

/** Tried rather than computed from modes: access lists and mount options count too. */
function reaches(owner, native, folder) {
  const started = spawnSync(program(native, "postgres"), ["--version"], { ...as(owner), cwd: "/" });
  const entered = spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { ...as(owner), cwd: "/" });
  return started.status === 0 && entered.status === 0;
}

function chooseForeignHome() {
  const name = `teraju-${randomBytes(4).toString("hex")}`;
  const parent = ["/var/lib", "/opt", tmpdir()].find(
    (folder) => existsSync(folder) && canCreate(join(folder, name)),
  );
  if (!parent)
    throw new Halt(
      "Tidak ada tempat untuk basis data: pindahkan folder ini ke luar folder pribadi " +
        "(misalnya /srv/teraju), lalu ulangi.",
    );
  const home = join(parent, name);
  writeFileSync(inData(POINTER), `${home}\n`);
  say(
    "Folder ini hanya dapat dibuka root, sedangkan PostgreSQL berjalan sebagai pengguna " +
      `biasa: basis datanya disimpan di ${home}.`,
  );
  return home;
}

function canCreate(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o711 });
    return true;
  } catch {
    return false;
  }
}

/** Programs are copied too: under a closed folder they cannot be started either. @returns {Home} */
function foreign(home, name) {
  mkdirSync(home, { recursive: true, mode: 0o711 });
  const directory = join(home, name);
  const owner = serverOwner(directory);
  const source = nativeFolder();
  const version = JSON.parse(readFileSync(join(source, "..", "package.json"), "utf8")).version;
  const native = join(home, `programs-${version}`);
  if (!existsSync(native)) {
    const draft = `${native}.draft`;
    rmSync(draft, { recursive: true, force: true });
    cpSync(source, draft, { recursive: true, verbatimSymlinks: true });
    spawnSync("chmod", ["-R", "u+rwX,go+rX", draft]);
    renameSync(draft, native);
  }
  return { directory, native, owner };
}

/** A folder of the server's own. @param {string} folder @param {Home["owner"]} owner */
export function ownFolder(folder, owner) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (owner) chownSync(folder, owner.uid, owner.gid);
}
