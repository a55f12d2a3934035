/** Kinds of civil servants. */
export const employeeKindLabel = { PNS: "PNS", PPPK: "PPPK" } as const;

/** How somebody holds an office. */
export const placementKindLabel = {
  DEFINITIF: "Definitif",
  PLT: "Pelaksana tugas (Plt.)",
  PLH: "Pelaksana harian (Plh.)",
} as const;
