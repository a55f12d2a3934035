import { describe, expect, it } from "vitest";
import { installRefusal } from "@/scripts/local/install.mjs";
import { missingPackages } from "@/scripts/local/lockfile.mjs";
import { whichNode } from "@/scripts/local/runtime.mjs";

const machine = { os: "linux", cpu: "x64" };
const missing = (
  wanted: Parameters<typeof missingPackages>[0],
  installed: Parameters<typeof missingPackages>[1],
  dev = true,
): string[] => missingPackages(wanted, installed, { machine, dev });

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

  it("does not ask for the developer's tools in production", () => {
    expect(missing({ "node_modules/t": { version: "1.0.0", dev: true } }, {}, false)).toEqual([]);
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
