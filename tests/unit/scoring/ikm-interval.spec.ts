import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { scaledMean } from "@/lib/surveys/rules/answers";
import { NORMAL_POINT, STUDENT_T, ikmInterval } from "@/lib/scoring/ikm-interval";
import { ratio, roundHalfUp, divide, multiply } from "@/lib/scoring/ratio";

const tallyOf = (respondents: readonly (readonly number[])[]) => {
  const means = respondents.map((answers) => BigInt(scaledMean(answers)));
  return {
    n: means.length,
    scaled: means.reduce((sum, mean) => sum + mean, 0n),
    squares: means.reduce((sum, mean) => sum + mean * mean, 0n),
  };
};

/** 25 × the mean of the means, two decimals. */
const centreOf = ({ n, scaled }: { n: number; scaled: bigint }): string =>
  roundHalfUp(divide(multiply(ratio("25"), ratio(String(scaled))), ratio(String(2520 * n))), 2);

const hundredths = (value: string): number => Number(value.replace(".", ""));
const width = (interval: { low: string; high: string } | null): number =>
  interval === null ? -1 : hundredths(interval.high) - hundredths(interval.low);

const answers = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 9 });
const respondents = fc.array(answers, { minLength: 2, maxLength: 60 });

describe("the interval of an IKM", () => {
  it("of two people with means 2 and 3 is 25 × (2,5 ± 12,706 × 0,7071 ÷ √2), held within 25 and 100", () => {
    // 12.706 × 0.5 = 6.353; 25 × (2.5 ± 6.353) lies on both sides beyond the scale.
    expect(ikmInterval(tallyOf([[2], [3]]))).toEqual({ low: "25.00", high: "100.00" });
  });

  it("of thirty people, half with mean 2 and half with 3, uses t for 29 degrees of freedom", () => {
    // s² = 30 × 0.25 ÷ 29 = 0.258621; s ÷ √30 = 0.092848; × 2.045 × 25 = 4.74683; 62.5 ± 4.74683
    expect(ikmInterval(tallyOf(Array.from({ length: 30 }, (_, index) => [2 + (index % 2)])))).toEqual({
      low: "57.75",
      high: "67.25",
    });
  });

  it("of thirty-one people still uses the table, of thirty-two the normal curve", () => {
    // 31: 16 twos, 15 threes: mean 2.483871, s² = (31 × 199 − 77²) ÷ (31 × 30) = 240 ÷ 930; √(s² ÷ 31)
    // = 0.0912395; × 2.042 × 25 = 4.65778
    expect(ikmInterval(tallyOf(Array.from({ length: 31 }, (_, index) => [2 + (index % 2)])))).toEqual({
      low: "57.44",
      high: "66.75",
    });
    // 32: mean 2.5, s² = 8 ÷ 31; √(s² ÷ 32) = 0.0898027; × 1.96 × 25 = 4.40033
    expect(ikmInterval(tallyOf(Array.from({ length: 32 }, (_, index) => [2 + (index % 2)])))).toEqual({
      low: "58.10",
      high: "66.90",
    });
  });

  it("is unknown for one person and for nobody", () => {
    expect(ikmInterval(tallyOf([[3]]))).toBeNull();
    expect(ikmInterval({ n: 0, scaled: 0n, squares: 0n })).toBeNull();
  });

  it(
    "is unknown where the squares cannot belong to the sums, as in figures brought from " +
      "elsewhere without them",
    () => {
      expect(ikmInterval({ n: 4, scaled: 25_200n, squares: 0n })).toBeNull();
    },
  );

  it("has no width when everybody says the same, also at both ends of the scale", () => {
    for (const answer of [1, 2, 3, 4]) {
      const same = ikmInterval(tallyOf(Array.from({ length: 7 }, () => [answer, answer])));
      expect(same).toEqual({ low: `${answer * 25}.00`, high: `${answer * 25}.00` });
    }
  });

  it("rounds a half upwards at both bounds", () => {
    // 25 × 2583 ÷ 2520 = 25,625: exactly between two figures.
    expect(ikmInterval({ n: 2, scaled: 2n * 2583n, squares: 2n * 2583n * 2583n })).toEqual({
      low: "25.63",
      high: "25.63",
    });
    expect(ikmInterval({ n: 2, scaled: 2n * 4200n, squares: 2n * 4200n * 4200n })).toEqual({
      low: "41.67",
      high: "41.67",
    });
  });

  it("always contains the mean it belongs to", () => {
    fc.assert(
      fc.property(respondents, (given) => {
        const tally = tallyOf(given);
        const interval = ikmInterval(tally)!;
        const centre = hundredths(centreOf(tally));
        expect(hundredths(interval.low)).toBeLessThanOrEqual(centre);
        expect(hundredths(interval.high)).toBeGreaterThanOrEqual(centre);
        expect(hundredths(interval.low)).toBeGreaterThanOrEqual(2500);
        expect(hundredths(interval.high)).toBeLessThanOrEqual(10_000);
      }),
    );
  });

  it("grows no wider when twice as many people answer the same way", () => {
    fc.assert(
      fc.property(respondents, (given) => {
        expect(width(ikmInterval(tallyOf([...given, ...given])))).toBeLessThanOrEqual(
          width(ikmInterval(tallyOf(given))),
        );
      }),
    );
  });

  it("does not depend on the order in which people answered", () => {
    fc.assert(
      fc.property(respondents, (given) => {
        expect(ikmInterval(tallyOf([...given].reverse()))).toEqual(ikmInterval(tallyOf(given)));
      }),
    );
  });
});

describe("the points of Student's t", () => {
  it("fall from 12,706 towards the 1,96 of the normal curve", () => {
    expect([
      STUDENT_T.length,
      STUDENT_T[0],
      STUDENT_T[4],
      STUDENT_T[9],
      STUDENT_T[19],
      STUDENT_T[29],
    ]).toEqual([30, 12_706, 2571, 2228, 2086, 2042]);
    expect(
      STUDENT_T.every((point, index) => point < (STUDENT_T[index - 1] ?? Infinity) && point > NORMAL_POINT),
    ).toBe(true);
    expect(NORMAL_POINT).toBe(1960);
  });
});
