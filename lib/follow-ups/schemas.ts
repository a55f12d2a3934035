import { z } from "zod";
import { isDay } from "@/lib/kernel/calendar";
import { id, text, version } from "@/lib/kernel/fields";
import { UNSUR } from "@/lib/kernel/codes";

const written = (longest: number, message: string) => text(longest).pipe(z.string().min(10, message));

/** A plan for one unsur; `opened` is empty while there is none. */
export const planFollowUpSchema = z.object({
  serviceId: id,
  termId: id,
  unsur: z.enum(UNSUR),
  opened: z.union([z.literal("").transform(() => null), version]),
  action: written(1000, "Tulis apa yang akan dilakukan, paling sedikit 10 huruf."),
  responsibleId: z.uuid("Pilih penanggung jawab."),
  dueOn: z.string().refine(isDay, "Pilih tanggal."),
});

export const finishFollowUpSchema = z.object({
  followUpId: id,
  version,
  result: written(1000, "Tulis hasilnya, paling sedikit 10 huruf."),
});

export const reopenFollowUpSchema = z.object({
  followUpId: id,
  version,
  reason: written(500, "Tulis alasannya, paling sedikit 10 huruf."),
});

export type PlanFollowUpInput = z.infer<typeof planFollowUpSchema>;
export type FinishFollowUpInput = z.infer<typeof finishFollowUpSchema>;
export type ReopenFollowUpInput = z.infer<typeof reopenFollowUpSchema>;
