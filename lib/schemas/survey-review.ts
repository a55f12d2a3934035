import { z } from "zod";
import { isDay } from "@/lib/domain/calendar";
import { REVIEW_DECISIONS, REVIEW_SCOPES } from "@/lib/domain/survey-review";
import { QUARANTINE_REASONS } from "@/lib/domain/survey-trust";
import { id, text } from "@/lib/schemas/shared";

const left = z.literal("").transform(() => undefined);

/** What the list of waiting answers is narrowed to; an untouched field is absent. */
export const reviewFilterSchema = z.object({
  reason: z.union([z.enum(QUARANTINE_REASONS), left]).optional(),
  day: z.union([z.string().refine(isDay, "Pilih tanggal."), left]).optional(),
});

/** A decision about marked answers, or about all that the filter showed until the moment the page was made. */
export const reviewAnswersSchema = reviewFilterSchema.extend({
  serviceId: id,
  scope: z.enum(REVIEW_SCOPES, "Pilih jawaban yang dicentang atau semua yang cocok."),
  ids: z.array(id).default([]),
  until: z.iso.datetime(),
  decision: z.enum(REVIEW_DECISIONS, "Pilih dihitung atau tetap dikeluarkan."),
  note: text(500).pipe(z.string().min(10, "Tulis alasan keputusan, paling sedikit 10 huruf.")),
});

export type ReviewAnswersInput = z.infer<typeof reviewAnswersSchema>;
