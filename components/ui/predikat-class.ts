import type { PredikatKey } from "@/lib/labels/predikat";

/** The class that sets the colours of a predikat. */
export const predikatClass: Record<PredikatKey, string> = {
  SANGAT_BAIK: "predikat-sb",
  BAIK: "predikat-b",
  BUTUH_PERBAIKAN: "predikat-bp",
  KURANG: "predikat-k",
  SANGAT_KURANG: "predikat-sk",
};

/** The filling of a predikat, where a class cannot stand. */
export const predikatColour: Record<PredikatKey, string> = {
  SANGAT_BAIK: "var(--color-predikat-sb-fill)",
  BAIK: "var(--color-predikat-b-fill)",
  BUTUH_PERBAIKAN: "var(--color-predikat-bp-fill)",
  KURANG: "var(--color-predikat-k-fill)",
  SANGAT_KURANG: "var(--color-predikat-sk-fill)",
};
