// Programs that a command runs: quietly into a log, or in view. None of them outlives the command.
import { spawn } from "node:child_process";
import { createWriteStream, readFileSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { atEnd } from "./ending.mjs";
import { dataFolder, inRoot, root } from "./paths.mjs";
import { Halt, say } from "./say.mjs";

const leash = pathToFileURL(inRoot("scripts", "local", "leash.mjs")).href;

/** Children find the project's Node and its tools first, and nothing calls home. */
export const environment = (extra = {}) => ({
  ...process.env,
  TERAJU_LEASH: String(process.pid),
  PATH: [dirname(process.execPath), inRoot("node_modules", ".bin"), process.env["PATH"] ?? ""].join(
    delimiter,
  ),
  NEXT_TELEMETRY_DISABLED: "1",
  CHECKPOINT_DISABLE: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
  ...extra,
});

/** @param {number | null} code @param {NodeJS.Signals | null} signal */
export const exitCode = (code, signal) => code ?? 128 + (signal ? constants.signals[signal] : 0);

/** @type {Set<import("node:child_process").ChildProcess>} */
const living = new Set();
let registered = false;

/** @param {string} program @param {string[]} args @param {import("node:child_process").SpawnOptions} options */
export function run(program, args, options) {
  const own = program === process.execPath;
  const stdio = [
    ...(Array.isArray(options.stdio) ? options.stdio : ["ignore", "inherit", "inherit"]),
    ...(own ? ["ipc"] : []),
  ];
  const child = spawn(program, own ? ["--import", leash, ...args] : args, {
    cwd: root,
    windowsHide: true,
    ...options,
    stdio: /** @type {import("node:child_process").StdioOptions} */ (stdio),
  });
  living.add(child);
  child.once("exit", () => living.delete(child));
  if (!registered)
    atEnd(async () => {
      for (const one of living) one.kill("SIGTERM");
    });
  registered = true;
  return child;
}

/**
 * With its output in view.
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string | undefined>} [env]
 * @returns {Promise<number>} its exit code
 */
export const outputOf = (program, args, env = {}) =>
  new Promise((resolve, reject) => {
    const child = run(program, args, { env: environment(env), stdio: ["ignore", "inherit", "inherit"] });
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(exitCode(code, signal)));
  });

/**
 * With its output in .data/log/<name>.log.
 * @param {string} name @param {string} program @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, shell?: boolean, onLine?: (line: string) => void }} [options]
 * @returns {Promise<{ code: number, output: string, file: string }>}
 */
export function record(name, program, args, { env = {}, shell = false, onLine } = {}) {
  const file = join(dataFolder("log"), `${name}.log`);
  const log = createWriteStream(file);
  return new Promise((resolve, reject) => {
    log.once("error", reject);
    const child = run(program, args, { env: environment(env), stdio: ["ignore", "pipe", "pipe"], shell });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (chunk) => {
        log.write(chunk);
        if (onLine)
          String(chunk)
            .split("\n")
            .filter((line) => line.trim())
            .forEach(onLine);
      });
    }
    child.once("error", reject);
    child.once("close", (code, signal) =>
      log.end(() => resolve({ code: exitCode(code, signal), output: readFileSync(file, "utf8"), file })),
    );
  });
}

/** @param {string} output */
export const sayLastLines = (output, lines = 20) => say(output.trim().split("\n").slice(-lines).join("\n"));

/**
 * A program that must succeed; when it fails, its last lines are shown and a sentence ends the command.
 * @param {string} name @param {string} program @param {string[]} args
 * @param {{ sentence: string, env?: Record<string, string | undefined>, onLine?: (line: string) => void }} options
 */
export async function must(name, program, args, { sentence, ...options }) {
  const { code, output, file } = await record(name, program, args, options);
  if (code === 0) return output;
  sayLastLines(output);
  if (/ENOSPC|No space left/.test(output))
    throw new Halt("Disk penuh: kosongkan ruang (paling sedikit 2 GB), lalu ulangi.");
  throw new Halt(`${sentence} Seluruh keluarannya ada di ${file}.`);
}
