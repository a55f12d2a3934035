import { SKP_BEHAVIOUR_WEIGHTS } from "@/lib/scoring/regulations/pp-30-2019";
import type { Scheme } from "@/lib/scoring/scheme";
import { DEFAULT_RULES } from "@/lib/scoring/scheme";

/** The national rule: SKP and behaviour 70/30, 60/40 once peers and subordinates are counted. */
export const permenpanrb62022: Scheme = {
  ...DEFAULT_RULES,
  id: "permenpanrb-6-2022",
  version: "2026.1",
  name: "Nasional: SKP dan perilaku",
  effectiveFrom: "2026-01-01",
  basis: [
    { regulation: "PermenPANRB 6/2022", article: null },
    { regulation: "PP 30/2019", article: "Ps 41" },
    { regulation: "PermenPANRB 8/2021", article: "Lampiran Bab VI" },
  ],
  cadence: "TRIWULANAN",
  components: [
    { key: "HASIL_KERJA", weight: SKP_BEHAVIOUR_WEIGHTS.superiorOnly.skp, missing: "BLOCK" },
    { key: "PERILAKU", weight: SKP_BEHAVIOUR_WEIGHTS.superiorOnly.behaviour, missing: "BLOCK" },
  ],
  weightsWithPeers: [
    { key: "HASIL_KERJA", weight: SKP_BEHAVIOUR_WEIGHTS.raters360.skp },
    { key: "PERILAKU", weight: SKP_BEHAVIOUR_WEIGHTS.raters360.behaviour },
  ],
  work: { ...DEFAULT_RULES.work, conversion: "PERMENPANRB_8_2021" },
};
