// What the person at the keyboard reads. Indonesian, plain lines, no stack traces.
// Everything but the result of a command goes to stderr, so that `npm run -s database` can be evaluated by a shell.

/** One sentence for the person at the keyboard: what is wrong and what to do. Ends the command. */
export class Halt extends Error {}

/** @param {string} text */
export const say = (text) => void process.stderr.write(`${text}\n`);

/** @param {number} milliseconds */
export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1).replace(".", ",")} dtk`;

const HEARTBEAT = 10_000;

/**
 * Numbers the steps of a command, tells how long each took, and speaks up every ten seconds while one lasts.
 * `work` receives a function with which it may say how far it is.
 * @param {number} total
 */
export function steps(total) {
  let number = 0;
  /**
   * @template T
   * @param {string} title
   * @param {(progress: (text: string) => void) => T | Promise<T>} work
   * @returns {Promise<T>}
   */
  return async function step(title, work) {
    number += 1;
    const label = `[${number}/${total}]`;
    const started = Date.now();
    let note = "";
    say(`${label} ${title} …`);
    const heart = setInterval(
      () => say(`${label}   masih berjalan, ${seconds(Date.now() - started)}${note && ` · ${note}`}`),
      HEARTBEAT,
    );
    try {
      const result = await work((text) => {
        note = text;
      });
      say(`${label}   selesai dalam ${seconds(Date.now() - started)}${note && ` · ${note}`}`);
      return result;
    } finally {
      clearInterval(heart);
    }
  };
}
