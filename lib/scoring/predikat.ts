import type { ExpectationRating, Predikat } from "@/lib/kernel/codes";
import { PREDIKAT_MATRIX } from "@/lib/scoring/regulations/permenpanrb-6-2022";

/** The official predikat of two human ratings; no number takes part. PermenPANRB 6/2022. */
export function predikat(work: ExpectationRating, behaviour: ExpectationRating): Predikat {
  return PREDIKAT_MATRIX[work][behaviour];
}
