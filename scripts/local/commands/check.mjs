// npm run check: everything that can be judged without a database and a browser; two things at a time.
import { ensureClient } from "../build.mjs";
import { endOnSignals } from "../ending.mjs";
import { say, seconds } from "../say.mjs";
import { imports, format, lint, sum, tests, types, unused } from "../stages.mjs";

export async function run() {
  endOnSignals();
  const started = Date.now();
  await ensureClient();
  const [typed, linted] = await Promise.all([
    types().then(async (count) => sum([count, await imports(), await format(), await unused()])),
    lint({ cached: true }),
  ]);
  const total = sum([typed, linted, await tests("unit")]);
  say(`Selesai dalam ${seconds(Date.now() - started)}.`);
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
  return total.failed === 0 ? 0 : 1;
}
