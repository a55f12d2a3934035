import type { ExpectationRating, Potential } from "@/lib/kernel/codes";
import type { Citation } from "@/lib/scoring/regulations/citation";

export const NINE_BOX_SOURCE: Citation = {
  regulation: "PermenPANRB 3/2020",
  article: null,
  effectiveFrom: null,
};

export type TalentBox = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** Potential, then performance. */
export const NINE_BOX: Readonly<Record<Potential, Readonly<Record<ExpectationRating, TalentBox>>>> = {
  TINGGI: { DI_BAWAH_EKSPEKTASI: 6, SESUAI_EKSPEKTASI: 8, DI_ATAS_EKSPEKTASI: 9 },
  MENENGAH: { DI_BAWAH_EKSPEKTASI: 3, SESUAI_EKSPEKTASI: 5, DI_ATAS_EKSPEKTASI: 7 },
  RENDAH: { DI_BAWAH_EKSPEKTASI: 1, SESUAI_EKSPEKTASI: 2, DI_ATAS_EKSPEKTASI: 4 },
};

/** What the grid recommends, as codes; lib/labels has the words. */
export const TALENT_ADVICE = [
  "PROMOSI",
  "DIPERTAHANKAN",
  "SUKSESI_INSTANSI",
  "SUKSESI_NASIONAL",
  "PENGHARGAAN",
  "ROTASI",
  "PERLUASAN_JABATAN",
  "PENGAYAAN_JABATAN",
  "BIMBINGAN_KINERJA",
  "KONSELING_KINERJA",
  "PENGEMBANGAN_KOMPETENSI",
  "TUGAS_BELAJAR",
  "PENEMPATAN_YANG_SESUAI",
  "PROSES_PERATURAN",
] as const;
export type TalentAdvice = (typeof TALENT_ADVICE)[number];

export const BOX_ADVICE: Readonly<Record<TalentBox, readonly TalentAdvice[]>> = {
  9: ["PROMOSI", "DIPERTAHANKAN", "SUKSESI_INSTANSI", "SUKSESI_NASIONAL", "PENGHARGAAN"],
  8: ["DIPERTAHANKAN", "SUKSESI_INSTANSI", "ROTASI", "PERLUASAN_JABATAN", "BIMBINGAN_KINERJA"],
  7: [
    "DIPERTAHANKAN",
    "SUKSESI_INSTANSI",
    "ROTASI",
    "PENGAYAAN_JABATAN",
    "PENGEMBANGAN_KOMPETENSI",
    "TUGAS_BELAJAR",
  ],
  6: ["PENEMPATAN_YANG_SESUAI", "BIMBINGAN_KINERJA", "KONSELING_KINERJA"],
  5: ["PENEMPATAN_YANG_SESUAI", "BIMBINGAN_KINERJA", "PENGEMBANGAN_KOMPETENSI"],
  4: ["ROTASI", "PENGEMBANGAN_KOMPETENSI"],
  3: ["BIMBINGAN_KINERJA", "KONSELING_KINERJA", "PENGEMBANGAN_KOMPETENSI", "PENEMPATAN_YANG_SESUAI"],
  2: ["BIMBINGAN_KINERJA", "PENGEMBANGAN_KOMPETENSI", "PENEMPATAN_YANG_SESUAI"],
  1: ["PROSES_PERATURAN"],
};
