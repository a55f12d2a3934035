import "server-only";
import { today } from "@/lib/server/clock";
import { escalateComplaints } from "@/lib/complaints/commands/escalate-complaints";
import { every } from "@/lib/server/jobs/every";

/** How often a server looks for late cases, in milliseconds; what is late changes once a day. */
const SWEEP = 15 * 60_000;

/** Looks for late cases from time to time, for as long as the process lives. */
export function watchComplaints(): void {
  every({ name: "escalation of complaints", milliseconds: SWEEP, work: escalateAll });
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
