import type { Jenjang, PositionKind, UnitKind } from "@/lib/kernel/codes";

/** Kinds of units in words. */
export const unitKindLabel: Record<UnitKind, string> = {
  INSTANSI: "Instansi",
  OPD: "Perangkat daerah (OPD)",
  KECAMATAN: "Kecamatan",
  SEKRETARIAT: "Sekretariat",
  BAGIAN: "Bagian",
  BIDANG: "Bidang",
  UPTD: "UPTD",
  PUSKESMAS: "Puskesmas",
  SEKOLAH: "Sekolah",
  KELURAHAN: "Kelurahan",
  SEKSI: "Seksi",
  SUBBAGIAN: "Subbagian",
};

/** Kinds of positions in words. */
export const positionKindLabel: Record<PositionKind, string> = {
  JPT: "Pimpinan tinggi (JPT)",
  ADMINISTRATOR: "Administrator",
  PENGAWAS: "Pengawas",
  PELAKSANA: "Pelaksana",
  FUNGSIONAL: "Fungsional",
};

/** Levels of functional positions in words. */
export const jenjangLabel: Record<Jenjang, string> = {
  PEMULA: "Pemula",
  TERAMPIL: "Terampil",
  MAHIR: "Mahir",
  PENYELIA: "Penyelia",
  AHLI_PERTAMA: "Ahli Pertama",
  AHLI_MUDA: "Ahli Muda",
  AHLI_MADYA: "Ahli Madya",
  AHLI_UTAMA: "Ahli Utama",
};
