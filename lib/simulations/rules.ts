/** States as they are stored. */
export type SimulationStatus = "WAITING" | "RUNNING" | "DONE" | "FAILED";

/** A simulation as people see it: one whose server has gone quiet is interrupted until another goes on with it. */
export type SimulationView = SimulationStatus | "INTERRUPTED";

/** Without a sign of life for this long a run counts as interrupted; a chunk takes less than a second. */
export const SILENT_SECONDS = 20;

/** After so many interruptions in a row without progress it is given up instead of taking the server down again. */
export const MOST_ATTEMPTS = 3;

/** The state to show, from the stored one and the seconds since the last sign of life. */
export function viewOf(status: SimulationStatus, silentFor: number | null): SimulationView {
  const isQuiet = silentFor === null || silentFor >= SILENT_SECONDS;
  return status === "RUNNING" && isQuiet ? "INTERRUPTED" : status;
}

/** Whole percent done, downwards, so that 100 means done; nothing to do is done. */
export const percentDone = (done: number, total: number): number =>
  total === 0 ? 100 : Math.floor((done * 100) / total);
