import type { JpmCategory, JpmPurpose } from "@/lib/kernel/codes";
import type { Citation } from "@/lib/scoring/regulations/citation";

export const JPM_SOURCE: Citation = {
  regulation: "Peraturan BKN 26/2019",
  article: null,
  effectiveFrom: null,
};

/** Lowest JPM (percent) of each category, from the highest down; the last one has no floor. */
export const JPM_BANDS: Readonly<
  Record<JpmPurpose, readonly { readonly category: JpmCategory; readonly from: string }[]>
> = {
  SELEKSI: [
    { category: "MS", from: "80" },
    { category: "MMS", from: "68" },
  ],
  PEMETAAN: [
    { category: "OPTIMAL", from: "90" },
    { category: "CUKUP_OPTIMAL", from: "78" },
  ],
};
export const LOWEST_JPM_CATEGORY: Readonly<Record<JpmPurpose, JpmCategory>> = {
  SELEKSI: "KMS",
  PEMETAAN: "KURANG_OPTIMAL",
};
