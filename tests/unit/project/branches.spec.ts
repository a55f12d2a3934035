import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { TraceMap, encodedMap } from "@jridgewell/trace-mapping";
import { afterEach, describe, expect, it } from "vitest";
import { verdict } from "@/scripts/local/branches/judge.mjs";
import { servedBranches } from "@/scripts/local/branches/served.mjs";
import { readSource } from "@/scripts/local/branches/source.mjs";
import { missedLines, sumOf, walkedBranches } from "@/scripts/local/branches/walked.mjs";

/** The branches of a text: what kind, where it begins, and what runs first on each of its ways. */
const read = (text: string): [string, string, ...string[]][] =>
  readSource("a.tsx", text).branches.map(({ type, start, ways }) => [
    type,
    text.slice(start, start + 1),
    ...ways.map(({ entry, instead }) => (instead ? "past " : "") + text.slice(entry.from, entry.to)),
  ]);

describe("a source has the branches that Istanbul counts", () => {
  it.each([
    ["if (a) { b(); c(); } else d();", [["if", "i", "b();", "d();"]]],
    ["if (a) b();", [["if", "i", "b();", "past a"]]],
    ["x = a ? (b) : c;", [["cond-expr", "a", "b", "c"]]],
    ["x = (a && b) || c ?? d;", [["binary-expr", "(", "a", "b", "c", "d"]]],
    [
      "x = a || f(b && c);",
      [
        ["binary-expr", "a", "a", "f(b && c)"],
        ["binary-expr", "b", "b", "c"],
      ],
    ],
    ["switch (a) { case 1: case 2: b(); break; default: c(); }", [["switch", "s", "b();", "b();", "c();"]]],
    [
      "function f(a = 1, { b = 2 }) {}",
      [
        ["default-arg", "a", "1"],
        ["default-arg", "b", "2"],
      ],
    ],
    ["const A = () => <p>{a ? <b /> : null}</p>;", [["cond-expr", "a", "<b />", "null"]]],
    ["x = a?.b; for (;;) y();", []],
  ])("%s", (text, branches) => {
    expect(read(text)).toEqual(branches);
  });
});

const SOURCE = `export function grade(n: number, strict = false): string {
  if (n > 3) return "high";
  return strict && n > 1 ? "mid" : "low";
}
`;
/** What a minifier makes of it. */
const MINIFIED = `let g=(n,s=!1)=>n>3?"high":s&&n>1?"mid":"low";g(1);`;
/** Which token of the one is made from which of the other. */
const TOKENS = [
  ["n,s", "n: number"],
  ["s=!1", "strict = false"],
  ["!1", "false"],
  ["n>3", "n > 3"],
  [`"high"`, `"high"`],
  ["s&&", "strict &&"],
  ["n>1", "n > 1"],
  [`"mid"`, `"mid"`],
  [`"low"`, `"low"`],
] as const;

const placeIn = (text: string, token: string): [line: number, column: number] => {
  const before = text.slice(0, text.indexOf(token)).split("\n");
  return [before.length - 1, before.at(-1)!.length];
};

const houses: string[] = [];
afterEach(() => {
  for (const house of houses.splice(0)) rmSync(house, { recursive: true });
});

/** A small house whose build ran once on the server, or once in a browser. */
function served(kind: "server" | "static"): { root: string; folder: string } {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "teraju-branches-")));
  houses.push(root);
  const chunk = join(root, ".next", kind, "chunks", "a.js");
  const named = kind === "server" ? "../../../lib/a.ts" : "turbopack:///[project]/lib/a.ts";
  const segments = TOKENS.map(
    ([made, from]) =>
      [placeIn(MINIFIED, made)[1], 0, ...placeIn(SOURCE, from)] as [number, number, number, number],
  );
  const map = new TraceMap({ version: 3, names: [], sources: [named], mappings: [segments] });
  const files = {
    "lib/a.ts": SOURCE,
    [`.next/${kind}/chunks/a.js`]: `${MINIFIED}\n//# sourceMappingURL=map%20of.js.map`,
    [`.next/${kind}/chunks/map of.js.map`]: JSON.stringify(encodedMap(map)),
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const folder = join(root, "counted");
  const { status } = spawnSync(process.execPath, [chunk], {
    env: { ...process.env, NODE_V8_COVERAGE: folder },
  });
  expect(status).toBe(0);
  return { root, folder };
}

