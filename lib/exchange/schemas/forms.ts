import { z } from "zod";
import { id } from "@/lib/kernel/fields";

/** The largest file that is taken; an office of 8,000 people needs less. */
const MOST_BYTES = 2_500_000;

export const checkImportSchema = z.object({
  file: z
    .instanceof(File, { message: "Pilih berkas XLSX atau CSV." })
    .refine(({ size }) => size > 0, "Pilih berkas yang berisi.")
    .refine(
      ({ size }) => size <= MOST_BYTES,
      "Berkas lebih besar dari 2,5 MB. Bagi menjadi beberapa berkas, misalnya satu lembar tiap berkas.",
    ),
});

export const importSchema = z.object({ importId: id });

export type CheckImportInput = z.infer<typeof checkImportSchema>;
export type ImportInput = z.infer<typeof importSchema>;
