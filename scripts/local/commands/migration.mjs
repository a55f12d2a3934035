// npm run migration -- new <nama>: what the next migration has to say, from the difference of the schema.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { migrationsFolder } from "../../../prisma/migrations.mjs";
import { openDatabase } from "../database.mjs";
import { inRoot, root } from "../paths.mjs";
import { Halt, say } from "../say.mjs";

/** @param {string} name @returns {string} */
export const folderName = (name, at = new Date()) =>
  `${at.toISOString().replace(/\D/g, "").slice(0, 14)}_${name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")}`;

/** The schema that the migrations so far give: the one of the last commit. @returns {string} */
function committedSchema() {
  const { status, stdout } = spawnSync("git", ["show", "HEAD:prisma/schema.prisma"], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Halt("Tidak dapat membaca prisma/schema.prisma dari git: buat commit dahulu.");
  return stdout;
}

async function create(name) {
  if (!name) throw new Halt("Sebutkan namanya: npm run migration -- new tambah-kolom-telepon");
  const before = committedSchema();
  const after = readFileSync(inRoot("prisma", "schema.prisma"), "utf8");
  if (before === after) throw new Halt("prisma/schema.prisma belum diubah sejak commit terakhir.");
  const database = await openDatabase();
  try {
    const { diff } = await import("../../../prisma/engine.mjs");
    const folder = join(migrationsFolder, folderName(name));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "migration.sql"), await diff(database.DATABASE_OWNER_URL, before, after));
    say(`Ditulis: ${join(folder, "migration.sql")}`);
    say(
      "Tambahkan dengan tangan apa yang tidak dikenal Prisma (CHECK, pemicu) dan uji bahwa baris lama " +
        "tetap ada; npm run dev dan npm test menerapkannya.",
    );
  } finally {
    await database.close();
  }
}

/** @param {string[]} args */
export async function run([action, ...rest]) {
  if (action === "new") return create(rest.join("-"));
  throw new Halt("Tulis: npm run migration -- new <nama>");
}
