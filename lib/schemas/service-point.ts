import { z } from "zod";
import { POINT_KINDS } from "@/lib/domain/service";
import { MOST_PER_HOUR } from "@/lib/domain/service-point";
import { line } from "@/lib/schemas/service-settings";
import { id, version } from "@/lib/schemas/shared";

const capacityWords = `Tulis bilangan bulat dari 1 sampai ${MOST_PER_HOUR}, misalnya 20.`;
const capacity = z
  .string()
  .trim()
  .regex(/^\d{1,3}$/, capacityWords)
  .transform(Number)
  .refine((people) => people >= 1 && people <= MOST_PER_HOUR, capacityWords);

const fieldsServicePoint = { name: line(60), kind: z.enum(POINT_KINDS), capacity };

export const addServicePointSchema = z.object({ ...fieldsServicePoint, serviceId: id });
export const editServicePointSchema = z.object({ ...fieldsServicePoint, pointId: id, version });
export const switchServicePointSchema = z.object({
  pointId: id,
  version,
  active: z.enum(["on", "off"]).transform((value) => value === "on"),
});
export const recallPostersSchema = z.object({ pointId: id, version });

export type AddServicePointInput = z.infer<typeof addServicePointSchema>;
export type EditServicePointInput = z.infer<typeof editServicePointSchema>;
export type SwitchServicePointInput = z.infer<typeof switchServicePointSchema>;
export type RecallPostersInput = z.infer<typeof recallPostersSchema>;
