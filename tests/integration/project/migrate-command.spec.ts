import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { migrationNames, pendingMigrations } from "@/prisma/migrations.mjs";
import { connected } from "@/prisma/roles.mjs";
import { inRoot, root } from "@/scripts/local/paths.mjs";
import { useDatabase, useEmptyDatabase } from "@/tests/support/database";

const serving = useDatabase();
const fresh = useEmptyDatabase();

function migrated(env: Record<string, string>): { status: number | null; stderr: string } {
  return spawnSync(process.execPath, [inRoot("prisma", "migrate.mjs")], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
}

describe("npm run db:migrate", () => {
  it("brings an empty database up to date, with the rights of the serving login, and then rests", async () => {
    const owner = await fresh();
    const login = new URL(serving.url);
    login.pathname = new URL(owner).pathname;
    const urls = { DATABASE_URL: login.href, DATABASE_OWNER_URL: owner };
    expect(migrated(urls)).toMatchObject({
      status: 0,
      stderr: `Diterapkan: ${migrationNames().join(", ")}\n`,
    });
    expect(await pendingMigrations(login.href)).toEqual([]);
    const insert = `INSERT INTO "Holiday" ("day", "name") VALUES ('2027-01-01', 'Tahun Baru Masehi')`;
    await connected(login.href, (client) => client.query(insert));
    expect(migrated(urls).stderr).toBe("Skema sudah mutakhir.\n");
  });

  it("says that one login serves and owns when only DATABASE_URL is given", async () => {
    const { status, stderr } = migrated({ DATABASE_URL: await fresh(), DATABASE_OWNER_URL: "" });
    expect(status).toBe(0);
    expect(stderr).toContain("pengguna yang melayani permintaan juga memiliki tabelnya");
  });

  it("ends with a sentence without a database", () => {
    expect(migrated({ DATABASE_URL: "" })).toMatchObject({
      status: 1,
      stderr: "Isi DATABASE_URL (lihat docs/operations.md). Untuk mencoba-coba: npm run demo\n",
    });
    expect(
      migrated({ DATABASE_URL: "postgresql://a:k7@127.0.0.1:9/x", DATABASE_OWNER_URL: "" }).stderr,
    ).toMatch(/^Tidak ada PostgreSQL yang menjawab di 127\.0\.0\.1:9\/x/);
  });
});
