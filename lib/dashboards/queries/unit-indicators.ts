import "server-only";
import type { Polarity } from "@/lib/kernel/codes";
import { db } from "@/lib/server/db/client";
import { toDecimal, toDecimalOrNull } from "@/lib/server/db/columns";
import { visibleUnits } from "@/lib/server/db/visibility";
import type { Viewer } from "@/lib/kernel/viewer";
import { achievement } from "@/lib/scoring/achievement";
import { equals, ratio, roundHalfUp, rounded } from "@/lib/scoring/ratio";

/** A figure of a unit as its office published it, beside what the rule gives for the same target and actual. */
export interface UnitIndicatorFigures {
  id: string;
  title: string;
  unitOfMeasure: string;
  polarity: Polarity;
  target: string;
  actual: string;
  /**
   * By our rule, rounded as the office rounded (two decimals where it printed nothing); null when
   * target and actual give none.
   */
  ours: string | null;
  /** The same with two decimals. */
  precise: string | null;
  published: string | null;
  publishedDecimals: number;
  /** Whether ours, rounded as the office rounded, is what the office printed; null when it printed nothing. */
  agrees: boolean | null;
  source: string;
  sourceYear: number;
  institution: string;
  document: string;
}

const MOST = 50;

/** Indicators of a unit itself (not of the units under it), in the order of its plan. */
export async function listUnitIndicators(
  viewer: Viewer,
  unitId: string,
  year: number,
): Promise<UnitIndicatorFigures[]> {
  const rows = await db.unitIndicator.findMany({
    where: { unitId, unit: visibleUnits(viewer), period: { year } },
    orderBy: [{ ordinal: "asc" }, { id: "asc" }],
    take: MOST,
    select: {
      id: true,
      title: true,
      unitOfMeasure: true,
      polarity: true,
      target: true,
      actual: true,
      published: true,
      publishedDecimals: true,
      source: true,
      sourceYear: true,
      institution: true,
      document: true,
    },
  });
  return rows.map(({ target, actual, published, publishedDecimals, ...row }) => {
    const figures = {
      polarity: row.polarity,
      target: toDecimal(target),
      actual: toDecimal(actual),
      published: toDecimalOrNull(published),
      decimals: publishedDecimals ?? 2,
    };
    return {
      ...row,
      target: figures.target,
      actual: figures.actual,
      published: figures.published,
      publishedDecimals: figures.decimals,
      ...judge(figures),
    };
  });
}

interface Printed {
  polarity: Polarity;
  target: string;
  actual: string;
  published: string | null;
  decimals: number;
}

function judge({
  polarity,
  target,
  actual,
  published,
  decimals,
}: Printed): Pick<UnitIndicatorFigures, "ours" | "precise" | "agrees"> {
  const reached = achievement(polarity, { kind: "NUMBER", value: target }, actual);
  if (reached === null) return { ours: null, precise: null, agrees: null };
  const agrees = published === null ? null : equals(rounded(reached.percent, decimals), ratio(published));
  return { ours: roundHalfUp(reached.percent, decimals), precise: roundHalfUp(reached.percent, 2), agrees };
}
