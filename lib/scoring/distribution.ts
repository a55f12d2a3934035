import type { OrganisationPredikat, Predikat } from "@/lib/kernel/codes";
import type {
  CountLimit,
  DeviationCode,
  DistributionLimit,
  ShareLimit,
} from "@/lib/scoring/regulations/se-3-2023";
import { DISTRIBUTION_LIMITS, SMALLEST_GROUP_WITH_SHARES } from "@/lib/scoring/regulations/se-3-2023";
import type { Ratio } from "@/lib/scoring/ratio";
import { HUNDRED, divide, isBelow, multiply, ratio, roundHalfUp } from "@/lib/scoring/ratio";

/** How many people hold each predikat. */
export type PredikatCounts = Readonly<Record<Predikat, number>>;

/** One limit of the guidance that is not kept; percents have two decimals, counts none. */
export interface Deviation {
  readonly code: DeviationCode;
  readonly actual: string;
  readonly limit: string;
}

export interface Distribution {
  readonly ok: boolean;
  /** False where the group is too small for shares to mean anything; outright prohibitions still count. */
  readonly sharesApply: boolean;
  readonly deviations: readonly Deviation[];
}

interface Group {
  readonly counts: PredikatCounts;
  readonly people: number;
}

const percentOf = (part: number, whole: number): Ratio =>
  multiply(divide(ratio(part), ratio(whole)), HUNDRED);

function shareDeviation(limit: ShareLimit, count: number, people: number): Deviation | null {
  const percent = percentOf(count, people);
  const kept =
    limit.kind === "MAX_PERCENT"
      ? !isBelow(ratio(limit.limit), percent)
      : !isBelow(percent, ratio(limit.limit));
  return kept
    ? null
    : { code: limit.code, actual: roundHalfUp(percent, 2), limit: roundHalfUp(ratio(limit.limit), 2) };
}

function countDeviation(limit: CountLimit, count: number, counts: PredikatCounts): Deviation | null {
  const bound = limit.kind === "LARGEST" ? Math.max(...Object.values(counts)) : Number(limit.limit);
  return count >= bound ? null : { code: limit.code, actual: String(count), limit: String(bound) };
}

function deviation(limit: DistributionLimit, { counts, people }: Group): Deviation | null {
  const count = limit.of.reduce((total, predikat) => total + counts[predikat], 0);
  if (limit.kind === "NONE")
    return count === 0 ? null : { code: limit.code, actual: String(count), limit: "0" };
  if (people < SMALLEST_GROUP_WITH_SHARES) return null;
  return limit.kind === "LARGEST" || limit.kind === "MIN_COUNT"
    ? countDeviation(limit, count, counts)
    : shareDeviation(limit, count, people);
}

/**
 * Where a spread of predikat leaves the guidance: facts for a reasoned decision, never a block; SE
 * MenPANRB 03/2023.
 */
export function distribution(organisation: OrganisationPredikat, counts: PredikatCounts): Distribution {
  const people = Object.values(counts).reduce((total, count) => total + count, 0);
  const deviations = DISTRIBUTION_LIMITS[organisation]
    .map((limit) => deviation(limit, { counts, people }))
    .filter((found) => found !== null);
  return { ok: deviations.length === 0, sharesApply: people >= SMALLEST_GROUP_WITH_SHARES, deviations };
}
