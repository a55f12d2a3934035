import type { PredikatKey } from "@/lib/labels/predikat";

/** The class that sets the colours of a predikat. */
export const predikatClass: Record<PredikatKey, string> = {
  SANGAT_BAIK: "predikat-sb",
  BAIK: "predikat-b",
  BUTUH_PERBAIKAN: "predikat-bp",
  KURANG: "predikat-k",
  SANGAT_KURANG: "predikat-sk",
};
