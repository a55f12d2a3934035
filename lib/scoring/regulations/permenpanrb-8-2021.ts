import type { NumericClass } from "@/lib/kernel/codes";
import type { Citation } from "@/lib/scoring/regulations/citation";

export const SKP_VALUE_SOURCE: Citation = {
  regulation: "PermenPANRB 8/2021",
  article: "Lampiran Bab VI",
  effectiveFrom: "2021-07-01",
};

/** A straight line through a band: value = base + slope × (percent − from), percent a whole number. */
export interface SkpValueBand {
  readonly from: number;
  readonly category: NumericClass;
  readonly base: string;
  readonly slope: { readonly rise: number; readonly run: number };
}

/** From the highest band down; a percent belongs to the first band whose `from` it reaches. */
export const SKP_VALUE_BANDS: readonly SkpValueBand[] = [
  { from: 111, category: "SANGAT_BAIK", base: "120", slope: { rise: 0, run: 1 } },
  { from: 101, category: "SANGAT_BAIK", base: "110", slope: { rise: 120 - 110, run: 110 - 101 } },
  { from: 100, category: "BAIK", base: "109", slope: { rise: 0, run: 1 } },
  { from: 80, category: "CUKUP", base: "70", slope: { rise: 89 - 70, run: 99 - 80 } },
  { from: 60, category: "KURANG", base: "50", slope: { rise: 69 - 50, run: 79 - 60 } },
  { from: 0, category: "SANGAT_KURANG", base: "0", slope: { rise: 49, run: 59 } },
];

/** 100 % of a target that is the highest attainable counts as this, Lampiran p. 101 letter i. */
export const SKP_VALUE_MAXIMAL = { percent: 100, value: "120", category: "SANGAT_BAIK" } as const;

/** Points that kinerja tambahan may add in all, Lampiran p. 95. */
export const ADDITIONAL_POINTS_CAP = "10";
