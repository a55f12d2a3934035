import type { Scheme } from "@/lib/scoring/scheme";
import { DEFAULT_RULES } from "@/lib/scoring/scheme";

/**
 * Work only, in three dimensions; numbers and evidence required, the citizen index is an indicator of
 * service quality.
 */
export const pontianak: Scheme = {
  ...DEFAULT_RULES,
  id: "pontianak",
  version: "2026.1",
  name: "Pontianak: produktivitas, kualitas pelayanan, inovasi",
  effectiveFrom: "2026-01-01",
  basis: [{ regulation: "PermenPANRB 6/2022", article: null }],
  cadence: "TRIWULANAN",
  components: [{ key: "HASIL_KERJA", weight: "100", missing: "BLOCK" }],
  work: {
    ...DEFAULT_RULES.work,
    dimensions: [
      { key: "PRODUKTIVITAS", name: "Produktivitas", weight: "40" },
      { key: "KUALITAS_PELAYANAN", name: "Kualitas pelayanan", weight: "40" },
      { key: "INOVASI", name: "Inovasi", weight: "20" },
    ],
    requireEvidence: true,
    requireNumericTarget: true,
  },
};
