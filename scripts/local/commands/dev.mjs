// npm run dev: the same database as the demonstration, with sources that reload.
import { once } from "node:events";
import { bringUpToDate } from "../../../prisma/migrate.mjs";
import { announce, seed, settingsFor } from "../application.mjs";
import { ensureClient } from "../build.mjs";
import { openDatabase } from "../database.mjs";
import { atEnd, endOnSignals, isEnding } from "../ending.mjs";
import { steps } from "../say.mjs";
import { launchApplication, portFrom, requirePort, stopApplication, untilAnswering } from "../serve.mjs";

export async function run() {
  endOnSignals();
  const port = portFrom(process.env);
  await requirePort(port, "npm run dev");
  const step = steps(4);
  await step("Menyiapkan klien basis data", ensureClient);
  const database = await step("Menyalakan basis data", () => openDatabase());
  atEnd(database.close);
  const env = settingsFor("development", database);
  await step("Memutakhirkan tabel", async (progress) =>
    progress(`${(await bringUpToDate(database)).length} perubahan`),
  );
  await step("Mengisi data contoh (sekali saja)", (progress) => seed(env, progress));
  const child = launchApplication("dev", port, env);
  atEnd(() => stopApplication(child));
  await untilAnswering(`http://127.0.0.1:${port}`, child, 180_000);
  announce(port);
  const [code] = await once(child, "exit");
  return isEnding() ? 0 : (code ?? 1);
}
