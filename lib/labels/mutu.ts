import type { Mutu } from "@/lib/scoring/codes";

/** What a grade of service says (PermenPANRB 14/2017). */
export const mutuLabel: Record<Mutu, string> = {
  A: "Sangat baik",
  B: "Baik",
  C: "Kurang baik",
  D: "Tidak baik",
};

/** Grade and words together: "B (Baik)". */
export const formatMutu = (mutu: Mutu): string => `${mutu} (${mutuLabel[mutu]})`;
