import { z } from "zod";
import { MOST_PAPER_BYTES } from "@/lib/domain/paper-cells";
import { id } from "@/lib/schemas/shared";

const day = z
  .union([z.iso.date("Tulis tanggal yang ada di kalender."), z.literal("").transform(() => null)])
  .default(null);

/** The first step: a workbook, and the day of questionnaires that have none. */
const checkPaper = z.object({
  next: z.literal("check"),
  serviceId: id,
  file: z
    .instanceof(File, { message: "Pilih berkas XLSX." })
    .refine(({ size }) => size > 0, "Pilih berkas XLSX yang berisi.")
    .refine(
      ({ size }) => size <= MOST_PAPER_BYTES,
      "Berkas lebih besar dari 2 MB. Bagi menjadi beberapa berkas.",
    ),
  day,
});

const MOST_TEXT = 200_000;

/** The second step: what was checked, signed, and whether faulty rows may be left out. */
const takePaper = z.object({
  next: z.enum(["all", "valid"]),
  serviceId: id,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  fileName: z.string().max(200),
  faults: z.coerce.number().int().min(0),
  rows: z
    .string()
    .max(MOST_TEXT)
    .transform((text) => text.replaceAll("\r\n", "\n")),
  proof: z.string().max(100),
});

export const importPaperSchema = z.discriminatedUnion("next", [checkPaper, takePaper]);
export const takeBackPaperSchema = z.object({ serviceId: id, importId: id });

export type ImportPaperInput = z.infer<typeof importPaperSchema>;
export type TakePaperInput = z.infer<typeof takePaper>;
export type TakeBackPaperInput = z.infer<typeof takeBackPaperSchema>;
