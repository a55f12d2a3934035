// A clone gets the project's git hooks by itself, with the first command that is run in it.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { inRoot, root } from "./paths.mjs";

const HOOKS = ".githooks";

/** @param {string[]} args @returns {string} what git says, "" when it refuses */
const git = (...args) => spawnSync("git", args, { cwd: root, encoding: "utf8" }).stdout?.trim() ?? "";

/** Leaves another choice of the developer alone, and a machine that only runs the tests. */
export function useHooks() {
  if (process.env["CI"] || !existsSync(inRoot(".git"))) return;
  if (git("config", "core.hooksPath") === "") git("config", "core.hooksPath", HOOKS);
}
