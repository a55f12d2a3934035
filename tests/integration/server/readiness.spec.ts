import { describe, expect, it } from "vitest";
import { readEnv } from "@/lib/server/env";
import { whyNotReady } from "@/lib/server/readiness";
import { migrationNames } from "@/prisma/migrations.mjs";
import { connected } from "@/prisma/roles.mjs";
import { useDatabase } from "@/tests/support/database";

const database = useDatabase();
const settings = (given: Record<string, string> = {}) =>
  readEnv({ DATABASE_URL: database.url, SESSION_SECRET: "9f".repeat(20), ...given });

describe("a server is ready", () => {
  it("when its settings are right and its database has every migration", async () => {
    expect(await whyNotReady()).toBeNull();
    expect(await whyNotReady(settings)).toBeNull();
  });

  it("not on settings that are missing or not safe", async () => {
    expect(await whyNotReady(() => settings({ SESSION_SECRET: "" }))).toBe(
      "Pengaturan belum benar: SESSION_SECRET. Lihat docs/operations.md.",
    );
    expect(await whyNotReady(() => settings({ TERAJU_TODAY: "2026-09-15" }))).toMatch(/untuk produksi/);
  });

  it("not on a database that does not answer or refuses the password", async () => {
    const nobody = "postgresql://teraju_app:k7@127.0.0.1:9/teraju";
    expect(await whyNotReady(() => settings({ DATABASE_URL: nobody }))).toMatch(
      /^Tidak ada PostgreSQL yang menjawab di 127\.0\.0\.1:9\/teraju/,
    );
    const stranger = new URL(database.url);
    stranger.password = "salah";
    expect(await whyNotReady(() => settings({ DATABASE_URL: stranger.href }))).toMatch(
      /menolak kata sandi|tidak dapat dibuka/,
    );
  });

  it("not on a database that is behind, until it is migrated", async () => {
    const last = migrationNames().at(-1);
    const set = (finished: string): Promise<unknown> =>
      connected(database.ownerUrl, (client) =>
        client.query(
          `UPDATE "_prisma_migrations" SET "finished_at" = ${finished} WHERE "migration_name" = $1`,
          [last],
        ),
      );
    await set("NULL");
    expect(await whyNotReady()).toBe(
      "Basis data tertinggal 1 perubahan skema: cadangkan, jalankan npm run db:migrate, lalu ulangi.",
    );
    await set("now()");
    expect(await whyNotReady()).toBeNull();
  });
});
