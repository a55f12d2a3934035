import "server-only";
import { randomUUID } from "node:crypto";
import { advanceSimulation } from "@/lib/simulations/commands/advance-simulation";
import { claimSimulation, failSimulation } from "@/lib/simulations/commands/simulate-scheme";
import { logger } from "@/lib/server/logger";

/** How often a server looks for simulations that another one left behind, in milliseconds. */
const SWEEP = 10_000;

interface Worker {
  readonly runner: string;
  busy: boolean;
  again: boolean;
  timer: ReturnType<typeof setInterval> | null;
}

// The actions and the start of the server are bundled apart; the worker is one per process.
const kept: typeof globalThis & { terajuSimulations?: Worker } = globalThis;
const worker = (): Worker =>
  (kept.terajuSimulations ??= { runner: randomUUID(), busy: false, again: false, timer: null });

/** Looks for work from time to time, for as long as the process lives. */
export function watchSimulations(): void {
  const state = worker();
  if (state.timer !== null) return;
  state.timer = setInterval(wakeSimulations, SWEEP);
  state.timer.unref();
  wakeSimulations();
}

/** Begins with what waits, without keeping the caller; a second call while it works makes it look once more. */
export function wakeSimulations(): void {
  const state = worker();
  state.again = true;
  if (state.busy) return;
  state.busy = true;
  void workOff(state)
    .catch((error: unknown) => {
      logger().error({ err: error }, "simulations could not be worked off");
    })
    .finally(() => {
      state.busy = false;
    });
}

async function workOff(state: Worker): Promise<void> {
  while (state.again) {
    state.again = false;
    await runSimulations(state.runner);
  }
}

/** Works through everything that waits, one simulation after the other; returns how many were finished. */
export async function runSimulations(runner: string = randomUUID()): Promise<number> {
  let finished = 0;
  for (;;) {
    const claimed = await claimSimulation(runner);
    if (!claimed.ok || claimed.value === null) return finished;
    if (await finish(runner, claimed.value)) finished += 1;
  }
}

async function finish(runner: string, id: string): Promise<boolean> {
  try {
    for (;;) {
      const advanced = await advanceSimulation(runner, id);
      // Refused: another runner has it now, or the draft was deleted.
      if (!advanced.ok) return false;
      if (advanced.value.isDone) return true;
    }
  } catch (error) {
    logger().error({ simulationId: id, err: error }, "simulation failed");
    await failSimulation(runner, id);
    return false;
  }
}
