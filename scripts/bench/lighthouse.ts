import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { findChromium } from "@/scripts/local/chromium.mjs";
import { serve } from "./server";

/**
 * What Lighthouse says of the questionnaire on a throttled telephone: performance at least 95, accessibility 100, best
 * practices at least 95. Lighthouse is fetched when this runs, because nothing else needs its hundred packages.
 */
const VERSION = "13.5.0";
const FOLDER = fileURLToPath(new URL("../../.data/lighthouse", import.meta.url));
const RUNS = 3;
const LOWEST: Readonly<Record<string, number>> = {
  performance: 95,
  accessibility: 100,
  "best-practices": 95,
};
const print = (line: string): void => void process.stdout.write(`${line}\n`);

interface Report {
  categories: Record<string, { score: number }>;
  audits: Record<string, { displayValue?: string }>;
}

function install(): string {
  const cli = join(FOLDER, "node_modules", "lighthouse", "cli", "index.js");
  if (existsSync(cli)) return cli;
  mkdirSync(FOLDER, { recursive: true });
  print(`Mengambil Lighthouse ${VERSION}…`);
  const done = spawnSync(
    "npm",
    ["install", "--prefix", FOLDER, `lighthouse@${VERSION}`, "--ignore-scripts", "--no-audit", "--no-fund"],
    { encoding: "utf8" },
  );
  if (done.status !== 0) throw new Error(done.stderr);
  return cli;
}

function look(cli: string, url: string): Report {
  const output = join(FOLDER, "report.json");
  const flags = "--headless=new --no-sandbox --disable-gpu --no-first-run --disable-background-networking";
  const run = spawnSync(
    process.execPath,
    [
      cli,
      url,
      "--quiet",
      "--output=json",
      `--output-path=${output}`,
      `--only-categories=${Object.keys(LOWEST).join(",")}`,
      `--chrome-flags=${flags}`,
    ],
    {
      encoding: "utf8",
      env: { ...process.env, CHROME_PATH: findChromium() ?? "", NODE_OPTIONS: "" },
    },
  );
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(readFileSync(output, "utf8")) as Report;
}

async function surveyPath(): Promise<string> {
  const client = new pg.Client({ connectionString: process.env["DATABASE_URL"] ?? "" });
  await client.connect();
  const { rows } = await client.query<{ slug: string }>(
    `SELECT "slug" FROM "Service" WHERE "active" ORDER BY "slug" LIMIT 1`,
  );
  await client.end();
  return `/survei/${rows[0]?.slug ?? ""}`;
}

function describe({ categories, audits }: Report): string {
  const scores = Object.entries(LOWEST).map(
    ([name, lowest]) => `${name} ${Math.round((categories[name]?.score ?? 0) * 100)} (batas ${lowest})`,
  );
  const shown = (audit: string): string => audits[audit]?.displayValue ?? "-";
  return `${scores.join(", ")} · LCP ${shown("largest-contentful-paint")}, ${shown("total-byte-weight")}`;
}

async function main(): Promise<void> {
  const cli = install();
  const path = await surveyPath();
  const ours = await serve(".", { TERAJU_MODE: "test", LOG_LEVEL: "silent" });
  try {
    await fetch(`${ours.url}${path}`);
    for (let run = 1; run <= RUNS; run += 1) print(`${run}. ${describe(look(cli, `${ours.url}${path}`))}`);
  } finally {
    await ours.stop();
  }
}

await main();
