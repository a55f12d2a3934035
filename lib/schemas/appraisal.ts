import { z } from "zod";
import { CORE_VALUES, EXPECTATION_RATINGS } from "@/lib/scoring/codes";
import { id, text, version } from "@/lib/schemas/shared";

const rating = z.enum(EXPECTATION_RATINGS).optional();

/** A note without a rating has no place to be kept, so it asks for the rating. */
const valueRating = z
  .object({ rating, note: text(300).optional() })
  .refine((chosen) => chosen.rating !== undefined || (chosen.note ?? "") === "", { path: ["rating"], message: "Pilih rating nilai ini supaya contohnya ikut tersimpan." });

/** What the appraiser chose so far; a draft may leave everything open. */
export const ratingSchema = z.object({
  appraisalId: id,
  version,
  workRating: rating,
  behaviourRating: rating,
  behaviour: z.partialRecord(z.enum(CORE_VALUES), valueRating).default({}),
  feedback: text(4000).optional(),
  reason: text(2000).optional(),
});

export const returnAppraisalSchema = z.object({ appraisalId: id, version, text: text(2000) });

export type RatingInput = z.infer<typeof ratingSchema>;
export type ReturnAppraisalInput = z.infer<typeof returnAppraisalSchema>;
