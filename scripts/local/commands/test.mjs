// npm test: the whole judgement, on a bare machine too. The last line is "N passed, N failed".
// npm test -- unit|integration|e2e [bagian nama berkas]: only those tests.
import { rmSync } from "node:fs";
import { ensureBuilt, ensureClient } from "../build.mjs";
import { ensureChromium } from "../chromium.mjs";
import { judgeBranches, walkedFolder } from "../branches/judge.mjs";
import { requireRoom } from "../disk.mjs";
import { endOnSignals } from "../ending.mjs";
import { explain } from "../explain.mjs";
import { Halt, say, seconds, steps } from "../say.mjs";
import { acceptance, imports, format, lint, sum, tests, types, unused } from "../stages.mjs";
import { stories } from "../stories.mjs";

/** Sources that are wrong as they stand: no test of them says anything. */
const sources = async () =>
  sum(
    await Promise.all([
      types().then(async (count) =>
        sum([count, await imports(), await acceptance(), await format(), await unused()]),
      ),
      lint({ cached: false }),
    ]),
  );

/** @param {import("../stages.mjs").Count[]} counts filled as stages end, so that a stage that breaks loses nothing */
async function stages(counts) {
  requireRoom(1000);
  const step = steps(7);
  const browser = await step("Menyiapkan klien basis data dan peramban", async (progress) => {
    await ensureClient();
    return ensureChromium(progress);
  });
  counts.push(await step("Memeriksa tipe, gaya, lantai dan lembar kasus uji", sources));
  if (sum(counts).failed > 0) return;
  counts.push(await step("Menguji aturan dan hitungan", () => tests("unit", { covered: true })));
  counts.push(await step("Menguji pada PostgreSQL", () => tests("integration", { covered: true })));
  await step("Membangun aplikasi", (progress) => ensureBuilt(progress));
  counts.push(await step("Menguji di peramban", () => walkedStories(browser)));
  counts.push(await step("Menghitung cabang yang diuji", () => branches(counts)));
}

/** All stories, with what they walk written down. @param {string} browser */
function walkedStories(browser) {
  const folder = walkedFolder("served");
  rmSync(folder, { recursive: true });
  return stories({ env: { TERAJU_CHROMIUM: browser, TERAJU_COVERAGE: walkedFolder("served") } });
}

/** A test that fails leaves out what it would have walked. @param {import("../stages.mjs").Count[]} counts */
function branches(counts) {
  if (sum(counts).failed === 0) return judgeBranches();
  say("Cabang tidak dihitung, karena ada uji yang gagal.");
  return { passed: 0, failed: 0 };
}

/** @param {string[]} only @returns {Promise<import("../stages.mjs").Count>} */
const told = async (only) => stories({ only, env: { TERAJU_CHROMIUM: await ensureChromium(say) } });

/**
 * @param {import("../stages.mjs").Count[]} counts
 * @param {string} kind
 * @param {string[]} only
 */
async function some(counts, kind, only) {
  if (kind !== "unit" && kind !== "integration" && kind !== "e2e")
    throw new Halt("Pilih salah satu: npm test, atau npm test -- unit|integration|e2e [bagian nama berkas]");
  await ensureClient();
  counts.push(
    await (kind === "e2e"
      ? told(only)
      : tests(kind, { only, covered: kind === "unit" && only.length === 0 })),
  );
}

/** @param {string[]} args */
export async function run([kind, ...only]) {
  endOnSignals();
  const started = Date.now();
  /** @type {import("../stages.mjs").Count[]} */
  const counts = [];
  const work = kind ? some(counts, kind, only) : stages(counts);
  await work.catch((error) => {
    say(explain(error));
    counts.push({ passed: 0, failed: 1 });
  });
  const total = sum(counts);
  say(`Selesai dalam ${seconds(Date.now() - started)}.`);
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
  return total.failed === 0 ? 0 : 1;
}
