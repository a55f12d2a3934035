import type { ExpectationRating, Potential } from "@/lib/kernel/codes";
import type { TalentAdvice, TalentBox } from "@/lib/scoring/regulations/permenpanrb-3-2020";
import { BOX_ADVICE, NINE_BOX } from "@/lib/scoring/regulations/permenpanrb-3-2020";

/** The box (1..9) of the talent grid; PermenPANRB 3/2020. */
export function nineBox(performance: ExpectationRating, potential: Potential): TalentBox {
  return NINE_BOX[potential][performance];
}

/** What the grid recommends for a box, in its order; PermenPANRB 3/2020. */
export function boxAdvice(box: TalentBox): readonly TalentAdvice[] {
  return BOX_ADVICE[box];
}
