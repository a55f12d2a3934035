import type { Scheme } from "@/lib/scoring/scheme";
import { DEFAULT_RULES } from "@/lib/scoring/scheme";

/** Monthly: work, competency, behaviour and attendance. */
export const bantul: Scheme = {
  ...DEFAULT_RULES,
  id: "bantul",
  version: "2026.1",
  name: "Bantul: hasil kerja, kompetensi, perilaku, kehadiran",
  effectiveFrom: "2026-01-01",
  basis: [{ regulation: "PermenPANRB 6/2022", article: null }],
  cadence: "BULANAN",
  components: [
    { key: "HASIL_KERJA", weight: "50", missing: "BLOCK" },
    { key: "KOMPETENSI", weight: "20", missing: "RENORMALISE" },
    { key: "PERILAKU", weight: "20", missing: "RENORMALISE" },
    { key: "KEHADIRAN", weight: "10", missing: "RENORMALISE" },
  ],
};
