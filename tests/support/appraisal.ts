import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import type { RatingInput } from "@/lib/appraisals/schemas";
import { CORE_VALUES, type ExpectationRating } from "@/lib/kernel/codes";
import type { ApprovedSkp } from "@/tests/support/office";

/** What stands in the third quarter: 102 %, 98.16 % and 97.92 % of RHK 1, 103 % of RHK 2, 100 % of RHK 3. */
export const ACTUALS = [["1224", "96.2", "24.5"], ["618"], ["12"]] as const;

/** Records the actuals of September with one piece of evidence each, and sends the term. */
export async function sendTerm(skp: ApprovedSkp, uploadedById: string): Promise<void> {
  const month = fromDay("2026-09-01");
  for (const [r, rhk] of skp.rhk.entries()) {
    for (const [i, ikiId] of rhk.iki.entries()) {
      await db.actual.create({ data: { ikiId, month: fromDay("2026-08-01"), value: "1" } });
      await db.actual.create({ data: { ikiId, month, value: ACTUALS[r]![i]! } });
      await db.evidence.create({
        data: {
          ikiId,
          month,
          kind: "LINK",
          name: `Rekap ${r + 1}.${i + 1}`,
          url: "https://bukti.example/rekap",
          uploadedById,
        },
      });
    }
  }
  await db.appraisal.update({
    where: { id: skp.appraisals[0] },
    data: { status: "SUBMITTED", submittedAt: fromDay("2026-09-14") },
  });
}

/** Both ratings and the seven values; Adaptif and Kolaboratif above expectation, the others as given. */
export function ratings(appraisalId: string, over: Partial<RatingInput> = {}): RatingInput {
  const rating = (value: string): ExpectationRating =>
    value === "ADAPTIF" || value === "KOLABORATIF" ? "DI_ATAS_EKSPEKTASI" : "SESUAI_EKSPEKTASI";
  const behaviour = Object.fromEntries(CORE_VALUES.map((value) => [value, { rating: rating(value) }]));
  return {
    appraisalId,
    version: 1,
    workRating: "SESUAI_EKSPEKTASI",
    behaviourRating: "SESUAI_EKSPEKTASI",
    behaviour,
    ...over,
  };
}
