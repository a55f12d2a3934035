import "server-only";
import { today } from "@/lib/clock";
import { closeSurveyTerm } from "@/lib/commands/close-survey-term";
import { logger } from "@/lib/logger";
import { listOverdueSurveys } from "@/lib/queries/survey-closing";

/** How often a server looks for quarters that nobody closed, in milliseconds. */
const SWEEP = 3_600_000;

// The start of the server and its pages are bundled apart; the timer is one per process.
const kept = globalThis as unknown as { terajuSurveyClosing?: ReturnType<typeof setInterval> };

/** Looks for surveys to close from time to time, for as long as the process lives. */
export function watchSurveyClosing(): void {
  if (kept.terajuSurveyClosing !== undefined) return;
  const look = (): void => { void closeOverdueSurveys().catch((error: unknown) => { logger().error({ err: error }, "surveys could not be closed"); }); };
  kept.terajuSurveyClosing = setInterval(look, SWEEP);
  kept.terajuSurveyClosing.unref();
  look();
}

/** Closes every quarter that waited too long; returns how many. What another server closes meanwhile is refused here, and that is fine. */
export async function closeOverdueSurveys(): Promise<number> {
  let closed = 0;
  for (const termId of await listOverdueSurveys(today())) {
    if ((await closeSurveyTerm(null, { termId })).ok) closed += 1;
  }
  return closed;
}
