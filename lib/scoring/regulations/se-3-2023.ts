import type { OrganisationPredikat, Predikat } from "@/lib/kernel/codes";
import type { Citation } from "@/lib/scoring/regulations/citation";

export const DISTRIBUTION_SOURCE: Citation = {
  regulation: "SE MenPANRB 03/2023",
  article: null,
  effectiveFrom: "2023-01-31",
};

/** A bound on the share (percent) that some predikats have together. */
export interface ShareLimit {
  readonly kind: "MAX_PERCENT" | "MIN_PERCENT";
  readonly code: DeviationCode;
  readonly of: readonly Predikat[];
  readonly limit: string;
}

/** A bound on how many people hold some predikats: at least a number, or at least as many as any other. */
export type CountLimit =
  | {
      readonly kind: "MIN_COUNT";
      readonly code: DeviationCode;
      readonly of: readonly Predikat[];
      readonly limit: string;
    }
  | { readonly kind: "LARGEST"; readonly code: DeviationCode; readonly of: readonly [Predikat] };

/** One sentence of the guidance. */
export type DistributionLimit =
  | ShareLimit
  | CountLimit
  | { readonly kind: "NONE"; readonly code: DeviationCode; readonly of: readonly Predikat[] };

export const DEVIATION_CODES = [
  "SANGAT_BAIK_ABOVE_MAXIMUM",
  "SANGAT_BAIK_NOT_LARGEST",
  "SANGAT_BAIK_NOT_ALLOWED",
  "BAIK_ABOVE_MAXIMUM",
  "BAIK_NOT_LARGEST",
  "BUTUH_PERBAIKAN_OR_KURANG_ABSENT",
  "BUTUH_PERBAIKAN_BELOW_MINIMUM",
  "KURANG_BELOW_MINIMUM",
  "SANGAT_KURANG_BELOW_MINIMUM",
  "KURANG_OR_BUTUH_PERBAIKAN_BELOW_MINIMUM",
] as const;
export type DeviationCode = (typeof DEVIATION_CODES)[number];

const fewVeryGood: ShareLimit = {
  kind: "MAX_PERCENT",
  code: "SANGAT_BAIK_ABOVE_MAXIMUM",
  of: ["SANGAT_BAIK"],
  limit: "10",
};

export const DISTRIBUTION_LIMITS: Readonly<Record<OrganisationPredikat, readonly DistributionLimit[]>> = {
  ISTIMEWA: [
    { kind: "MAX_PERCENT", code: "SANGAT_BAIK_ABOVE_MAXIMUM", of: ["SANGAT_BAIK"], limit: "70" },
    { kind: "LARGEST", code: "SANGAT_BAIK_NOT_LARGEST", of: ["SANGAT_BAIK"] },
  ],
  BAIK: [
    { kind: "MAX_PERCENT", code: "BAIK_ABOVE_MAXIMUM", of: ["BAIK"], limit: "70" },
    { kind: "LARGEST", code: "BAIK_NOT_LARGEST", of: ["BAIK"] },
    {
      kind: "MIN_COUNT",
      code: "BUTUH_PERBAIKAN_OR_KURANG_ABSENT",
      of: ["BUTUH_PERBAIKAN", "KURANG"],
      limit: "1",
    },
  ],
  BUTUH_PERBAIKAN: [
    { kind: "MIN_PERCENT", code: "BUTUH_PERBAIKAN_BELOW_MINIMUM", of: ["BUTUH_PERBAIKAN"], limit: "60" },
    fewVeryGood,
  ],
  KURANG: [
    { kind: "MIN_PERCENT", code: "KURANG_BELOW_MINIMUM", of: ["KURANG"], limit: "60" },
    { kind: "MIN_PERCENT", code: "BUTUH_PERBAIKAN_BELOW_MINIMUM", of: ["BUTUH_PERBAIKAN"], limit: "10" },
    fewVeryGood,
  ],
  SANGAT_KURANG: [
    { kind: "MIN_PERCENT", code: "SANGAT_KURANG_BELOW_MINIMUM", of: ["SANGAT_KURANG"], limit: "60" },
    {
      kind: "MIN_PERCENT",
      code: "KURANG_OR_BUTUH_PERBAIKAN_BELOW_MINIMUM",
      of: ["KURANG", "BUTUH_PERBAIKAN"],
      limit: "10",
    },
    { kind: "NONE", code: "SANGAT_BAIK_NOT_ALLOWED", of: ["SANGAT_BAIK"] },
  ],
};

/**
 * Below this many people shares say nothing (one person is always 100 %); only what is forbidden
 * outright still counts.
 */
export const SMALLEST_GROUP_WITH_SHARES = 4;
