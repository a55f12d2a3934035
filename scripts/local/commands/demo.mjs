// npm run demo [-- --reset]: from nothing to a running application with example data.
import { once } from "node:events";
import { openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bringUpToDate } from "../../../prisma/migrate.mjs";
import { announce, seed, settingsFor } from "../application.mjs";
import { ensureBuilt, ensureClient } from "../build.mjs";
import { sayLastLines } from "../child.mjs";
import { openDatabase } from "../database.mjs";
import { requireRoom } from "../disk.mjs";
import { atEnd, closeAll, endOnSignals, isEnding } from "../ending.mjs";
import { dataFolder } from "../paths.mjs";
import { reset } from "../reset.mjs";
import { Halt, steps } from "../say.mjs";
import { launchApplication, portFrom, requirePort, stopApplication, untilAnswering } from "../serve.mjs";

const COMMAND = "npm run demo";

/** @param {number} port @param {Record<string, string>} env */
async function serve(port, env) {
  const log = join(dataFolder("log"), "server.log");
  const child = launchApplication("start", port, env, openSync(log, "w"));
  atEnd(() => stopApplication(child));
  await untilAnswering(`http://127.0.0.1:${port}`, child).catch((error) => {
    sayLastLines(readFileSync(log, "utf8"));
    throw error;
  });
  return { child, log };
}

/** @param {string[]} args */
export async function run(args) {
  endOnSignals();
  const port = portFrom(process.env);
  if (args.includes("--reset")) await reset();
  await requirePort(port, COMMAND);
  requireRoom(300);
  const step = steps(6);
  await step("Menyiapkan klien basis data", ensureClient);
  const database = await step("Menyalakan basis data", () => openDatabase());
  atEnd(database.close);
  const env = settingsFor("demo", database);
  await step("Memutakhirkan tabel", async (progress) =>
    progress(`${(await bringUpToDate(database)).length} perubahan`),
  );
  process.umask(0o077); // uploads and the list of demo passwords are nobody else's business
  await step("Mengisi data contoh (sekali saja)", (progress) => seed(env, progress));
  await step("Membangun aplikasi (hanya bila sumbernya berubah)", (progress) => ensureBuilt(progress));
  const { child, log } = await step("Menyalakan aplikasi", () => serve(port, env));
  announce(port);
  await once(child, "exit");
  if (isEnding()) return closeAll();
  sayLastLines(readFileSync(log, "utf8"));
  throw new Halt(`Aplikasi berhenti sendiri. Seluruh keluarannya ada di ${log}.`);
}
