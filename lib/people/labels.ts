/** Kinds of civil servants. */
export const employeeKindLabel = { PNS: "PNS", PPPK: "PPPK" } as const;

/** How somebody holds an office. */
export const placementKindLabel = {
  DEFINITIF: "Definitif",
  PLT: "Pelaksana tugas (Plt.)",
  PLH: "Pelaksana harian (Plh.)",
} as const;

const NOBODY = {
  EVERYBODY: "Periksa ejaannya, atau hapus saringan. Semua pegawai instansi sudah dicari.",
  UNITS:
    "Periksa ejaan nama. Yang tampil hanya Anda sendiri, orang yang Anda nilai, dan pegawai di unit yang Anda " +
    "pimpin atau awasi.",
  JUDGED: "Periksa ejaan nama. Yang tampil hanya Anda sendiri dan orang yang Anda nilai.",
} as const;

/** Why a list of people is empty, for whoever sees so far. */
export const nobodyFound = (reach: keyof typeof NOBODY): string => NOBODY[reach];
