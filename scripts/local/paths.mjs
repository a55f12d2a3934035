// Where things are. Everything that a command creates beside the sources lies under .data, node_modules or .next.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url)).replace(/[\\/]$/, "");

/** @param {string[]} parts */
export const inRoot = (...parts) => join(root, ...parts);

/** @param {string[]} parts */
export const inData = (...parts) => join(root, ".data", ...parts);

/**
 * Under root the database server runs as somebody else, who must be able to pass through; the files
 * keep their own locks.
 */
export const PASSABLE = process.getuid?.() === 0 ? 0o711 : 0o700;

/** @param {string[]} parts */
export function dataFolder(...parts) {
  mkdirSync(inData(), { recursive: true, mode: PASSABLE });
  const folder = inData(...parts);
  mkdirSync(folder, { recursive: true, mode: PASSABLE });
  return folder;
}
