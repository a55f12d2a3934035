import "server-only";
import { db } from "@/lib/server/db/client";
import { visibleScores } from "@/lib/server/db/visibility";
import type { Viewer } from "@/lib/kernel/viewer";
import { periodicScore } from "@/lib/scoring/periodic-score";
import { storedScoreFrom } from "@/lib/scoring/stored-score";
import type { ScoreFile } from "@/lib/scoring/score-file";

/** A stored score as a file that the calculator reads, with when and by which version of itself it was kept. */
export interface StoredScore {
  file: ScoreFile;
  computedAt: string;
  version: number;
}

/**
 * The newest score of an appraisal exactly as it was stored; null where there is none or it is not the
 * viewer's to see.
 */
export async function getStoredScore(viewer: Viewer, appraisalId: string): Promise<StoredScore | null> {
  const row = await db.score.findFirst({
    where: { AND: [visibleScores(viewer), { appraisalId, appraisal: { status: "FINAL" } }] },
    orderBy: { version: "desc" },
    select: {
      total: true,
      category: true,
      components: true,
      input: true,
      steps: true,
      hash: true,
      computedAt: true,
      version: true,
      scheme: { select: { body: true } },
    },
  });
  if (row === null) return null;
  const { scheme, input, category, components, steps } = storedScoreFrom({
    scheme: row.scheme.body,
    input: row.input,
    category: row.category,
    components: row.components,
    steps: row.steps,
  });
  // The suggestion is not stored beside the score; what it follows from is, and the hash proves it.
  const { suggestion } = periodicScore(scheme, input);
  const result = { total: row.total?.toFixed(2) ?? null, category, components, suggestion };
  return {
    file: { scheme, input, result, steps, hash: row.hash },
    computedAt: row.computedAt.toISOString(),
    version: row.version,
  };
}
