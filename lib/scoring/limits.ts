import type { Decoder, Place } from "@/lib/scoring/shape";
import { checked, decimal, fail } from "@/lib/scoring/shape";
import { ZERO, isBelow, ratio } from "@/lib/scoring/ratio";

/** The most that the calculator reads of each list; no office comes near, and time stays within seconds. */
export const MOST_RESPONSES = 200_000;
export const MOST_RHK = 2_000;
export const MOST_IKI = 200;
export const MOST_RATINGS = 5_000;

/** A decimal from `low` to `high`, both included. */
export function decimalWithin(low: string, high: string): Decoder<string> {
  return checked(decimal, (value, place) => {
    const exact = ratio(value);
    if (isBelow(exact, ratio(low)) || isBelow(ratio(high), exact))
      fail(place, "OUTSIDE", { actual: value, low, high });
  });
}

/** A decimal of 0 or more. */
export const notNegative: Decoder<string> = checked(decimal, (value, place) => {
  if (isBelow(ratio(value), ZERO)) fail(place, "BELOW", { actual: value, low: "0" });
});

/** A decimal above 0. */
export const positive: Decoder<string> = checked(decimal, (value, place) => {
  if (!isBelow(ZERO, ratio(value))) fail(place, "NOT_ABOVE", { actual: value, low: "0" });
});

/** Reports every value that occurs twice. */
export function refuseDuplicates(keys: readonly string[], placeOf: (index: number) => Place): void {
  const seen = new Set<string>();
  keys.forEach((key, index) => {
    if (seen.has(key)) fail(placeOf(index), "DUPLICATE", { actual: key });
    seen.add(key);
  });
}
