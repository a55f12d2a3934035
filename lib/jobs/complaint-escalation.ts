import "server-only";
import { today } from "@/lib/clock";
import { escalateComplaints } from "@/lib/commands/escalate-complaints";
import { logger } from "@/lib/logger";

/** How often a server looks for late cases, in milliseconds; what is late changes once a day. */
const SWEEP = 15 * 60_000;

// The actions and the start of the server are bundled apart; the timer is one per process.
const kept = globalThis as unknown as { terajuEscalation?: ReturnType<typeof setInterval> };

/** Looks for late cases from time to time, for as long as the process lives. */
export function watchComplaints(): void {
  if (kept.terajuEscalation !== undefined) return;
  kept.terajuEscalation = setInterval(sweep, SWEEP);
  kept.terajuEscalation.unref();
  sweep();
}

function sweep(): void {
  void escalateAll().catch((error: unknown) => { logger().error({ err: error }, "late complaints could not be escalated"); });
}

/** Escalates everything that is late today, batch after batch; answers how many cases were raised. */
export async function escalateAll(): Promise<number> {
  let total = 0;
  for (;;) {
    const outcome = await escalateComplaints(today());
    if (!outcome.ok) return total;
    total += outcome.value.raised;
    if (outcome.value.isLast) return total;
  }
}
