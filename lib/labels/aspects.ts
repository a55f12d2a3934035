import type { Aspect, ComponentKey, CompetencyGroup, Polarity, RhkKind } from "@/lib/kernel/codes";

/** Aspects of an indicator. */
export const aspectLabel: Record<Aspect, string> = {
  KUANTITAS: "Kuantitas",
  KUALITAS: "Kualitas",
  WAKTU: "Waktu",
  BIAYA: "Biaya",
};

/** Which direction is the better one. */
export const polarityLabel: Record<Polarity, string> = {
  MORE: "Makin besar makin baik",
  LESS: "Makin kecil makin baik",
};

/** Main and additional results of work. */
export const rhkKindLabel: Record<RhkKind, string> = { UTAMA: "Utama", TAMBAHAN: "Tambahan" };

/** Components of the indicative score. */
export const componentLabel: Record<ComponentKey, string> = {
  HASIL_KERJA: "Hasil kerja",
  PERILAKU: "Perilaku kerja",
  KOMPETENSI: "Kompetensi",
  UMPAN_BALIK_MASYARAKAT: "Umpan balik masyarakat",
  KEHADIRAN: "Kehadiran",
};

/** Kinds of competency. */
export const competencyGroupLabel: Record<CompetencyGroup, string> = {
  TEKNIS: "Teknis",
  MANAJERIAL: "Manajerial",
  SOSIAL_KULTURAL: "Sosial kultural",
};
