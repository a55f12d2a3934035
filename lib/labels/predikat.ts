import type { NumericClass, OrganisationPredikat, Predikat } from "@/lib/kernel/codes";

/** Screen spelling, best first. */
export const predikatLabel = {
  SANGAT_BAIK: "Sangat baik",
  BAIK: "Baik",
  BUTUH_PERBAIKAN: "Butuh perbaikan",
  KURANG: "Kurang",
  SANGAT_KURANG: "Sangat kurang",
} as const satisfies Record<Predikat, string>;

export type PredikatKey = keyof typeof predikatLabel;

/** The five codes, best first, the order of every table and bar. */
export const predikatOrder = [
  "SANGAT_BAIK",
  "BAIK",
  "BUTUH_PERBAIKAN",
  "KURANG",
  "SANGAT_KURANG",
] as const satisfies readonly Predikat[];

/** Capaian kinerja organisasi on screen. */
export const organisationPredikatLabel: Record<OrganisationPredikat, string> = {
  ISTIMEWA: "Istimewa",
  BAIK: "Baik",
  BUTUH_PERBAIKAN: "Butuh perbaikan",
  KURANG: "Kurang",
  SANGAT_KURANG: "Sangat kurang",
};

/** Classes of the indicative score (PP 30/2019 Pasal 41); they are no predikat. */
export const numericClassLabel: Record<NumericClass, string> = {
  SANGAT_BAIK: "Sangat baik",
  BAIK: "Baik",
  CUKUP: "Cukup",
  KURANG: "Kurang",
  SANGAT_KURANG: "Sangat kurang",
};
