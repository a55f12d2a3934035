import "server-only";
import { db } from "@/lib/server/db/client";
import { visibleScores } from "@/lib/server/db/visibility";
import type { Viewer } from "@/lib/kernel/viewer";
import { periodicScore, type ComponentScore } from "@/lib/scoring/periodic-score";
import { type NumericClass } from "@/lib/kernel/codes";
import { type PeriodicInput } from "@/lib/scoring/periodic-input";
import { type Scheme } from "@/lib/scoring/scheme";
import { type ScoreFile } from "@/lib/scoring/score-file";
import { type Step } from "@/lib/scoring/explanation";

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
  const scheme = row.scheme.body as unknown as Scheme;
  const input = row.input as unknown as PeriodicInput;
  // The suggestion is not stored beside the score; what it follows from is, and the hash proves it.
  const { suggestion } = periodicScore(scheme, input);
  const components = row.components as unknown as ComponentScore[];
  const result = {
    total: row.total?.toFixed(2) ?? null,
    category: row.category as NumericClass | null,
    components,
    suggestion,
  };
  return {
    file: { scheme, input, result, steps: row.steps as unknown as Step[], hash: row.hash },
    computedAt: row.computedAt.toISOString(),
    version: row.version,
  };
}
