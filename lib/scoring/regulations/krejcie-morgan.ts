import type { Citation } from "@/lib/scoring/regulations/citation";

export const SAMPLE_SOURCE: Citation = {
  regulation: "PermenPANRB 14/2017",
  article: "Lampiran, Krejcie & Morgan",
  effectiveFrom: null,
};

/** Chi-square for one degree of freedom, expected share and permitted error. */
export const KREJCIE_MORGAN = { chiSquare: "3.841", share: "0.5", error: "0.05" } as const;
