// Every npm script begins here: node scripts/bootstrap.mjs <command>. Plain Node 20 or newer, no dependency.
// It brings what is missing, continues under the project's own Node, and ends with a sentence instead of a stack trace.
import { existsSync } from "node:fs";
import { inRoot } from "./house/paths.mjs";
import { Halt, say } from "./house/say.mjs";

const COMMANDS = ["demo", "dev", "build", "start", "test", "check", "bench", "mutate", "migration", "database"];

async function main() {
  const [command = "", ...args] = process.argv.slice(2);
  if (!COMMANDS.includes(command)) throw new Halt(`Perintah yang ada: ${COMMANDS.map((name) => `npm run ${name}`).join(", ")}`);
  if (existsSync(inRoot(".env"))) process.loadEnvFile(inRoot(".env"));
  const { run } = await import(`./house/commands/${command}.mjs`);
  await run(args);
}

await main().catch((error) => {
  say(error instanceof Halt ? `\n${error.message}` : `\n${error.stack}`);
  process.exitCode = 1;
});
