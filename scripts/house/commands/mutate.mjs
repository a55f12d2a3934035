// npm run mutate: breaks the rules one by one and looks whether a test notices.
import { existsSync } from "node:fs";
import { show } from "../child.mjs";
import { endOnSignals } from "../ending.mjs";
import { inRoot } from "../paths.mjs";
import { Halt } from "../say.mjs";

/** @param {string[]} args */
export async function run(args) {
  endOnSignals();
  const script = inRoot("scripts", "mutate.ts");
  if (!existsSync(script)) throw new Halt("Uji mutasi belum tersedia: scripts/mutate.ts tidak ada.");
  return show(process.execPath, ["--import", "tsx", script, ...args]);
}
