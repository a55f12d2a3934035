/** Kinds of civil servants. */
export const employeeKindLabel = { PNS: "PNS", PPPK: "PPPK" } as const;

/** How somebody holds an office. */
export const placementKindLabel = {
  DEFINITIF: "Definitif",
  PLT: "Pelaksana tugas (Plt.)",
  PLH: "Pelaksana harian (Plh.)",
} as const;

/** Why a search among employees finds nobody; who sees everybody is not told that she sees a few. */
export const whyNobody = (seesAll: boolean): string =>
  seesAll
    ? "Periksa ejaannya, atau hapus saringan. Semua pegawai instansi sudah dicari."
    : "Periksa ejaannya. Yang tampil hanya Anda sendiri, orang yang Anda nilai, dan pegawai di unit yang Anda " +
      "pimpin atau awasi.";
