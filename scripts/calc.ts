import { text } from "node:stream/consumers";
import { answer, help } from "@/lib/scoring/calculator/calculator";
import type { Answer } from "@/lib/scoring/calculator/calculator";

/** The auditor's calculator: `npm run -s calc -- <operation> < input.json`, without database or server. */
async function run(name: string): Promise<Answer> {
  if (name === "--help" || name === "-h") return help();
  return answer(name, name === "" || process.stdin.isTTY ? "" : await text(process.stdin));
}

const { exitCode, stdout, stderr } = await run(process.argv[2] ?? "");
process.exitCode = exitCode;
process.stdout.write(stdout);
process.stderr.write(stderr);
