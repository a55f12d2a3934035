// npm run mutate: breaks the rules one by one and looks whether a test notices.
import { show } from "../child.mjs";
import { endOnSignals } from "../ending.mjs";
import { inRoot } from "../paths.mjs";

/** @param {string[]} args */
export async function run(args) {
  endOnSignals();
  return show(process.execPath, [
    inRoot("node_modules", "@stryker-mutator", "core", "bin", "stryker.js"),
    "run",
    ...args,
  ]);
}
