// One number for the contents of files and folders: the same as last time means nothing has to be made again.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** @param {string} path @returns {string[]} files, in order */
function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

/** @param {string} base @param {string[]} paths @returns {string} */
export function fingerprint(base, paths) {
  const hash = createHash("sha256");
  for (const path of paths) {
    for (const file of filesIn(join(base, path)))
      hash
        .update(`${file.slice(base.length)}\0`)
        .update(readFileSync(file))
        .update("\0");
  }
  return hash.digest("hex");
}
