import { monitorEventLoopDelay } from "node:perf_hooks";
import { withScratchDatabase } from "./scratch-database";

/**
 * A simulation of 10,000 typical appraisals in a database of its own, in this one process as in the server: how long
 * it takes, how long the event loop keeps others waiting, and how long a light question takes meanwhile.
 * `npm run bench -- simulation [appraisals]`
 */
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const APPRAISALS = Number(process.argv[2] ?? "10000");
const MS = 1e6;

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Asks the light question again and again until told to stop. */
async function askMeanwhile(ask: () => Promise<unknown>, isOver: () => boolean): Promise<number[]> {
  const taken: number[] = [];
  while (!isOver()) {
    const start = performance.now();
    await ask();
    taken.push(performance.now() - start);
    await new Promise((resume) => setTimeout(resume, 5));
  }
  return taken.sort((a, b) => a - b);
}

async function measure(): Promise<void> {
  const { prepare } = await import("./simulation-data");
  const { runSimulations } = await import("@/lib/simulations/jobs");
  const { db } = await import("@/lib/server/db/client");
  const started = performance.now();
  const { simulationId, employeeId } = await prepare(APPRAISALS);
  print(`${APPRAISALS} penilaian disiapkan dalam ${((performance.now() - started) / 1000).toFixed(1)} detik`);
  const light = () => db.notification.count({ where: { employeeId, readAt: null } });
  let quiet = false;
  const before = askMeanwhile(light, () => quiet);
  await new Promise((resume) => setTimeout(resume, 2000));
  quiet = true;
  const alone = await before;
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  let over = false;
  const meanwhile = askMeanwhile(light, () => over);
  const begun = performance.now();
  await runSimulations();
  const seconds = (performance.now() - begun) / 1000;
  over = true;
  const taken = await meanwhile;
  delay.disable();
  const row = await db.simulation.findUniqueOrThrow({
    where: { id: simulationId },
    select: { status: true, done: true },
  });
  print(
    `Simulasi ${row.status}, ${row.done} nilai dalam ${seconds.toFixed(1)} detik ` +
      `(${Math.round(row.done / seconds)} per detik; batas 20 detik untuk 10.000)`,
  );
  print(
    `Putaran kerja tertahan: p50 ${(delay.percentile(50) / MS).toFixed(0)} ms, p99 ` +
      `${(delay.percentile(99) / MS).toFixed(0)} ms, terlama ${(delay.max / MS).toFixed(0)} ms`,
  );
  print(
    `Permintaan ringan sendirian: p50 ${percentile(alone, 0.5).toFixed(1)} ms, p99 ` +
      `${percentile(alone, 0.99).toFixed(1)} ms (${alone.length} kali)`,
  );
  print(
    `Permintaan ringan sambil menghitung: p50 ${percentile(taken, 0.5).toFixed(1)} ms, ` +
      `p99 ${percentile(taken, 0.99).toFixed(1)} ms (${taken.length} kali)`,
  );
}

await withScratchDatabase("simulation", { TERAJU_TODAY: "2026-09-15" }, measure);