describe("what the built application ran", () => {
  it.each(["server", "static"] as const)(
    "is told of its sources, although they were minified: %s",
    (kind) => {
      const { root, folder } = served(kind);
      const [file, ...others] = servedBranches(folder, root);
      expect(others).toEqual([]);
      expect(file?.path).toBe(join(root, "lib/a.ts"));
      const told = Object.entries(file!.branchMap).map(([id, { type, loc }]) => [
        `${type} ${loc.start.line}:${loc.start.column}`,
        file!.b[id],
      ]);
      expect(told).toEqual([
        ["default-arg 1:33", [1]],
        ["if 2:2", [0, 1]],
        ["cond-expr 3:9", [0, 1]],
        ["binary-expr 3:9", [1, 0]],
      ]);
    },
  );
});

describe("a branch is walked", () => {
  const branch = (line: number, column: number, counts: number[]) => ofType("if", { line, column }, counts);
  const ofType = (type: string, start: { line: number; column: number }, counts: number[]) => ({
    path: "/house/lib/a.ts",
    branchMap: { 0: { type, loc: { start }, locations: counts } },
    b: { 0: counts },
  });
  const walked = (...others: ReturnType<typeof branch>[]): boolean[] =>
    walkedBranches([branch(7, 4, [0, 3])], others)[0]!.branches[0]!.walked;

  it("when one kind of test walked it, whichever", () => {
    expect(walked()).toEqual([false, true]);
    expect(walked(branch(7, 4, [0, 0]), branch(7, 4, [2, 0]))).toEqual([true, true]);
  });

  it("also where another compiler placed it some columns beside", () => {
    expect(walked(branch(7, 11, [1, 0]))).toEqual([true, true]);
    expect(walked(branch(8, 1, [1, 0]))).toEqual([true, true]);
  });

  it("not by another branch, farther away, of another kind or with more ways", () => {
    expect(walked(branch(9, 4, [1, 1]))).toEqual([false, true]);
    expect(walked(ofType("cond-expr", { line: 7, column: 4 }, [1, 1]))).toEqual([false, true]);
    expect(walked(branch(7, 4, [1, 1, 1]))).toEqual([false, true]);
    expect(walked({ ...branch(7, 4, [1, 1]), path: "/house/lib/b.ts" })).toEqual([false, true]);
  });

  it("or stands in the list, the file with the most before the others", () => {
    const whole = { ...branch(1, 1, [1]), path: "/house/lib/c.ts" };
    const none = { ...branch(9, 1, [0, 0]), path: "/house/lib/b.ts" };
    const files = walkedBranches([branch(7, 4, [0, 3]), none, whole], []);
    expect(missedLines(files, "/house")).toEqual(["2 dari 2  lib/b.ts: 9", "1 dari 2  lib/a.ts: 7"]);
    expect(sumOf(files)).toEqual({ walked: 2, total: 5 });
  });
});

describe("the share of walked branches", () => {
  it.each([
    [{ walked: 900, total: 1000 }, true, "90 %"],
    [{ walked: 89_999, total: 100_000 }, false, "89,9 %"],
    [{ walked: 0, total: 0 }, false, "0 %"],
  ])("%j is enough: %s", (counted, isEnough, percent) => {
    expect(verdict(counted, 90)).toEqual({
      isEnough,
      words: expect.stringContaining(`: ${percent} `) as string,
    });
  });
});
