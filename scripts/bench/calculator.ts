import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { MOST_IKI, MOST_RATINGS, MOST_RESPONSES, MOST_RHK } from "@/lib/scoring/limits";

/**
 * The calculator as an auditor runs it, with the largest input of every operation that takes lists: at most 10 seconds
 * each. `npm run bench -- calculator`
 */
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const ASPECTS = ["KUANTITAS", "KUALITAS", "WAKTU", "BIAYA"];

interface Run {
  readonly seconds: number;
  readonly exitCode: number | null;
  readonly answer: string;
}

async function run(operation: string, input: string): Promise<Run> {
  const begun = performance.now();
  const child = spawn("npm", ["run", "-s", "calc", "--", operation], { cwd: ROOT });
  child.stdin.end(input);
  const [answer, refusal, exitCode] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on("close", resolve)),
  ]);
  if (refusal !== "") print(refusal.trimEnd());
  return { seconds: (performance.now() - begun) / 1000, exitCode, answer };
}

const many = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** The largest plan; `target` tells the target of each of its 400,000 indicators. */
const plan = (target: (index: number) => string | undefined): string =>
  JSON.stringify({
    scheme: "umum",
    rhk: many(MOST_RHK, (rhk) => ({
      id: `r${rhk}`,
      iki: many(MOST_IKI, (iki) => ({
        id: `i${iki}`,
        aspect: ASPECTS[iki % ASPECTS.length],
        polarity: "MORE",
        target: target(rhk * MOST_IKI + iki),
        actual: String((rhk * 7919 + iki * 104_729) % 100_000),
      })),
    })),
  });

const different = plan((index) => `${100_000 + index}.${1 + (index % 997)}`);
const ratings = many(MOST_RATINGS, (rater) => ({
  value: "LOYAL",
  raterId: `p${rater}`,
  group: "REKAN",
  rating: "SESUAI_EKSPEKTASI",
}));
const levels = many(MOST_RATINGS, (index) => `${1 + (index % 7)}.${1 + (index % 89)}`);
const rows = many(MOST_RATINGS, (index) => ({
  polarity: "LESS",
  target: String(3 + (index % 89)),
  actual: "2",
  published: "66.66",
}));
const responses = many(MOST_RESPONSES, (row) => many(9, (unsur) => 1 + ((row * unsur) % 4)));

const INPUTS: readonly (readonly [what: string, operation: string, input: string])[] = [
  ["a few targets", "periodic-score", plan((index) => String(10 + (index % 7)))],
  ["3,000 targets", "periodic-score", plan((index) => String(100_003 + 2 * (index % 3000)))],
  ["whole targets", "periodic-score", plan((index) => String(100_000 + index))],
  ["decimal targets", "periodic-score", different],
  ["no target", "periodic-score", plan(() => undefined)],
  ["5,000 ratings", "periodic-score", JSON.stringify({ scheme: "umum", rhk: [], behaviour: ratings })],
  ["200,000 rows", "skm", JSON.stringify({ responses })],
  ["5,000 levels", "jpm", JSON.stringify({ standard: levels, assessed: levels, purpose: "SELEKSI" })],
  ["5,000 rows", "check-table", JSON.stringify({ rows })],
];

const report = (what: string, operation: string, { seconds, exitCode }: Run): void => {
  print(`${operation.padEnd(16)} ${what.padEnd(18)} ${seconds.toFixed(1).padStart(6)} s  exit ${exitCode}`);
};

for (const [what, operation, input] of INPUTS) report(what, operation, await run(operation, input));
const file = await run("score-file", different);
report("decimal targets", "score-file", file);
report("decimal targets", "verify", await run("verify", file.answer));
