// npm run bench [-- scoring | calculator | simulation | fraud | complaints | office | lighthouse]: how fast and how sound it
// is, with numbers to compare.
import { existsSync } from "node:fs";
import { bringUpToDate } from "../../../prisma/migrate.mjs";
import { seed, settingsFor } from "../application.mjs";
import { ensureBuilt, ensureClient } from "../build.mjs";
import { outputOf } from "../child.mjs";
import { openDatabase } from "../database.mjs";
import { atEnd, closeAll, endOnSignals } from "../ending.mjs";
import { inRoot } from "../paths.mjs";
import { Halt, steps } from "../say.mjs";
import { createDatabase, dropDatabase, inDatabase } from "../templates.mjs";

/** The rules need nothing but themselves. */
const WITHOUT_DATABASE = ["scoring", "calculator"];

/** These look at the built application on a copy of the demonstration; the others make the data they need. */
const OF_THE_APPLICATION = ["index", "lighthouse"];

/** These serve the built application on data of their own. */
const SERVING = ["office"];

/**
 * A copy of the demonstration's data, so that thousands of survey answers do not stay in it.
 * @param {import("../database.mjs").Urls} database
 */
async function copyOf(database) {
  const name = `bench_${process.pid}`;
  const source = new URL(database.DATABASE_OWNER_URL).pathname.slice(1);
  await createDatabase(inDatabase(database.DATABASE_OWNER_URL, "postgres"), name, source).catch((error) => {
    if (error.code !== "55006") throw error;
    throw new Halt("Data contoh sedang dipakai: hentikan npm run demo atau npm run dev, lalu ulangi.");
  });
  atEnd(() => dropDatabase(inDatabase(database.DATABASE_OWNER_URL, "postgres"), name));
  return {
    DATABASE_URL: inDatabase(database.DATABASE_URL, name),
    DATABASE_OWNER_URL: inDatabase(database.DATABASE_OWNER_URL, name),
  };
}

async function prepare(what) {
  const step = steps(OF_THE_APPLICATION.includes(what) ? 5 : SERVING.includes(what) ? 3 : 2);
  const database = await step("Menyalakan basis data", () => openDatabase());
  atEnd(database.close);
  await step("Memutakhirkan tabel", () => bringUpToDate(database));
  if (SERVING.includes(what))
    await step("Membangun aplikasi (hanya bila sumbernya berubah)", (progress) => ensureBuilt(progress));
  if (!OF_THE_APPLICATION.includes(what)) return settingsFor("test", database);
  await step("Mengisi data contoh (sekali saja)", (progress) =>
    seed(settingsFor("demo", database), progress),
  );
  await step("Membangun aplikasi (hanya bila sumbernya berubah)", (progress) => ensureBuilt(progress));
  return settingsFor("test", await step("Menyalin data contoh", () => copyOf(database)));
}

/** @param {string[]} args */
export async function run([what = "index", ...rest]) {
  endOnSignals();
  const script = inRoot("scripts", "bench", `${what}.ts`);
  if (!/^[a-z-]+$/.test(what) || !existsSync(script))
    throw new Halt(`Tidak ada tolok ukur bernama "${what}" di scripts/bench.`);
  await ensureClient();
  const env = WITHOUT_DATABASE.includes(what) ? {} : await prepare(what);
  const code = await outputOf(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", script, ...rest],
    env,
  );
  await closeAll();
  return code;
}
