// npm run build: what npm start serves.
import { ensureBuilt } from "../build.mjs";
import { endOnSignals } from "../ending.mjs";
import { steps } from "../say.mjs";

export async function run() {
  endOnSignals();
  await steps(1)("Membangun aplikasi (hanya bila sumbernya berubah)", (progress) => ensureBuilt(progress));
}
