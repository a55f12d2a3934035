import { once } from "node:events";
import { mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { WITHOUT_SETTINGS } from "@/scripts/local/build.mjs";
import { freePort } from "@/scripts/local/net.mjs";
import { inRoot } from "@/scripts/local/paths.mjs";
import { launchApplication } from "@/scripts/local/serve.mjs";

const NOBODY_LISTENS = "postgresql://teraju_app:k7@127.0.0.1:9/teraju";

/** Starts the built application and waits for its end: its exit code, and what it said. */
async function startedWith(settings: Record<string, string>): Promise<[number | null, string]> {
  const folder = mkdtempSync(join(tmpdir(), "teraju-start-"));
  const log = join(folder, "server.log");
  const child = launchApplication("start", await freePort(), settings, openSync(log, "w"));
  const [code] = (await once(child, "exit")) as [number | null];
  const said = readFileSync(log, "utf8");
  rmSync(folder, { recursive: true });
  return [code, said];
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test.describe("a server that could only fail its visitors does not start", () => {
  test("and names the settings that are not right", async () => {
    const [code, said] = await startedWith({ DATABASE_URL: NOBODY_LISTENS, SESSION_SECRET: "pendek" });
    expect(code).toBe(1);
    expect(said).toContain("Pengaturan belum benar: SESSION_SECRET. Lihat docs/operations.md.");
    expect(said).not.toContain("    at ");
  });

  test("and says where no database answers, without its password", async () => {
    const [code, said] = await startedWith({
      DATABASE_URL: NOBODY_LISTENS,
      SESSION_SECRET: "9f".repeat(20),
    });
    expect(code).toBe(1);
    expect(said).toContain("Tidak ada PostgreSQL yang menjawab di 127.0.0.1:9/teraju");
    expect(said).not.toContain("k7");
  });
});

test("the built application carries no secret of the place where it was built", () => {
  const files = ["server", "static"].flatMap((part) => filesIn(inRoot(".next", part)));
  expect(files.length).toBeGreaterThan(100);
  const { SESSION_SECRET, DATABASE_URL } = WITHOUT_SETTINGS;
  const telling = files.filter((file) => {
    const text = readFileSync(file, "utf8");
    return text.includes(SESSION_SECRET) || text.includes(DATABASE_URL);
  });
  expect(telling).toEqual([]);
});
