import type { Citation } from "@/lib/scoring/regulations/citation";

export const LEGACY_SOURCE: Citation = {
  regulation: "PP 46/2011",
  article: null,
  effectiveFrom: "2014-01-01",
};

export const LEGACY_WEIGHTS = { skp: "60", behaviour: "40" } as const;

export const LEGACY_CATEGORIES = ["SANGAT_BAIK", "BAIK", "CUKUP", "KURANG", "BURUK"] as const;
export type LegacyCategory = (typeof LEGACY_CATEGORIES)[number];

/** Lowest score of each class; a score between two printed ranges (90.5) belongs to the lower one. */
export const LEGACY_CLASS_FLOORS: readonly { readonly category: LegacyCategory; readonly from: string }[] = [
  { category: "SANGAT_BAIK", from: "91" },
  { category: "BAIK", from: "76" },
  { category: "CUKUP", from: "61" },
  { category: "KURANG", from: "51" },
];

/** Saving up to this percent of time or cost raises the score; saving more lowers it again. */
export const LEGACY_EFFICIENCY_LIMIT = "24";
export const LEGACY_EFFICIENCY_FACTOR = "1.76";
export const LEGACY_EFFICIENCY_BASE = "76";

/** Points for tugas tambahan by their number, from the highest step down. */
export const LEGACY_ADDITIONAL_POINTS: readonly { readonly from: number; readonly points: string }[] = [
  { from: 7, points: "3" },
  { from: 4, points: "2" },
  { from: 1, points: "1" },
];

/** Points a recognised creation may bring, by who recognised it. */
export const LEGACY_CREATIVITY_POINTS = ["3", "6", "12"] as const;
