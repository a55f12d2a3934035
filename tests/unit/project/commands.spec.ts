import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { tableOf } from "@/scripts/local/application.mjs";
import { isCurrent } from "@/scripts/local/build.mjs";
import { writeRefusal } from "@/scripts/local/disk.mjs";
import { explain } from "@/scripts/local/explain.mjs";
import { fingerprint } from "@/scripts/local/fingerprint.mjs";
import { freePort, whyClosed } from "@/scripts/local/net.mjs";
import { Halt } from "@/scripts/local/say.mjs";
import { portFrom, portRefusal } from "@/scripts/local/serve.mjs";
import { countOf, sum } from "@/scripts/local/stages.mjs";
import { countOfStories, whereTimeGoes } from "@/scripts/local/stories.mjs";

describe("a command", () => {
  const folder = join(import.meta.dirname, "../../../scripts/local/commands");
  const files = readdirSync(folder).map((name) => join(folder, name));

  it("finds everything that it imports, before anybody needs it", () => {
    const load = files.map((file) => `await import(${JSON.stringify(file)});`).join("\n");
    const { stderr, status } = spawnSync(process.execPath, ["--input-type=module", "--eval", load], {
      encoding: "utf8",
    });
    expect([stderr, status, files.length > 5]).toEqual(["", 0, true]);
  });
});

describe("a build is made again only when its sources changed", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "teraju-project-"));
    mkdirSync(join(folder, "app"));
    writeFileSync(join(folder, "app", "page.tsx"), "one");
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const now = (): string => fingerprint(folder, ["app", "missing"]);

  it("stays the same when nothing changed, and changes with a text, a name and a new file", () => {
    const first = now();
    expect(now()).toBe(first);
    writeFileSync(join(folder, "app", "page.tsx"), "two");
    const second = now();
    writeFileSync(join(folder, "app", "other.tsx"), "");
    expect(new Set([first, second, now()]).size).toBe(3);
  });

  it("knows its own stamp", () => {
    const stamp = join(folder, "stamp");
    expect(isCurrent(stamp, "a")).toBe(false);
    writeFileSync(stamp, "a");
    expect(isCurrent(stamp, "a")).toBe(true);
    expect(isCurrent(stamp, "b")).toBe(false);
  });
});

describe("the port", () => {
  it("is 3000 unless PORT says otherwise", () => {
    expect([portFrom({}), portFrom({ PORT: "" }), portFrom({ PORT: "8080" })]).toEqual([3000, 3000, 8080]);
  });

  it.each(["abc", "0", "70000", "3000.5"])("is refused when PORT is %s", (PORT) => {
    expect(() => portFrom({ PORT })).toThrow(/bilangan 1 sampai 65535/);
  });

  it("in use is noticed and answered with another one to try", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const { port } = server.address() as AddressInfo;
    const code = await whyClosed(port);
    server.close();
    expect(code).toBe("EADDRINUSE");
    expect(portRefusal(3000, code, "npm run demo")).toBe(
      "Port 3000 sedang dipakai program lain (mungkin Teraju sudah berjalan): hentikan " +
        "program itu, atau pilih port lain, misalnya PORT=3001 npm run demo",
    );
    expect(portRefusal(80, "EACCES", "npm run demo")).toContain("di atas 1023");
  });

  it("that is free is not refused", async () => {
    expect(portRefusal(3000, await whyClosed(await freePort()), "npm run demo")).toBe("");
  });
});

describe("failures are told in a sentence, without a stack", () => {
  it.each([
    ["EROFS", /hanya dapat dibaca/],
    ["ENOSPC", /Disk penuh/],
    ["EACCES", /tidak dapat ditulisi/],
  ])("%s", (code, sentence) => {
    expect(writeRefusal(code, "/srv/teraju")).toMatch(sentence);
    expect(explain(Object.assign(new Error("m"), { code }))).toMatch(sentence);
  });

  it("says what a command said, and of anything else the message", () => {
    expect(explain(new Halt("Pasang npm."))).toBe("Pasang npm.");
    expect(explain(new TypeError("x is undefined"))).toMatch(
      /^Terjadi galat yang tidak diduga: x is undefined/,
    );
    expect(explain(new TypeError("x"))).not.toContain("    at ");
  });
});

describe("the last line of npm test", () => {
  const report = (
    numPassedTests: number,
    numFailedTests: number,
    unloaded = 0,
  ): Parameters<typeof countOf>[0] => ({
    numPassedTests,
    numFailedTests,
    testResults: Array.from({ length: unloaded }, () => ({ status: "failed", assertionResults: [] })),
  });

  it("counts tests", () => {
    expect(sum([countOf(report(10, 0), 0), countOf(report(5, 2), 1)])).toEqual({ passed: 15, failed: 2 });
  });

  it("counts a file that does not load as one failure", () => {
    expect(countOf(report(3, 0, 1), 1)).toEqual({ passed: 3, failed: 1 });
  });

  it("counts a run that fails without a failed test as one failure", () => {
    expect(countOf(report(3, 0), 1)).toEqual({ passed: 3, failed: 1 });
    expect(countOf(undefined, 1)).toEqual({ passed: 0, failed: 1 });
  });
});

describe("the stories of the browser", () => {
  const started = Date.parse("2026-09-15T08:00:00Z");
  const told = (title: string, projectName: string, duration: number) => ({
    title,
    tests: [{ projectName, results: [{ duration, startTime: "2026-09-15T08:00:42Z" }] }],
  });
  const report = (unexpected: number): NonNullable<Parameters<typeof countOfStories>[0]> => ({
    stats: { expected: 3, unexpected, flaky: 0 },
    suites: [
      { title: "survei.spec.ts", specs: [told("small", "phone", 500)] },
      {
        title: "halaman.spec.ts",
        suites: [{ title: "[KU-06]", specs: [told("a", "phone", 900), told("b", "phone", 600)] }],
      },
    ],
  });

  it("are counted, and a run that fails without a failed story counts as one failure", () => {
    expect(countOfStories(report(0), 0)).toEqual({ passed: 3, failed: 0 });
    expect(countOfStories(report(2), 1)).toEqual({ passed: 3, failed: 2 });
    expect(countOfStories(report(0), 1)).toEqual({ passed: 3, failed: 1 });
    expect(countOfStories(undefined, 1)).toEqual({ passed: 0, failed: 1 });
  });

  it("tell where the time went: before the first, then file by file, the slowest first", () => {
    expect(whereTimeGoes(report(0), started)).toEqual([
      "  sebelum cerita pertama: 42,0 dtk",
      "  halaman.spec.ts · phone: 2 cerita  1,5 dtk",
      "  survei.spec.ts · phone: 1 cerita  0,5 dtk",
    ]);
  });
});

it("shows the people of the demonstration as a table", () => {
  const lines = tableOf([
    { name: "Ratna", role: "Pegawai", nip: "199107142019032001", password: "air-laut-biru" },
  ]);
  expect(lines).toEqual([
    "  Nama   Peran    NIP                 Kata sandi",
    "  Ratna  Pegawai  199107142019032001  air-laut-biru",
  ]);
});
