// Starting over: what the commands created is removed, after saying what it is.
import { existsSync, readdirSync, rmSync } from "node:fs";
import { livingHolders } from "./holders.mjs";
import { clusterHome, foreignHome } from "./postgres/home.mjs";
import { stopServer } from "./postgres/server.mjs";
import { inData } from "./paths.mjs";
import { Halt, say } from "./say.mjs";

const CLUSTERS = ["postgres", "test"];

export async function reset() {
  if (!existsSync(inData())) return say("Tidak ada yang perlu dihapus: .data belum ada.");
  const busy = CLUSTERS.flatMap(livingHolders);
  if (busy.length > 0)
    throw new Halt(
      `Perintah lain masih memakai basis data di folder ini (proses ${busy.join(", ")}): hentikan dahulu, lalu ulangi.`,
    );
  for (const name of CLUSTERS) await stopServer(clusterHome(name).directory);
  const outside = foreignHome();
  for (const folder of [inData(), ...(outside ? [outside] : [])]) {
    say(`Menghapus ${folder} (${readdirSync(folder).join(", ")}).`);
    rmSync(folder, { recursive: true, force: true });
  }
  if (process.env["DATABASE_URL"]) say("Basis data di DATABASE_URL tidak disentuh.");
}
