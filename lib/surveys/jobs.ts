import "server-only";
import { today } from "@/lib/server/clock";
import { closeSurveyTerm } from "@/lib/surveys/commands/close-survey-term";
import { every } from "@/lib/server/jobs/every";
import { listOverdueSurveys } from "@/lib/surveys/queries/closing";

/** How often a server looks for quarters that nobody closed, in milliseconds. */
const SWEEP = 3_600_000;

/** Looks for surveys to close from time to time, for as long as the process lives. */
export function watchSurveyClosing(): void {
  every({ name: "closing of surveys", milliseconds: SWEEP, work: closeOverdueSurveys });
}

/**
 * Closes every quarter that waited too long; returns how many. What another server closes meanwhile is
 * refused here, and that is fine.
 */
export async function closeOverdueSurveys(): Promise<number> {
  let closed = 0;
  for (const termId of await listOverdueSurveys(today())) {
    if ((await closeSurveyTerm(null, { termId })).ok) closed += 1;
  }
  return closed;
}
