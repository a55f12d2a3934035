import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withDrawing } from "@/scripts/local/drawing.mjs";
import { root } from "@/scripts/local/paths.mjs";
import { schemaBreaches } from "@/tests/support/migration-rules";

/** A small house with the rules of this one, in which every file but the innocent ones breaks exactly one of them. */
const SOURCES = {
  "prisma/generated/client.ts": "export class PrismaClient {}\n",
  "lib/server/db/client.ts":
    "export const db = { skp: { findMany: (query: unknown): Promise<unknown> => " +
    "Promise.resolve(query) } };\n",
  "lib/server/db/visibility.ts":
    "export const visibleSkp = (viewer: string): unknown => ({ employeeId: viewer });\n",
  "lib/skp/rules/innocent.ts": "export const twice = (n: number): number => n + n;\n",
  "lib/skp/queries/innocent.ts":
    `import { db } from "@/lib/server/db/client";\nimport { visibleSkp } from ` +
    `"@/lib/server/db/visibility";\nexport const listSkp = (viewer: string): Promise<unknown> => ` +
    "db.skp.findMany({ where: { AND: [visibleSkp(viewer)] } });\n",
  "app/page.tsx":
    `import { PrismaClient } from "@/prisma/generated/client";\nexport default function ` +
    "Page() { return <p>{String(PrismaClient)}</p>; }\n",
  "lib/skp/rules/package.ts": `import { z } from "zod";\nexport const rule = z.string();\n`,
  "lib/skp/rules/clock.ts": "export const rule = (): number => Date.now();\n",
  "lib/skp/rules/anything.ts": "export const rule = (facts: any): boolean => facts !== null;\n",
  "lib/skp/commands/door.ts": `"use server";\nexport const save = (): Promise<void> => Promise.resolve();\n`,
  "lib/skp/queries/unguarded.ts":
    `import { db } from "@/lib/server/db/client";\nexport const listSkp = (): Promise<unknown> ` +
    "=> db.skp.findMany({ where: {} });\n",
  "lib/skp/queries/setting.ts": `export const url = process.env["DATABASE_URL"];\n`,
  "tests/e2e/alone.spec.ts": [
    `import { test } from "@playwright/test";`,
    // Written in two pieces, so that nobody who looks for such tests finds this one.
    `${["test", "only"].join(".")}("is told", () => undefined);\n`,
  ].join("\n"),
  "tests/e2e/pause.spec.ts":
    `import { test } from "@playwright/test";\ntest("waits", async ({ page }) => ` +
    `{\n  await page.${["waitFor", "Timeout"].join("")}(500);\n});\n`,
  "tests/e2e/unawaited.spec.ts":
    `import { expect, test } from "@playwright/test";\ntest("hopes", ({ page }) => ` +
    `{\n  expect(page).toHaveTitle("Teraju");\n});\n`,
  "lib/services/rules/points.ts": "export const most = 5;\n",
  "lib/services/commands/points.ts": "export const add = (): number => 1;\n",
  "lib/appraisals/rules.ts": "export const least = 1;\n",
  "lib/skp/labels/sums.ts":
    `import { add } from "@/lib/services/commands/points";\n` + "export const words = add;\n",
  "lib/skp/queries/deed.ts":
    `import { add } from "@/lib/services/commands/points";\n` + `export const listed = add;\n`,
  "lib/services/commands/reading.ts":
    `import { listSkp } from "@/lib/skp/queries/innocent";\n` + `export const read = listSkp;\n`,
  "lib/skp/rules/upward.ts": `import { least } from "@/lib/appraisals/rules";\nexport const rule = least;\n`,
  "lib/skp/helper.ts": `import { twice } from "@/lib/skp/rules/innocent";\nexport const help = twice;\n`,
  "lib/kernel/high.ts": `import { twice } from "@/lib/skp/rules/innocent";\nexport const low = twice;\n`,
  "lib/server/db/high.ts": `import { twice } from "@/lib/skp/rules/innocent";\nexport const low = twice;\n`,
  "lib/skp/rules/circle-one.ts":
    `import { two } from "@/lib/skp/rules/circle-two";\n` + `export const one = (): number => two();\n`,
  "lib/skp/rules/circle-two.ts":
    `import { one } from "@/lib/skp/rules/circle-one";\n` + `export const two = (): number => one();\n`,
  "lib/skp/db/schema.ts": 'export const listed = `SELECT * FROM public."Skp"`;\n',
  "lib/skp/rules/wide.ts": `export const sentence = "${"kata ".repeat(24)}";\n`,
  "lib/skp/rules/silenced.ts":
    `// ${["eslint", "disable-next-line"].join("-")} @typescript-eslint/no-explicit-any\n` +
    "export const rule = (facts: any): boolean => facts !== null;\n",
  "components/skp/deed.tsx":
    `import { add } from "@/lib/services/commands/points";\n` + `export const Deed = () => <p>{add()}</p>;\n`,
  "components/ui/room.tsx":
    `import { twice } from "@/lib/skp/rules/innocent";\n` + `export const Room = () => <p>{twice(1)}</p>;\n`,
  "components/services/one.tsx": "export const One = () => <p>1</p>;\n",
  "components/skp/other.tsx":
    `import { One } from "@/components/services/one";\n` + `export const Other = () => <One />;\n`,
  "components/charts/drawings/bars.tsx": "export const Bars = () => <svg />;\n",
  "components/charts/chart.tsx":
    `import { Bars } from "@/components/charts/drawings/bars";\n` + `export const Chart = () => <Bars />;\n`,
  "components/skp/bare.tsx":
    `import { Bars } from "@/components/charts/drawings/bars";\n` + `export const Bare = () => <Bars />;\n`,
  "components/skp/drawn.tsx":
    `import { Line } from "recharts";\n` + `export const Drawn = () => <Line dataKey="x" />;\n`,
  "app/long/page.tsx": Array.from({ length: 95 }, (_, at) => `export const line${at} = ${at};\n`).join(""),
} as const;

