import type { Jenjang, Predikat } from "@/lib/kernel/codes";
import type { Citation } from "@/lib/scoring/regulations/citation";

export const ANGKA_KREDIT_PERIOD_SOURCE: Citation = {
  regulation: "Peraturan BKN 3/2023",
  article: "Ps 13 (1)",
  effectiveFrom: null,
};

/** Percent of the yearly coefficient that a predikat earns. */
export const PREDIKAT_PERCENT: Readonly<Record<Predikat, string>> = {
  SANGAT_BAIK: "150",
  BAIK: "100",
  BUTUH_PERBAIKAN: "75",
  KURANG: "50",
  SANGAT_KURANG: "25",
};

/** Angka kredit a year at predikat Baik; PermenPANRB 1/2023. */
export const JENJANG_COEFFICIENTS: Readonly<Record<Jenjang, string>> = {
  PEMULA: "3.75",
  TERAMPIL: "5",
  MAHIR: "12.5",
  PENYELIA: "25",
  AHLI_PERTAMA: "12.5",
  AHLI_MUDA: "25",
  AHLI_MADYA: "37.5",
  AHLI_UTAMA: "50",
};
