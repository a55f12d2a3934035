import type { Scheme } from "@/lib/scoring/scheme";
import { DEFAULT_RULES } from "@/lib/scoring/scheme";

/** Work, competency and what citizens say about the service. */
export const muaraTebo: Scheme = {
  ...DEFAULT_RULES,
  id: "muara-tebo",
  version: "2026.1",
  name: "Muara Tebo: hasil kerja, kompetensi, umpan balik masyarakat",
  effectiveFrom: "2026-01-01",
  basis: [
    { regulation: "PermenPANRB 6/2022", article: null },
    { regulation: "PermenPANRB 14/2017", article: null },
  ],
  cadence: "TRIWULANAN",
  components: [
    { key: "HASIL_KERJA", weight: "50", missing: "BLOCK" },
    { key: "KOMPETENSI", weight: "30", missing: "RENORMALISE" },
    { key: "UMPAN_BALIK_MASYARAKAT", weight: "20", missing: "RENORMALISE" },
  ],
};
