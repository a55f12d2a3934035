/**
 * Called once when a server process starts: one that is not ready ends with a sentence. Background work belongs to
 * the server that answers requests, never to the edge.
 */
export async function register(): Promise<void> {
  // Written out in full: the bundler reads it to leave the import out of the edge.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { requireReadiness } = await import("@/lib/server/readiness");
  await requireReadiness();
  const { beginProcess } = await import("@/lib/instansi/jobs");
  await beginProcess();
  const { standAtTheGate } = await import("@/lib/server/http/gate");
  standAtTheGate();
  const { watchSimulations } = await import("@/lib/simulations/jobs");
  watchSimulations();
  const { watchSurveyClosing } = await import("@/lib/surveys/jobs");
  watchSurveyClosing();
  const { watchComplaints } = await import("@/lib/complaints/jobs");
  watchComplaints();
}
