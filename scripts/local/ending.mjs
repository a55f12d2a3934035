// Ends a long-running command in order: whatever was opened is closed once, last opened first.
import { spawnSync } from "node:child_process";

/** @type {(() => Promise<void>)[]} */
const closers = [];
/** @type {Promise<void> | undefined} */
let ending;

/** @param {() => Promise<void>} close */
export const atEnd = (close) => void closers.push(close);

export const isEnding = () => ending !== undefined;

/** @returns {Promise<void>} */
export const closeAll = () =>
  (ending ??= (async () => {
    for (const close of closers.splice(0).reverse())
      await close().catch((error) => process.stderr.write(`${error.message}\n`));
  })());

/** @param {number} code */
const end = (code) => void closeAll().then(() => process.exit(code));

/** Ctrl-C, kill, a closed terminal, or the death of the processes that started this one. */
export function endOnSignals() {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => end(0));
  if (process.channel) {
    process.channel.unref();
    process.once("disconnect", () => end(1));
  }
  watchNpm();
}

/**
 * npm passes a signal on to the shell between it and us, which dies of it silently. So look whether
 * both are still there;
 * only under npm, because a service manager or a shell may well leave us alone on purpose.
 */
function watchNpm() {
  if (!process.env["npm_lifecycle_event"] || process.channel || process.platform === "win32") return;
  const shell = process.ppid;
  const npm =
    Number(spawnSync("ps", ["-o", "ppid=", "-p", String(shell)], { encoding: "utf8" }).stdout) || shell;
  setInterval(() => {
    if (process.ppid !== shell || !isThere(npm)) end(1);
  }, 500).unref();
}

/** Somebody else's process is there too, it only does not take our signals. @param {number} pid */
function isThere(pid) {
  try {
    return pid <= 1 || process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}
