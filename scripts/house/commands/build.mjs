// npm run build: what npm start serves.
import { ensureBuilt, ensureClient } from "../build.mjs";
import { endOnSignals } from "../ending.mjs";
import { steps } from "../say.mjs";

export async function run() {
  endOnSignals();
  const step = steps(2);
  await step("Menyiapkan klien basis data", ensureClient);
  await step("Membangun aplikasi (hanya bila sumbernya berubah)", (progress) => ensureBuilt(progress));
}
