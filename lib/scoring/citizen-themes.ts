import type { UnsurTally } from "@/lib/scoring/citizen-tally";
import type { Unsur } from "@/lib/kernel/codes";
import { UNSUR } from "@/lib/kernel/codes";
import { compare, divide, ratio, type Ratio } from "@/lib/scoring/ratio";
import { isGroupShown } from "@/lib/kernel/suppression";

/** What citizens value most and least, without a figure. */
export interface CitizenThemes {
  readonly highest: readonly Unsur[];
  readonly lowest: readonly Unsur[];
}

/** How many unsur are named on either side. */
export const THEMES_SHOWN = 2;

interface Mean {
  readonly unsur: Unsur;
  readonly mean: Ratio;
}

/**
 * The unsur above and below the middle one, the outermost first, of those that five or more answered;
 * ties by their order.
 * What stands level with the middle is no theme: where all are alike nothing is named, and none is named on both sides.
 */
export function citizenThemes(tallies: readonly UnsurTally[]): CitizenThemes {
  const means = UNSUR.flatMap((unsur) =>
    meanOf(
      unsur,
      tallies.filter((row) => row.unsur === unsur),
    ),
  );
  const rising = means.toSorted((a, b) => compare(a.mean, b.mean));
  const falling = means.toSorted((a, b) => compare(b.mean, a.mean));
  const half = Math.floor(means.length / 2);
  const [above, below] = [falling[half], rising[half]];
  return {
    highest: falling
      .filter(({ mean }) => above !== undefined && compare(mean, above.mean) > 0)
      .slice(0, THEMES_SHOWN)
      .map(({ unsur }) => unsur),
    lowest: rising
      .filter(({ mean }) => below !== undefined && compare(mean, below.mean) < 0)
      .slice(0, THEMES_SHOWN)
      .map(({ unsur }) => unsur),
  };
}

function meanOf(unsur: Unsur, rows: readonly UnsurTally[]): Mean[] {
  const total = (of: "answered" | "sum"): number => rows.reduce((sum, row) => sum + row[of], 0);
  return isGroupShown(total("answered"))
    ? [{ unsur, mean: divide(ratio(total("sum")), ratio(total("answered"))) }]
    : [];
}
