// How much of lib and components all kinds of tests walk together: judged once, after the last of them.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataFolder, root } from "../paths.mjs";
import { say } from "../say.mjs";
import { missedLines, sumOf, walkedBranches } from "./walked.mjs";
import { servedBranches } from "./served.mjs";

/** Percent of the branches that have to be walked, a little under what is: a page that is left may be read too late. */
const LEAST = 90;

/** Where a kind of test writes down what it walked. @param {"unit" | "integration" | "served"} kind */
export const walkedFolder = (kind) => dataFolder("coverage", kind);

/** @param {"unit" | "integration"} kind @returns {import("./walked.mjs").FileBranches[]} */
const walkedBy = (kind) =>
  Object.values(JSON.parse(readFileSync(join(walkedFolder(kind), "coverage-final.json"), "utf8")));

const number = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 1 });

/** @param {{ walked: number, total: number }} sum @param {number} [least] percent @returns {{ isEnough: boolean, words: string }} */
export function verdict({ walked, total }, least = LEAST) {
  const percent = total === 0 ? 0 : (walked / total) * 100;
  // Cut, not rounded: 89,99 must not be printed as what it misses.
  const printed = number.format(Math.floor(percent * 10) / 10);
  return {
    isEnough: percent >= least,
    words:
      `Cabang yang diuji: ${printed} % dari lib dan components (${number.format(walked)} dari ` +
      `${number.format(total)}; paling sedikit ${least} %)`,
  };
}

/** @returns {import("../stages.mjs").Count} */
export function judgeBranches() {
  const files = walkedBranches(walkedBy("unit"), [
    ...walkedBy("integration"),
    ...servedBranches(walkedFolder("served"), root),
  ]);
  const list = join(dataFolder("reports"), "cabang.txt");
  writeFileSync(list, `${missedLines(files, root).join("\n")}\n`);
  const { isEnough, words } = verdict(sumOf(files));
  say(`${isEnough ? "lulus" : "GAGAL"}  ${words}. Yang belum diuji: ${list}`);
  return { passed: 0, failed: isEnough ? 0 : 1 };
}
