// The end-to-end stories, told by Playwright Test: how many passed, and where the time went.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { outputOf } from "./child.mjs";
import { dataFolder, inRoot } from "./paths.mjs";
import { say, seconds } from "./say.mjs";

/** @typedef {{ title: string, tests: { projectName: string, results: { duration: number, startTime: string }[] }[] }} Spec */
/** @typedef {{ title: string, specs?: Spec[], suites?: Suite[] }} Suite */
/** @typedef {{ suites: Suite[], stats: { expected: number, unexpected: number, flaky: number } }} Report */
/** @typedef {{ project: string, file: string, begun: number, duration: number }} Told */

/**
 * A run that fails without a failed story, as when a file does not load, counts as one failure.
 * @param {Report | undefined} report @param {number} code @returns {import("./stages.mjs").Count}
 */
export function countOfStories(report, code) {
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
  return { passed: expected + flaky, failed: unexpected === 0 && code !== 0 ? 1 : unexpected };
}

/** @param {Suite} suite @param {string} file @returns {Told[]} */
const toldIn = (suite, file) => [
  ...(suite.specs ?? []).flatMap(({ tests }) =>
    tests.map(({ projectName: project, results }) => ({
      project,
      file,
      begun: Math.min(...results.map(({ startTime }) => Date.parse(startTime))),
      duration: results.reduce((total, { duration }) => total + duration, 0),
    })),
  ),
  ...(suite.suites ?? []).flatMap((inner) => toldIn(inner, file)),
];

/**
 * Where the time went, as lines: what came before the first story, then each file in each project, the slowest first.
 * @param {Report} report @param {number} started @returns {string[]}
 */
export function whereTimeGoes(report, started) {
  /** @type {Map<string, { stories: number, duration: number }>} */
  const spent = new Map();
  const told = report.suites.flatMap((suite) => toldIn(suite, suite.title));
  const first = Math.min(...told.map(({ begun }) => begun));
  for (const { project, file, duration } of told) {
    const place = `${file} · ${project}`;
    const { stories, duration: before } = spent.get(place) ?? { stories: 0, duration: 0 };
    spent.set(place, { stories: stories + 1, duration: before + duration });
  }
  return [
    ...(told.length === 0 ? [] : [`  sebelum cerita pertama: ${seconds(first - started)}`]),
    ...[...spent]
      .sort(([, one], [, other]) => other.duration - one.duration)
      .map(([place, { stories, duration }]) => `  ${place}: ${stories} cerita  ${seconds(duration)}`),
  ];
}

/**
 * @param {{ env?: Record<string, string>, only?: string[] }} [options] only: parts of file names
 * @returns {Promise<import("./stages.mjs").Count>}
 */
export async function stories({ env = {}, only = [] } = {}) {
  const file = join(dataFolder("reports"), "e2e.json");
  rmSync(file, { force: true });
  const started = Date.now();
  const code = await outputOf(
    process.execPath,
    [inRoot("node_modules", "@playwright", "test", "cli.js"), "test", ...only],
    env,
  );
  /** @type {Report | undefined} */
  const report = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
  const count = countOfStories(report, code);
  for (const line of report ? whereTimeGoes(report, started) : []) say(line);
  say(
    `${count.failed === 0 ? "lulus" : "GAGAL"}  e2e: ${count.passed} lulus, ${count.failed} gagal  ` +
      seconds(Date.now() - started),
  );
  return count;
}
