import { z } from "zod";
import { id, text } from "@/lib/kernel/fields";

/** Opens a term; a reason is asked only of a closed one. */
export const openTermSchema = z.object({
  termId: id,
  reason: text(500)
    .optional()
    .transform((reason) => reason ?? ""),
});

export const closeTermSchema = z.object({ termId: id });

export const readNotificationsSchema = z.object({ notificationId: id.optional() });

export type OpenTermInput = z.infer<typeof openTermSchema>;
export type CloseTermInput = z.infer<typeof closeTermSchema>;
export type ReadNotificationsInput = z.infer<typeof readNotificationsSchema>;
