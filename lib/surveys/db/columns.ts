import { UNSUR } from "@/lib/kernel/codes";

/** The columns of the nine answers of a questionnaire, in the order of the regulation; null where left open. */
export const ANSWER_COLUMNS = {
  persyaratan: true,
  prosedur: true,
  waktu: true,
  biaya: true,
  produk: true,
  kompetensi: true,
  perilaku: true,
  sarana: true,
  pengaduan: true,
} as const;

/** Of each unsur how many answered it and what they answered together, from what the database added up. */
export const perUnsur = (
  answered: Readonly<Record<keyof typeof ANSWER_COLUMNS, number>>,
  sums: Readonly<Record<keyof typeof ANSWER_COLUMNS, number | null>>,
) =>
  UNSUR.map((unsur) => {
    const column = unsur.toLowerCase() as keyof typeof ANSWER_COLUMNS;
    return { unsur, answered: answered[column], sum: sums[column] ?? 0 };
  });
