// What a bare machine needs begins here: node scripts/bootstrap.mjs <command>. Plain Node 20 or newer, no dependency.
// It brings what is missing, continues under the project's own Node, and ends with a sentence instead of a stack trace.
import { existsSync } from "node:fs";
import { closeAll, isEnding } from "./local/ending.mjs";
import { useHooks } from "./local/hooks.mjs";
import { ensureInstalled } from "./local/install.mjs";
import { inRoot } from "./local/paths.mjs";
import { explain } from "./local/explain.mjs";
import { underProjectNode } from "./local/runtime.mjs";
import { Halt, say } from "./local/say.mjs";

const COMMANDS = ["demo", "dev", "test", "check", "bench", "migration", "database"];

/** @returns {Promise<number>} exit code */
async function main() {
  const [command = "", ...args] = process.argv.slice(2);
  if (!COMMANDS.includes(command))
    throw new Halt(`Perintah yang ada: ${COMMANDS.map((name) => `npm run ${name}`).join(", ")}`);
  useHooks();
  await ensureInstalled();
  const elsewhere = await underProjectNode();
  if (elsewhere !== undefined) return elsewhere;
  if (existsSync(inRoot(".env"))) process.loadEnvFile(inRoot(".env"));
  const { run } = await import(`./local/commands/${command}.mjs`);
  return (await run(args)) ?? 0;
}

const code = await main().catch((error) => {
  if (!isEnding()) say(`\n${explain(error)}`);
  return 1;
});
await closeAll();
process.exit(code);
