import "server-only";
import { recordReading } from "@/lib/commands/record-reading";
import type { Viewer } from "@/lib/domain/viewer";

/** An appraisal whose rating a page is about to show. */
interface Readable {
  appraisalId: string;
  status: string;
}

/**
 * Leaves a trace for every final rating of somebody else before a page shows it. Not a door for forms: a page calls it
 * while it is made, one appraisal after the other, because their traces stand in one chain.
 */
export async function readRatings(viewer: Viewer, appraisals: readonly Readable[]): Promise<void> {
  for (const { appraisalId, status } of appraisals) {
    if (status === "FINAL") await recordReading(viewer, appraisalId);
  }
}
