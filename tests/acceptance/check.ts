import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Every case of the sheet has a test, and every tag in a test has a case. Prints what is missing and exits 1. */
const TAG = /\[(KU-\d{2})\]/g;
const here = import.meta.dirname;

const tagsIn = (text: string): string[] => [...text.matchAll(TAG)].map((match) => match[1] ?? "");

function specs(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".spec.ts"))
    .map((name) => join(folder, name));
}

const cases = new Set(tagsIn(readFileSync(join(here, "kasus-uji.md"), "utf8")));
const tested = new Set(specs(join(here, "..")).flatMap((file) => tagsIn(readFileSync(file, "utf8"))));
const missing = [
  ...[...cases].filter((tag) => !tested.has(tag)).map((tag) => `${tag}: kasus tanpa uji`),
  ...[...tested].filter((tag) => !cases.has(tag)).map((tag) => `${tag}: uji tanpa kasus`),
];

process.stdout.write(
  missing.length === 0 ? `${cases.size} kasus, semuanya diuji\n` : `${missing.join("\n")}\n`,
);
process.exitCode = missing.length === 0 && cases.size > 0 ? 0 : 1;
