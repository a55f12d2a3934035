import type { Jenjang, Predikat } from "@/lib/kernel/codes";
import type { Citation } from "@/lib/scoring/regulations/citation";

export const ANGKA_KREDIT_SOURCE: Citation = {
  regulation: "PermenPANRB 1/2023",
  article: null,
  effectiveFrom: null,
};
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

export interface JenjangRow {
  /** Angka kredit a year at predikat Baik. */
  readonly coefficient: string;
  /** Cumulative angka kredit for the next rank. */
  readonly forRank: string;
  /** Cumulative angka kredit for the next level; null on the highest. */
  readonly forJenjang: string | null;
  /** Basic angka kredit by golongan ruang. */
  readonly basic: Readonly<Record<string, string>>;
}

export const JENJANG_ROWS: Readonly<Record<Jenjang, JenjangRow>> = {
  PEMULA: { coefficient: "3.75", forRank: "15", forJenjang: "15", basic: { "II/a": "0" } },
  TERAMPIL: {
    coefficient: "5",
    forRank: "20",
    forJenjang: "60",
    basic: { "II/b": "0", "II/c": "20", "II/d": "40" },
  },
  MAHIR: { coefficient: "12.5", forRank: "50", forJenjang: "100", basic: { "III/a": "0", "III/b": "50" } },
  PENYELIA: { coefficient: "25", forRank: "100", forJenjang: null, basic: { "III/c": "0", "III/d": "100" } },
  AHLI_PERTAMA: {
    coefficient: "12.5",
    forRank: "50",
    forJenjang: "100",
    basic: { "III/a": "0", "III/b": "50" },
  },
  AHLI_MUDA: {
    coefficient: "25",
    forRank: "100",
    forJenjang: "200",
    basic: { "III/c": "0", "III/d": "100" },
  },
  AHLI_MADYA: {
    coefficient: "37.5",
    forRank: "150",
    forJenjang: "450",
    basic: { "IV/a": "0", "IV/b": "150", "IV/c": "300" },
  },
  AHLI_UTAMA: { coefficient: "50", forRank: "200", forJenjang: null, basic: { "IV/d": "0", "IV/e": "200" } },
};

/** SIASN koefisienId of a level at predikat Baik. */
export const SIASN_COEFFICIENT_IDS: Readonly<Record<Jenjang, number>> = {
  PEMULA: 52,
  TERAMPIL: 62,
  MAHIR: 72,
  PENYELIA: 82,
  AHLI_PERTAMA: 12,
  AHLI_MUDA: 22,
  AHLI_MADYA: 32,
  AHLI_UTAMA: 42,
};

/** Share of the rank requirement that a higher degree brings. */
export const EDUCATION_PERCENT = "25";
