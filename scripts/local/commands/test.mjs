// npm test: the whole judgement, on a bare machine too. The last line is "N passed, N failed".
// npm test -- unit|integration|e2e [bagian nama berkas]: only those tests.
import { ensureBuilt, ensureClient } from "../build.mjs";
import { ensureChromium } from "../chromium.mjs";
import { requireRoom } from "../disk.mjs";
import { endOnSignals } from "../ending.mjs";
import { explain } from "../explain.mjs";
import { Halt, say, seconds, steps } from "../say.mjs";
import { acceptance, floors, lint, sum, tests, types } from "../stages.mjs";

/** Sources that are wrong as they stand: no test of them says anything. */
const sources = async () =>
  sum(
    await Promise.all([
      types().then(async (count) => sum([count, await floors(), await acceptance()])),
      lint({ cached: false }),
    ]),
  );

/** @param {import("../stages.mjs").Count[]} counts filled as stages end, so that a stage that breaks loses nothing */
async function stages(counts) {
  requireRoom(1000);
  const step = steps(6);
  const browser = await step("Menyiapkan klien basis data dan peramban", async (progress) => {
    await ensureClient();
    return ensureChromium(progress);
  });
  counts.push(await step("Memeriksa tipe, gaya, lantai dan lembar kasus uji", sources));
  if (sum(counts).failed > 0) return;
  counts.push(await step("Menguji aturan dan hitungan", () => tests("unit", { covered: true })));
  counts.push(await step("Menguji pada PostgreSQL", () => tests("integration")));
  await step("Membangun aplikasi", (progress) => ensureBuilt(progress));
  counts.push(await step("Menguji di peramban", () => tests("e2e", { env: { TERAJU_CHROMIUM: browser } })));
}

/**
 * @param {import("../stages.mjs").Count[]} counts
 * @param {import("../stages.mjs").Project} project
 * @param {string[]} only
 */
async function some(counts, project, only) {
  if (!["unit", "integration", "e2e"].includes(project))
    throw new Halt("Pilih salah satu: npm test, atau npm test -- unit|integration|e2e [bagian nama berkas]");
  await ensureClient();
  counts.push(await tests(project, { only, covered: project === "unit" && only.length === 0 }));
}

/** @param {string[]} args */
export async function run([project, ...only]) {
  endOnSignals();
  const started = Date.now();
  /** @type {import("../stages.mjs").Count[]} */
  const counts = [];
  const work = project
    ? some(counts, /** @type {import("../stages.mjs").Project} */ (project), only)
    : stages(counts);
  await work.catch((error) => {
    say(explain(error));
    counts.push({ passed: 0, failed: 1 });
  });
  const total = sum(counts);
  say(`Selesai dalam ${seconds(Date.now() - started)}.`);
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
  return total.failed === 0 ? 0 : 1;
}
