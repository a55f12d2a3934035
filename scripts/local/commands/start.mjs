// npm start: production. It brings nothing and changes nothing; what is missing it says.
import { once } from "node:events";
import { isBuilt } from "../build.mjs";
import { record } from "../child.mjs";
import { urlsFrom } from "../database.mjs";
import { atEnd, endOnSignals, isEnding } from "../ending.mjs";
import { pendingMigrations } from "../migrations.mjs";
import { inRoot } from "../paths.mjs";
import { Halt, say } from "../say.mjs";
import { launchApplication, portFrom, requirePort, stopApplication } from "../serve.mjs";

/** lib/env.ts judges the settings, before anybody is served. */
async function requireSettings(env) {
  const script =
    'const { readEnv } = await import("./lib/env.ts"); try { readEnv(process.env); } ' +
    "catch (error) { console.log(error.message); process.exitCode = 2; }";
  const { code, output } = await record(
    "settings",
    process.execPath,
    ["--import", "tsx", "--input-type=module", "--eval", script],
    { env },
  );
  if (code !== 0) throw new Halt(output.trim());
}

export async function run() {
  endOnSignals();
  const port = portFrom(process.env);
  const urls = urlsFrom(process.env);
  if (!urls)
    throw new Halt(
      "Untuk produksi isi DATABASE_URL (lihat docs/operations.md). Untuk mencoba-coba: npm run demo",
    );
  const env = { TERAJU_MODE: "production" };
  await requireSettings(env);
  if (!isBuilt())
    throw new Halt("Aplikasi belum dibangun dari sumber ini: jalankan npm run build, lalu ulangi.");
  await requirePort(port, "npm start");
  const pending = await pendingMigrations(urls.DATABASE_URL);
  if (pending.length > 0)
    throw new Halt(
      `Basis data tertinggal ${pending.length} perubahan skema: cadangkan, jalankan npm ` +
        "run migration -- deploy, lalu ulangi.",
    );
  const child = launchApplication("start", port, env);
  atEnd(() => stopApplication(child, 25_000));
  say(`Teraju melayani port ${port}.`);
  const [code] = await once(child, "exit");
  return isEnding() ? 0 : (code ?? 1);
}
