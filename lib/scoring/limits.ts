import type { z } from "zod";
import { ZERO, isBelow, ratio } from "@/lib/scoring/ratio";
import { type Refuse, checked, decimal } from "@/lib/scoring/shape";

/** The most that the calculator reads of each list; no office comes near, and time stays within seconds. */
export const MOST_RESPONSES = 200_000;
export const MOST_RHK = 2_000;
export const MOST_IKI = 200;
export const MOST_RATINGS = 5_000;

/** A decimal from `low` to `high`, both included. */
export function decimalWithin(low: string, high: string): z.ZodType<string> {
  return checked(decimal, (value, refuse) => {
    const exact = ratio(value);
    if (isBelow(exact, ratio(low)) || isBelow(ratio(high), exact))
      refuse([], "OUTSIDE", { actual: value, low, high });
  });
}

/** A decimal of 0 or more. */
export const notNegative = checked(decimal, (value, refuse) => {
  if (isBelow(ratio(value), ZERO)) refuse([], "BELOW", { actual: value, low: "0" });
});

/** A decimal above 0. */
export const positive = checked(decimal, (value, refuse) => {
  if (!isBelow(ZERO, ratio(value))) refuse([], "NOT_ABOVE", { actual: value, low: "0" });
});

/** Refuses every value that occurs twice, at the place of its second time. */
export function refuseDuplicates(
  keys: readonly string[],
  pathOf: (index: number) => readonly PropertyKey[],
  refuse: Refuse,
): void {
  const seen = new Set<string>();
  keys.forEach((key, index) => {
    if (seen.has(key)) refuse(pathOf(index), "DUPLICATE", { actual: key });
    seen.add(key);
  });
}
