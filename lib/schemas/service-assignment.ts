import { z } from "zod";
import { isDay } from "@/lib/domain/calendar";
import { id } from "@/lib/schemas/shared";

const day = z.string().refine(isDay, "Tulis tanggal, misalnya 15-09-2026.");

/** Who serves at which point, whole days; without a last day it goes on. */
export const assignOfficerSchema = z
  .object({
    slug: z.string().min(1).max(200),
    employeeId: z.uuid("Pilih pegawai."),
    pointId: z.uuid("Pilih titik layanan."),
    startsOn: day,
    endsOn: z.union([day, z.literal("").transform(() => null)]).default(null),
  })
  .superRefine(({ startsOn, endsOn }, context) => {
    if (endsOn !== null && endsOn < startsOn)
      context.addIssue({
        code: "custom",
        path: ["endsOn"],
        message: "Hari terakhir tidak boleh sebelum hari pertama.",
      });
  });

/** The last day of an assignment. */
export const endAssignmentSchema = z.object({
  assignmentId: id,
  version: z.coerce.number().int().min(1),
  endsOn: day,
});

export type AssignOfficerInput = z.infer<typeof assignOfficerSchema>;
export type EndAssignmentInput = z.infer<typeof endAssignmentSchema>;
