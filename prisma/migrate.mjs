// npm run db:migrate: brings the database of DATABASE_URL to what prisma/migrations says.
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { explain } from "../scripts/local/explain.mjs";
import { inRoot } from "../scripts/local/paths.mjs";
import { Halt, say } from "../scripts/local/say.mjs";
import { migrate } from "./migrations.mjs";
import { grantTo } from "./roles.mjs";

/** @typedef {{ DATABASE_URL: string, DATABASE_OWNER_URL: string }} Urls */

/** @param {Record<string, string | undefined>} env @returns {Urls | undefined} */
export function urlsFrom(env) {
  const url = env["DATABASE_URL"];
  return url ? { DATABASE_URL: url, DATABASE_OWNER_URL: env["DATABASE_OWNER_URL"] || url } : undefined;
}

/** Tables as the sources say, and the serving login's rights to them. @param {Urls} urls */
export async function bringUpToDate({ DATABASE_URL, DATABASE_OWNER_URL }) {
  const applied = await migrate(DATABASE_OWNER_URL);
  const role = decodeURIComponent(new URL(DATABASE_URL).username);
  const owner = decodeURIComponent(new URL(DATABASE_OWNER_URL).username);
  if (role !== owner) await grantTo(DATABASE_OWNER_URL, role);
  else
    say(
      "DATABASE_OWNER_URL tidak diisi: pengguna yang melayani permintaan juga memiliki " +
        "tabelnya. Pemicu di basis data tetap melindungi jejak audit dan nilai final.",
    );
  return applied;
}

async function run() {
  if (existsSync(inRoot(".env"))) process.loadEnvFile(inRoot(".env"));
  const urls = urlsFrom(process.env);
  if (!urls) throw new Halt("Isi DATABASE_URL (lihat docs/operations.md). Untuk mencoba-coba: npm run demo");
  const applied = await bringUpToDate(urls);
  say(applied.length ? `Diterapkan: ${applied.join(", ")}` : "Skema sudah mutakhir.");
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await run().catch((error) => {
    say(explain(error));
    process.exitCode = 1;
  });
