// npm run bench [-- scoring]: how fast it is, with numbers to compare.
import { existsSync } from "node:fs";
import { ensureClient } from "../build.mjs";
import { show } from "../child.mjs";
import { endOnSignals } from "../ending.mjs";
import { inRoot } from "../paths.mjs";
import { Halt } from "../say.mjs";

/** @param {string[]} args */
export async function run([what = "index", ...rest]) {
  endOnSignals();
  const script = inRoot("scripts", "bench", `${what}.ts`);
  if (!/^[a-z-]+$/.test(what) || !existsSync(script)) throw new Halt(`Tidak ada tolok ukur bernama "${what}" di scripts/bench.`);
  await ensureClient();
  return show(process.execPath, ["--conditions=react-server", "--import", "tsx", script, ...rest]);
}
