import { z } from "zod";
import { isDay } from "@/lib/kernel/calendar";
import { text } from "@/lib/kernel/fields";

const day = z.string().refine(isDay, "Pilih tanggal.");

export const addHolidaySchema = z.object({
  day,
  name: text(120).pipe(z.string().min(3, "Tulis nama hari libur.")),
  everyYear: z
    .literal("on")
    .optional()
    .transform((ticked) => ticked === "on"),
});

export const removeHolidaySchema = z.object({ day });

export const takeHolidaysSchema = z.object({
  text: z
    .string()
    .max(20_000, "Terlalu panjang. Tempel paling banyak satu tahun sekaligus.")
    .transform((typed) => typed.replaceAll("\r\n", "\n"))
    .refine((typed) => typed.trim() !== "", "Tempel setidaknya satu baris."),
});

export const copyHolidaysSchema = z.object({ year: z.coerce.number().int().min(2000).max(2198) });

export type AddHolidayInput = z.infer<typeof addHolidaySchema>;
export type RemoveHolidayInput = z.infer<typeof removeHolidaySchema>;
export type TakeHolidaysInput = z.infer<typeof takeHolidaysSchema>;
export type CopyHolidaysInput = z.infer<typeof copyHolidaysSchema>;
