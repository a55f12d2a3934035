/** Kinds of a node in the tree of units. */
export const unitKindLabel = {
  INSTANSI: "Instansi",
  OPD: "Perangkat daerah",
  SEKRETARIAT: "Sekretariat",
  BIDANG: "Bidang",
  SEKSI: "Seksi",
  UPTD: "UPTD",
  KECAMATAN: "Kecamatan",
  KELURAHAN: "Kelurahan",
  SEKOLAH: "Sekolah",
  PUSKESMAS: "Puskesmas",
} as const;

export type UnitKindKey = keyof typeof unitKindLabel;