const CONFIGURATION = ["eslint.config.mjs", "tsconfig.json", ".dependency-cruiser.cjs", "package.json"];

interface Breach {
  file: string;
  rule: string;
}
interface LintResult {
  filePath: string;
  messages: { ruleId: string | null }[];
}
interface CruiseResult {
  summary: { violations: { from: string; rule: { name: string } }[] };
}

let house = "";
let breaches: Breach[] = [];

function run(program: string[], args: string[]): string {
  return spawnSync(process.execPath, [join(root, "node_modules", ...program), ...args], {
    cwd: house,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  }).stdout;
}

const linted = (): Breach[] =>
  (
    JSON.parse(
      run(["eslint", "bin", "eslint.js"], ["app", "components", "lib", "tests", "--format", "json"]),
    ) as LintResult[]
  ).flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId }) => ({
      file: filePath.slice(house.length + 1),
      rule: ruleId ?? "does not parse",
    })),
  );

const cruised = (): Breach[] =>
  (
    JSON.parse(
      run(
        ["dependency-cruiser", "bin", "dependency-cruiser.mjs"],
        ["app", "components", "lib", "--config", ".dependency-cruiser.cjs", "--output-type", "json"],
      ),
    ) as CruiseResult
  ).summary.violations.map(({ from, rule }) => ({ file: from, rule: rule.name }));

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), "teraju-floors-"));
  for (const [file, text] of Object.entries(SOURCES)) {
    mkdirSync(join(house, dirname(file)), { recursive: true });
    writeFileSync(join(house, file), text);
  }
  for (const file of CONFIGURATION) cpSync(join(root, file), join(house, file));
  symlinkSync(join(root, "node_modules"), join(house, "node_modules"));
  breaches = [...linted(), ...cruised()];
}, 60_000);

afterAll(() => {
  rmSync(house, { recursive: true, force: true });
});

const rulesBrokenBy = (file: keyof typeof SOURCES): string[] =>
  breaches.filter((breach) => breach.file === file).map(({ rule }) => rule);

