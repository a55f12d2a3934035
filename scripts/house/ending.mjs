// Ends a long-running command in order: whatever was opened is closed once, last opened first.

/** @type {(() => Promise<void>)[]} */
const closers = [];
let ending;

/** @param {() => Promise<void>} close */
export const atEnd = (close) => void closers.push(close);

/** @returns {Promise<void>} */
export const closeAll = () =>
  (ending ??= (async () => {
    for (const close of closers.splice(0).reverse()) await close().catch((error) => process.stderr.write(`${error.message}\n`));
  })());

/** Ctrl-C, kill, a closed terminal, or the death of the process that started this one. */
export function endOnSignals() {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void closeAll().then(() => process.exit(0)));
  if (process.channel) {
    process.channel.unref();
    process.once("disconnect", () => void closeAll().then(() => process.exit(1)));
  }
}
