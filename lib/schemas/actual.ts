import { z } from "zod";
import { id, month, optionalDecimal, text, version } from "@/lib/schemas/shared";

const note = text(1000).optional();

/** An empty field means that nothing was recorded when the form was opened. */
const openedVersion = z.preprocess((value) => (value === "" ? undefined : value), version.optional());

/** Where one indicator stands at the end of a month; an empty value takes back what was recorded. */
export const recordActualSchema = z.object({
  ikiId: id,
  month,
  value: optionalDecimal,
  note,
  version: openedVersion,
});

/** The whole form of a month; `next` names the button that sent it. */
export const recordActualsSchema = z.object({
  skpId: id,
  month,
  next: z.enum(["stay", "submit"]).default("stay"),
  actuals: z.array(recordActualSchema.omit({ month: true })).max(200),
});

/** Sends a term to the appraiser. */
export const submitTermSchema = z.object({
  appraisalId: id,
  version,
  withoutEvidence: z.literal("on").optional(),
});

export type RecordActualInput = z.infer<typeof recordActualSchema>;
export type RecordActualsInput = z.infer<typeof recordActualsSchema>;
export type SubmitTermInput = z.infer<typeof submitTermSchema>;
