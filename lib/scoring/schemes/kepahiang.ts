import type { Scheme } from "@/lib/scoring/scheme";
import { DEFAULT_RULES } from "@/lib/scoring/scheme";

/**
 * Competency (technical and other in equal parts) beside work that measures time and cost; training
 * comes before assessment.
 */
export const kepahiang: Scheme = {
  ...DEFAULT_RULES,
  id: "kepahiang",
  version: "2026.1",
  name: "Kepahiang: kompetensi dan hasil kerja",
  effectiveFrom: "2026-01-01",
  basis: [
    { regulation: "PermenPANRB 6/2022", article: null },
    { regulation: "PermenPANRB 38/2017", article: null },
  ],
  cadence: "TRIWULANAN",
  components: [
    { key: "KOMPETENSI", weight: "50", missing: "RENORMALISE" },
    { key: "HASIL_KERJA", weight: "50", missing: "BLOCK" },
  ],
  work: { ...DEFAULT_RULES.work, requiredAspects: ["WAKTU", "BIAYA"] },
  competency: {
    weights: { TEKNIS: "50", MANAJERIAL: "25", SOSIAL_KULTURAL: "25" },
    cap: "100",
    requireTraining: true,
  },
};
