import type { Decoder, Place } from "@/lib/scoring/shape";
import { decimal, fail } from "@/lib/scoring/shape";
import { ZERO, isBelow, isZero, ratio } from "@/lib/scoring/ratio";

/** A decimal from `low` to `high`, both included. */
export function decimalWithin(low: string, high: string): Decoder<string> {
  return decimal((value, place) => {
    const exact = ratio(value);
    return isBelow(exact, ratio(low)) || isBelow(ratio(high), exact) ? fail(place, "OUTSIDE", { actual: value, low, high }) : true;
  });
}

/** A decimal of 0 or more. */
export const notNegative: Decoder<string> = decimal((value, place) => (isBelow(ratio(value), ZERO) ? fail(place, "BELOW", { actual: value, low: "0" }) : true));

/** A decimal above 0. */
export const positive: Decoder<string> = decimal((value, place) => {
  const exact = ratio(value);
  return isBelow(exact, ZERO) || isZero(exact) ? fail(place, "NOT_ABOVE", { actual: value, low: "0" }) : true;
});

/** Reports every value that occurs twice. */
export function refuseDuplicates(keys: readonly string[], placeOf: (index: number) => Place): void {
  const seen = new Set<string>();
  keys.forEach((key, index) => {
    if (seen.has(key)) fail(placeOf(index), "DUPLICATE", { actual: key });
    seen.add(key);
  });
}
