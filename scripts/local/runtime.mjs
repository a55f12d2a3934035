// The project brings its own Node 24. A command that begins under another one continues under it.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { exitCode } from "./child.mjs";
import { inRoot } from "./paths.mjs";
import { Halt } from "./say.mjs";

const WANTED = 24;

const packageNames = () => {
  const platform = process.platform === "win32" ? "win" : process.platform;
  return [`node-${platform}-${process.arch}`, `node-bin-${platform}-${process.arch}`];
};

/** @returns {string | undefined} the program in node_modules for this machine */
function broughtNode() {
  const files = packageNames().map((name) =>
    inRoot("node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node"),
  );
  return files.find((file) => existsSync(file));
}

/**
 * The brought Node wins when it starts here; where it does not (another C library) any Node from 24 on will do.
 * @param {{ current: string, brought: string | undefined }} versions "24.21.0"
 * @returns {"stay" | "change" | "refuse"}
 */
export function whichNode({ current, brought }) {
  const major = Number.parseInt(current, 10);
  if (brought && brought !== current)
    return major === WANTED && isNewer(current, brought) ? "stay" : "change";
  return major >= WANTED ? "stay" : "refuse";
}

const isNewer = (/** @type {string} */ one, /** @type {string} */ other) =>
  one.localeCompare(other, "en", { numeric: true }) > 0;

const signals = /** @type {NodeJS.Signals[]} */ (["SIGINT", "SIGTERM", "SIGHUP"]);

/**
 * Continues this command in a process of the project's Node; resolves with its exit code.
 * @param {string} node
 * @returns {Promise<number>}
 */
const continueUnder = (node) =>
  new Promise((resolve, reject) => {
    const child = spawn(node, [...process.execArgv, ...process.argv.slice(1)], {
      stdio: ["inherit", "inherit", "inherit", "ipc"],
    });
    for (const signal of signals) process.on(signal, () => child.kill(signal));
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(exitCode(code, signal)));
  });

/** @returns {Promise<number | undefined>} the exit code when the command ran in another process */
export async function underProjectNode() {
  const brought = broughtNode();
  if (brought && realpathSync(process.execPath) === realpathSync(brought)) return undefined;
  const version = brought ? spawnSync(brought, ["--version"], { encoding: "utf8" }).stdout : null;
  const choice = whichNode({
    current: process.versions.node,
    brought: version ? version.trim().slice(1) : undefined,
  });
  if (choice === "refuse")
    throw new Halt(
      `Diperlukan Node.js ${WANTED}; di sini ${process.versions.node} dan tidak ada bawaan ` +
        `untuk mesin ini. Pasang Node.js ${WANTED}, lalu ulangi.`,
    );
  return choice === "change" && brought ? continueUnder(brought) : undefined;
}
