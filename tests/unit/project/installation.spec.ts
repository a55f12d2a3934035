import { describe, expect, it } from "vitest";
import { installRefusal } from "@/scripts/local/install.mjs";
import { missingPackages, packagesIn, unnamedIn } from "@/scripts/local/lockfile.mjs";
import { inRoot } from "@/scripts/local/paths.mjs";
import { whichNode } from "@/scripts/local/runtime.mjs";

const machine = { os: "linux", cpu: "x64" };
const missing = (
  wanted: Parameters<typeof missingPackages>[0],
  installed: Parameters<typeof missingPackages>[1],
): string[] => missingPackages(wanted, installed, machine);

describe("node_modules is compared with the lockfile", () => {
  it("is complete when every package is there in its version", () => {
    expect(
      missing({ "": {}, "node_modules/a": { version: "1.0.0" } }, { "node_modules/a": { version: "1.0.0" } }),
    ).toEqual([]);
  });

  it("is stale when a package is missing or of another version", () => {
    const wanted = { "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "2.0.0" } };
    expect(missing(wanted, { "node_modules/b": { version: "1.9.0" } })).toEqual([
      "node_modules/a",
      "node_modules/b",
    ]);
  });

  it("is stale when npm was interrupted and wrote down nothing", () => {
    expect(missing({ "node_modules/a": { version: "1.0.0" } }, {})).toEqual(["node_modules/a"]);
  });

  it.each([
    ["of another system", { os: ["darwin"], cpu: ["x64"] }, false],
    ["of another processor", { os: ["linux"], cpu: ["arm64"] }, false],
    ["of any system but this", { os: ["!linux"] }, false],
    ["of one of several C libraries", { os: ["linux"], cpu: ["x64"], libc: ["musl"] }, false],
    ["that belongs to another machine's package", {}, false],
    ["of this machine", { os: ["linux"], cpu: ["x64"] }, true],
    ["of this machine, written as a word", { os: "linux", cpu: "x64" }, true],
    ["of any system but another", { os: ["!win32"] }, true],
  ])("an optional package %s", (_which, names, isMissed) => {
    expect(missing({ "node_modules/o": { version: "1.0.0", optional: true, ...names } }, {})).toEqual(
      isMissed ? ["node_modules/o"] : [],
    );
  });
});

describe("the lockfile serves every machine and every registry", () => {
  const packages = packagesIn(inRoot("package-lock.json"));

  it("names every optional package of every platform, so that npm ci works on each", () => {
    expect(Object.keys(packages).length).toBeGreaterThan(500);
    expect(unnamedIn(packages)).toEqual([]);
  });

  it("names no host to fetch from", () => {
    expect(Object.keys(packages).filter((path) => "resolved" in packages[path]!)).toEqual([]);
  });

  it.each([
    ["at the top", { "node_modules/tool": { optionalDependencies: { "tool-arm": "1" } } }, true],
    ["beside its user", { "node_modules/tool": { optionalDependencies: { "tool-x": "1" } } }, false],
    ["inside its user", { "node_modules/tool": { optionalDependencies: { inner: "1" } } }, false],
    [
      "beside the user of its user",
      { "node_modules/tool/node_modules/inner": { optionalDependencies: { "tool-x": "1" } } },
      false,
    ],
  ])("an optional package %s is looked for where npm looks", (_where, users, isMissed) => {
    const there = { "node_modules/tool-x": {}, "node_modules/tool/node_modules/inner": {} };
    expect(unnamedIn({ ...there, ...users })).toHaveLength(isMissed ? 1 : 0);
  });
});

describe("a failed installation is explained by what npm said", () => {
  it.each([
    ["npm error code ENOSPC", /Disk penuh/],
    ["npm error code EROFS", /hanya dapat dibaca/],
    ["npm error code EACCES", /milik pengguna lain/],
    ["npm error code ENOTFOUND", /sambungan internet/],
    ["npm error code EINTEGRITY", /tidak cocok/],
    ["npm error code EWHATEVER", /tidak dapat dipasang/],
  ])("%s", (output, sentence) => {
    expect(installRefusal(output)).toMatch(sentence);
  });
});

describe("commands run under the project's Node", () => {
  it.each([
    { current: "20.20.2", brought: "24.21.0", choice: "change" },
    { current: "26.0.0", brought: "24.21.0", choice: "change" },
    { current: "24.3.0", brought: "24.21.0", choice: "change" },
    { current: "24.21.0", brought: "24.21.0", choice: "stay" },
    { current: "24.22.0", brought: "24.0.0", choice: "stay" },
    { current: "26.0.0", brought: undefined, choice: "stay" },
    { current: "22.12.0", brought: undefined, choice: "refuse" },
  ])("$current with $brought brought along: $choice", ({ choice, ...versions }) => {
    expect(whichNode(versions)).toBe(choice);
  });
});
