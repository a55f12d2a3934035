import type { Mutu } from "@/lib/kernel/codes";
import type { Citation } from "@/lib/scoring/regulations/citation";

export const SKM_SOURCE: Citation = {
  regulation: "PermenPANRB 14/2017",
  article: "Lampiran",
  effectiveFrom: null,
};
export const SKM_2004_SOURCE: Citation = {
  regulation: "KEP/25/M.PAN/2/2004",
  article: "Lampiran",
  effectiveFrom: "2004-02-24",
};

export const LOWEST_ANSWER = 1;
export const HIGHEST_ANSWER = 4;

/** An index of 1..4 becomes an IKM of 25..100. */
export const IKM_FACTOR = "25";

/** The IKM of nothing but ones and of nothing but fours. */
export const LOWEST_IKM = "25";
export const HIGHEST_IKM = "100";

export interface MutuBand {
  readonly mutu: Mutu;
  readonly from: string;
  readonly kinerja: "Sangat Baik" | "Baik" | "Kurang Baik" | "Tidak Baik";
}

/** Lowest IKM of each grade, judged at two decimals, from the highest down; D is everything below C. */
export const MUTU_BANDS: readonly MutuBand[] = [
  { mutu: "A", from: "88.31", kinerja: "Sangat Baik" },
  { mutu: "B", from: "76.61", kinerja: "Baik" },
  { mutu: "C", from: "65", kinerja: "Kurang Baik" },
];

/** The grades of 2004, for imported history only: several applications mix them with nine unsur. */
export const MUTU_BANDS_2004: readonly MutuBand[] = [
  { mutu: "A", from: "81.26", kinerja: "Sangat Baik" },
  { mutu: "B", from: "62.51", kinerja: "Baik" },
  { mutu: "C", from: "43.76", kinerja: "Kurang Baik" },
];

export const LOWEST_MUTU = { mutu: "D", kinerja: "Tidak Baik" } as const;

/** How many of the weakest unsur a report names. */
export const LOWEST_UNSUR_SHOWN = 3;
