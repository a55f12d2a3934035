// The stages of check and test: what each runs, and how its result is counted.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { walkedFolder } from "./branches/judge.mjs";
import { record, outputOf, sayLastLines } from "./child.mjs";
import { dataFolder, inRoot } from "./paths.mjs";
import { say, seconds } from "./say.mjs";

/** @typedef {{ passed: number, failed: number }} Count */
const node = process.execPath;
const tool = (/** @type {string[]} */ ...parts) => inRoot("node_modules", ...parts);
const FOLDERS = ["app", "components", "lib", "prisma", "scripts", "tests"];

/**
 * @param {string} name
 * @param {string[]} args of Node
 * @returns {Promise<Count>} a stage that only speaks when it fails
 */
async function quiet(name, args) {
  const started = Date.now();
  const { code, output } = await record(name, node, args);
  if (code !== 0) sayLastLines(output, 60);
  say(`${code === 0 ? "lulus" : "GAGAL"}  ${name}  ${seconds(Date.now() - started)}`);
  return { passed: 0, failed: code === 0 ? 0 : 1 };
}

export async function types() {
  const generated = await quiet("rute", [tool("next", "dist", "bin", "next"), "typegen"]);
  return generated.failed
    ? generated
    : quiet("tipe", [tool("typescript", "bin", "tsc"), "--noEmit", "--project", "tsconfig.check.json"]);
}

/** @param {{ cached: boolean }} options the cache looks at one file at a time, so a whole run does without */
export const lint = ({ cached }) =>
  quiet("gaya", [
    tool("eslint", "bin", "eslint.js"),
    ".",
    "--max-warnings",
    "0",
    ...(cached ? ["--cache", "--cache-location", `${dataFolder("eslint")}/`] : []),
  ]);

/** What the formatter would write otherwise. */
export const format = () => quiet("format", [tool("@biomejs", "biome", "bin", "biome"), "format", "."]);

/** Files, exports and packages that nobody uses; then files and exports of the product that only tests use. */
export async function unused() {
  const knip = tool("knip", "bin", "knip.js");
  return sum([
    await quiet("tak terpakai", [knip]),
    await quiet("tak terpakai selain oleh uji", [knip, "--production", "--exclude", "dependencies"]),
  ]);
}

export async function imports() {
  const folders = FOLDERS.filter((folder) => existsSync(inRoot(folder)));
  const config = inRoot(".dependency-cruiser.cjs");
  return existsSync(config)
    ? quiet("impor", [
        tool("dependency-cruiser", "bin", "dependency-cruiser.mjs"),
        ...folders,
        "--config",
        config,
      ])
    : { passed: 0, failed: 0 };
}

export async function acceptance() {
  const script = inRoot("tests", "acceptance", "check.ts");
  return existsSync(script) ? quiet("kasus uji", ["--import", "tsx", script]) : { passed: 0, failed: 0 };
}

/**
 * A file that does not even load has no tests to count, and counts as one failure; so does a run that fails otherwise.
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: { status: string,
 * assertionResults: unknown[] }[] } | undefined} report
 * @param {number} code
 * @returns {Count}
 */
export function countOf(report, code) {
  if (!report) return { passed: 0, failed: code === 0 ? 0 : 1 };
  const unloaded = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + unloaded;
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

/** @typedef {"unit" | "integration"} Project */
/**
 * @param {Project} project
 * @param {{ env?: Record<string, string>, only?: string[], covered?: boolean }} [options] only: parts
 * of file names; covered: what is walked is counted, and of the rules unit tests have to walk everything
 * @returns {Promise<Count>}
 */
export async function tests(project, { env = {}, only = [], covered = false } = {}) {
  const file = join(dataFolder("reports"), `${project}.json`);
  rmSync(file, { force: true });
  const started = Date.now();
  const coverage = covered ? ["--coverage", `--coverage.reportsDirectory=${walkedFolder(project)}`] : [];
  const code = await outputOf(
    node,
    [
      tool("vitest", "vitest.mjs"),
      "run",
      ...only,
      "--project",
      project,
      ...coverage,
      ...(project === "unit" ? [] : ["--coverage.thresholds=false"]),
      "--passWithNoTests",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${file}`,
    ],
    env,
  );
  const count = countOf(existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined, code);
  say(
    `${count.failed === 0 ? "lulus" : "GAGAL"}  ${project}: ${count.passed} lulus, ` +
      `${count.failed} gagal  ${seconds(Date.now() - started)}`,
  );
  return count;
}

/** @param {Count[]} counts @returns {Count} */
export const sum = (counts) =>
  counts.reduce(
    (total, { passed, failed }) => ({ passed: total.passed + passed, failed: total.failed + failed }),
    { passed: 0, failed: 0 },
  );
