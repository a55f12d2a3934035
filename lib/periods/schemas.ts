import { z } from "zod";
import { isDay } from "@/lib/kernel/calendar";
import { id, text } from "@/lib/kernel/fields";

/** Opens a term; a reason is asked only of a closed one. */
export const openTermSchema = z.object({
  termId: id,
  reason: text(500)
    .optional()
    .transform((reason) => reason ?? ""),
});

export const closeTermSchema = z.object({ termId: id });

export const prepareYearSchema = z.object({ year: z.coerce.number().int().min(2000).max(2199) });

const day = z.string().refine(isDay, "Pilih tanggal.");

export const changeDueDaySchema = z.object({
  termId: id,
  dueOn: day,
  sendBy: z
    .string()
    .default("")
    .transform((typed) => (typed === "" ? null : typed))
    .pipe(day.nullable()),
  reason: text(500).pipe(z.string().min(1, "Tulis alasan perubahan.")),
});

export const readNotificationsSchema = z.object({ notificationId: id.optional() });

export type OpenTermInput = z.infer<typeof openTermSchema>;
export type CloseTermInput = z.infer<typeof closeTermSchema>;
export type PrepareYearInput = z.infer<typeof prepareYearSchema>;
export type ChangeDueDayInput = z.infer<typeof changeDueDaySchema>;
export type ReadNotificationsInput = z.infer<typeof readNotificationsSchema>;