describe("rooms and roles hold: each breach is caught", () => {
  it.each([
    ["a page that reads tables itself", "app/page.tsx", "places"],
    ["a rule that imports a package", "lib/skp/rules/package.ts", "role-rules"],
    ["a rule that looks at the clock", "lib/skp/rules/clock.ts", "no-restricted-syntax"],
    ["any", "lib/skp/rules/anything.ts", "@typescript-eslint/no-explicit-any"],
    ["a public entry point outside the role actions", "lib/skp/commands/door.ts", "no-restricted-syntax"],
    [
      "a read of a guarded table that does not start from its visibility",
      "lib/skp/queries/unguarded.ts",
      "no-restricted-syntax",
    ],
    [
      "a setting that is read outside lib/server/env.ts",
      "lib/skp/queries/setting.ts",
      "no-restricted-syntax",
    ],
    ["words that call a command", "lib/skp/labels/sums.ts", "role-labels"],
    ["a query that calls a command", "lib/skp/queries/deed.ts", "role-queries"],
    ["a command that calls a query", "lib/services/commands/reading.ts", "role-commands"],
    ["a room that uses a later one", "lib/skp/rules/upward.ts", "room-skp"],
    ["two files that import each other", "lib/skp/rules/circle-one.ts", "no-cycles"],
    ["SQL that names a schema", "lib/skp/db/schema.ts", "no-restricted-syntax"],
    ["a file of a room that has no role", "lib/skp/helper.ts", "every-file-has-a-role"],
    ["a kernel that knows a room", "lib/kernel/high.ts", "ground-kernel"],
    ["a server part that knows a room", "lib/server/db/high.ts", "ground-server"],
    ["a component that calls a command", "components/skp/deed.tsx", "components"],
    ["a part of the kit that knows a room", "components/ui/room.tsx", "kit"],
    ["a component of another room", "components/skp/other.tsx", "components-stay-in-their-room"],
    ["a chart without its table", "components/skp/bare.tsx", "charts-bring-their-table"],
    ["a drawing package outside the charts", "components/skp/drawn.tsx", "drawing-package"],
    ["a line of more than 120 columns", "lib/skp/rules/wide.ts", "max-len"],
    ["a page of more than 90 lines", "app/long/page.tsx", "max-lines"],
    [
      "any, also where a comment asks for silence",
      "lib/skp/rules/silenced.ts",
      "@typescript-eslint/no-explicit-any",
    ],
    ["a test that runs alone", "tests/e2e/alone.spec.ts", "no-restricted-syntax"],
    ["a test that waits for time to pass", "tests/e2e/pause.spec.ts", "no-restricted-syntax"],
    [
      "an expectation that nobody waits for",
      "tests/e2e/unawaited.spec.ts",
      "@typescript-eslint/no-floating-promises",
    ],
  ] as const)("%s", (_breach, file, rule) => {
    expect(rulesBrokenBy(file)).toContain(rule);
  });

  it.each([
    "lib/skp/rules/innocent.ts",
    "lib/skp/queries/innocent.ts",
    "components/charts/chart.tsx",
  ] as const)("and %s is left in peace", (file) => {
    expect(rulesBrokenBy(file)).toEqual([]);
  });
});

describe("the drawing in the README", () => {
  it("is the one that the rules of imports give", () => {
    const readme = readFileSync(join(root, "README.md"), "utf8");
    expect(readme).toBe(withDrawing(readme));
    expect(readme).toContain("organisation → people");
  });
});

describe("no migration ties an instansi to one schema", () => {
  it.each([
    [`CREATE TABLE public."Note" ("id" int);`, "names the schema public"],
    [`CREATE SCHEMA lain;`, "creates a schema"],
    [`CREATE FUNCTION f(row "Note") RETURNS int AS $$ SELECT 1 $$`, "hands a row to a function"],
    [
      `CREATE FUNCTION f() RETURNS trigger AS $$ x $$`,
      "has a trigger function without a search path of its own",
    ],
  ])("%s", (sql, breach) => {
    expect(schemaBreaches(sql)).toEqual([breach]);
  });

  it("and an innocent one is left in peace", () => {
    expect(
      schemaBreaches(`CREATE FUNCTION f() RETURNS trigger SET search_path FROM CURRENT AS $$ x $$`),
    ).toEqual([]);
  });
});

/** What knip says of a small house that is judged as this one is. */
function unusedIn(sources: Record<string, string>, ...options: string[]): [number | null, string] {
  const place = mkdtempSync(join(tmpdir(), "teraju-unused-"));
  for (const [file, text] of Object.entries(sources)) {
    mkdirSync(join(place, dirname(file)), { recursive: true });
    writeFileSync(join(place, file), text);
  }
  cpSync(join(root, "knip.json"), join(place, "knip.json"));
  const knip = join(root, "node_modules", "knip", "bin", "knip.js");
  const { stdout, status } = spawnSync(process.execPath, [knip, "--include", "exports,files", ...options], {
    cwd: place,
    encoding: "utf8",
  });
  rmSync(place, { recursive: true });
  return [status, stdout];
}

describe("an export that nobody uses", () => {
  const HOUSE = {
    "package.json": `{ "name": "small", "type": "module" }`,
    "app/page.ts": `import { used } from "../lib/kernel/parts";\nexport default () => used;\n`,
    "lib/kernel/parts.ts": "export const used = 1;\nexport const tested = 2;\nexport const forgotten = 3;\n",
    "tests/acceptance/check.ts": `import { tested } from "../../lib/kernel/parts";\nconsole.log(tested);\n`,
  };

  it("is named", () => {
    const [status, said] = unusedIn(HOUSE);
    expect([status, said]).toEqual([1, expect.stringContaining("forgotten") as string]);
    expect(said).not.toMatch(/tested|used  /);
  });

  it("and so is one that only tests use", () => {
    const [status, said] = unusedIn(HOUSE, "--production");
    expect([status, said]).toEqual([1, expect.stringContaining("tested") as string]);
    expect(said).not.toMatch(/used  /);
  });
});
