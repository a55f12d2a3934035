// npm run -s database [-- --stop]: the embedded database on its own, for tools and for curiosity.
import { bringUpToDate } from "../../../prisma/migrate.mjs";
import { openDatabase } from "../database.mjs";
import { releaseServer } from "../holders.mjs";
import { clusterHome } from "../postgres/home.mjs";
import { Halt, say } from "../say.mjs";

/** @param {string[]} args */
export async function run(args) {
  if (process.env["DATABASE_URL"])
    throw new Halt("DATABASE_URL sudah diisi, jadi basis data bawaan tidak dipakai.");
  if (args.includes("--stop")) {
    await releaseServer("postgres", clusterHome("postgres").directory, { kept: true });
    return say("Basis data dihentikan, kecuali bila perintah lain masih memakainya.");
  }
  const database = await openDatabase({ keep: true });
  await bringUpToDate(database);
  await database.close();
  process.stdout.write(
    `DATABASE_URL=${database.DATABASE_URL}\nDATABASE_OWNER_URL=${database.DATABASE_OWNER_URL}\n`,
  );
  say("Basis data tetap menyala; hentikan dengan npm run -s database -- --stop");
}
