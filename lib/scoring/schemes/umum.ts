import type { Scheme } from "@/lib/scoring/scheme";
import { DEFAULT_RULES } from "@/lib/scoring/scheme";

/** A general start: work, behaviour and competency, with the unit's result shown beside the personal one. */
export const umum: Scheme = {
  ...DEFAULT_RULES,
  id: "umum",
  version: "2026.1",
  name: "Umum: hasil kerja, perilaku, kompetensi",
  effectiveFrom: "2026-01-01",
  basis: [{ regulation: "PermenPANRB 6/2022", article: null }],
  cadence: "TRIWULANAN",
  components: [
    { key: "HASIL_KERJA", weight: "60", missing: "BLOCK" },
    { key: "PERILAKU", weight: "20", missing: "RENORMALISE" },
    { key: "KOMPETENSI", weight: "20", missing: "RENORMALISE" },
  ],
  showUnitResults: true,
};
