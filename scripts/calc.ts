import { buffer } from "node:stream/consumers";
import { run } from "@/lib/scoring/calculator/calculator";

/** The auditor's calculator: `npm run -s calc -- <operation> < input.json`, without database or server. */
const args = process.argv.slice(2);
const isAsked = args[0] !== undefined && !args[0].startsWith("-") && !process.stdin.isTTY;
const { exitCode, stdout, stderr } = run(args, isAsked ? await buffer(process.stdin) : new Uint8Array());
process.exitCode = exitCode;
process.stdout.write(stdout);
process.stderr.write(stderr);
