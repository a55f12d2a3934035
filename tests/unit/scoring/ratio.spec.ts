import fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import {
  ONE,
  ZERO,
  add,
  clamp,
  compare,
  divide,
  equals,
  greatest,
  isAtLeast,
  isBelow,
  isZero,
  least,
  multiply,
  negate,
  ratio,
  roundHalfUp,
  rounded,
  subtract,
  sum,
  toFraction,
  withoutTrailingZeros,
  isSameNumber,
} from "@/lib/scoring/ratio";
import { meanOf } from "@/lib/scoring/mean";

/** Short decimals stay small, long ones leave the safe integers: both roads must agree with fraction.js. */
const decimals = fc.oneof(
  fc
    .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 999 }))
    .map(([whole, part]) => `${whole}.${String(part).padStart(3, "0")}`),
  fc.stringMatching(/^-?[1-9]\d{12,25}\.\d{6,12}$/),
  fc.constantFrom("0", "-0", "1", "100", "9007199254740991", "0.000001"),
);

const oracle = (value: Fraction): string => `${value.s * value.n}/${value.d}`;
const asFraction = (text: string): Fraction => new Fraction(text);

describe("exact fractions", () => {
  it("add, subtract and multiply as fraction.js does", () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(toFraction(add(ratio(a), ratio(b)))).toBe(oracle(asFraction(a).add(b)));
        expect(toFraction(subtract(ratio(a), ratio(b)))).toBe(oracle(asFraction(a).sub(b)));
        expect(toFraction(multiply(ratio(a), ratio(b)))).toBe(oracle(asFraction(a).mul(b)));
      }),
    );
  });

  it("stay exact when one of two cross products leaves the safe integers", () => {
    // 1/97 + 999999999999999/2 = (2 + 96999999999999903) ÷ 194; rounded to a double, the right one would be one more
    const [a, b] = [divide(ratio("1"), ratio("97")), divide(ratio("999999999999999"), ratio("2"))];
    expect([toFraction(add(a, b)), toFraction(add(b, a))]).toEqual([
      "96999999999999905/194",
      "96999999999999905/194",
    ]);
  });

  it("divide as fraction.js does, whatever the signs", () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        fc.pre(!isZero(ratio(b)));
        expect(toFraction(divide(ratio(a), ratio(b)))).toBe(oracle(asFraction(a).div(b)));
      }),
    );
  });

  it("compare as fraction.js does", () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(compare(ratio(a), ratio(b))).toBe(Math.sign(asFraction(a).compare(b)));
        expect(isBelow(ratio(a), ratio(b))).toBe(asFraction(a).compare(b) < 0);
        expect(isAtLeast(ratio(a), ratio(b))).toBe(asFraction(a).compare(b) >= 0);
      }),
    );
  });

  it("stay exact through a long mixed calculation", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(decimals, decimals), { minLength: 1, maxLength: 12 }), (pairs) => {
        const usable = pairs.filter(([, b]) => !isZero(ratio(b)));
        const ours = sum(usable.map(([a, b]) => divide(ratio(a), ratio(b))));
        const theirs = usable.reduce((total, [a, b]) => total.add(asFraction(a).div(b)), new Fraction(0));
        expect(toFraction(ours)).toBe(oracle(theirs));
      }),
    );
  });

  it("stay exact where a sum, a product or one of its halves leaves the safe whole numbers", () => {
    const tiny = divide(ONE, ratio(94_906_267));
    expect(
      [
        // 2^53 − 1 + 2^53 − 2 = 2^54 − 3
        add(ratio(Number.MAX_SAFE_INTEGER), ratio(Number.MAX_SAFE_INTEGER - 1)),
        // Both halves leave, their difference of 5 ten-millionths does not.
        subtract(ratio("12345678.9012345"), ratio("12345678.901234")),
        // Only the larger half leaves: 123 456 789 012 345 × 10^7 + 1.
        add(ratio("0.0000001"), ratio("123456789012345")),
        add(ratio("123456789012345"), ratio("0.0000001")),
        // 99 999 999² = 10^16 − 2 × 10^8 + 1
        multiply(ratio(99_999_999), ratio(99_999_999)),
        // Only the denominator leaves: 94 906 267² = 9 007 199 515 875 289
        multiply(tiny, tiny),
      ].map(toFraction),
    ).toEqual([
      "18014398509481981/1",
      "1/2000000",
      "1234567890123450000001/10000000",
      "1234567890123450000001/10000000",
      "9999999800000001/1",
      "1/9007199515875289",
    ]);
  });

  it("know that nine ninths are one", () => {
    const ninth = divide(ONE, ratio(9));
    expect(equals(sum(Array.from({ length: 9 }, () => ninth)), ONE)).toBe(true);
  });

  it("refuse a division by zero", () => {
    expect(() => divide(ONE, ZERO)).toThrow("division by zero");
    expect(() => divide(ONE, ratio("0.000000000000000000"))).toThrow("division by zero");
  });

  it.each(["1e3", "", " 1", "1.", ".5", "NaN", "0x10", "1,5", "+1"])(
    "refuse %j, which is no plain decimal",
    (text) => {
      expect(() => ratio(text)).toThrow("not a decimal");
    },
  );

  it.each([0.1, NaN, Infinity, 2 ** 53])(
    "refuse the number %d, which is not a safe whole number",
    (value) => {
      expect(() => ratio(value)).toThrow("not a whole number");
    },
  );

  it("take the least, the greatest and what lies between", () => {
    const [low, high] = [ratio("1.5"), ratio("2.5")];
    expect([least(low, high), least(high, low), greatest(low, high), greatest(high, low)]).toEqual([
      low,
      low,
      high,
      high,
    ]);
    expect(
      [clamp(ratio(1), low, high), clamp(ratio(2), low, high), clamp(ratio(3), low, high)].map((value) =>
        roundHalfUp(value, 1),
      ),
    ).toEqual(["1.5", "2.0", "2.5"]);
  });

  it("have no mean where the weights add up to nothing", () => {
    expect(meanOf([]).value).toBeNull();
    expect(meanOf([{ value: null, weight: ONE }])).toEqual({ value: null, weights: ZERO, partial: true });
    // (1 × 3 + 4 × 1) ÷ (3 + 1) = 1.75
    expect(
      toFraction(
        meanOf([
          { value: ratio(1), weight: ratio(3) },
          { value: ratio(4), weight: ratio(1) },
        ]).value ?? ZERO,
      ),
    ).toBe("7/4");
  });
});

describe("rounding half up", () => {
  it.each([
    ["0.005", 2, "0.01"],
    ["0.0049", 2, "0.00"],
    ["0.004999999999999999999999", 2, "0.00"],
    ["91.475", 2, "91.48"],
    ["91.47499", 2, "91.47"],
    ["99.5", 0, "100"],
    ["99.49", 0, "99"],
    ["-2.5", 0, "-3"],
    ["-0.004", 2, "0.00"],
    ["-0.005", 2, "-0.01"],
    ["12", 2, "12.00"],
    ["0", 0, "0"],
    ["1", 18, "1.000000000000000000"],
    ["1.0000000000000000005", 18, "1.000000000000000001"],
    ["123456789012345678901234567890.125", 2, "123456789012345678901234567890.13"],
    ["-123456789012345678901234567890.125", 2, "-123456789012345678901234567890.13"],
  ])("%s at %d places is %s", (value, places, printed) => {
    expect(roundHalfUp(ratio(value), places)).toBe(printed);
  });

  it("agrees with an integer division of the whole number of hundredths", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 22n }), fc.bigInt({ min: 1n, max: 10n ** 9n }), (n, d) => {
        const hundredths = (200n * n + d) / (2n * d);
        const printed = `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, "0")}`;
        expect(roundHalfUp(divide(ratio(String(n)), ratio(String(d))), 2)).toBe(printed);
      }),
    );
  });

  it("gives back an exact number, so that what is printed is what is judged", () => {
    expect(toFraction(rounded(divide(ratio(2), ratio(3)), 2))).toBe("67/100");
  });

  it.each([
    ["88.00", "88"],
    ["111.10", "111.1"],
    ["111.11", "111.11"],
    ["100", "100"],
    ["0.00", "0"],
  ])("%s without trailing zeros is %s", (value, short) => {
    expect(withoutTrailingZeros(value)).toBe(short);
  });

  it.each([
    ["024.50", "24.5"],
    ["0", "000"],
    ["0.5", "00.50"],
    ["-01.0", "-1"],
    ["100", "100.000"],
    // Beyond what a float can tell apart, still the same digits.
    ["12345678901234567890.10", "12345678901234567890.1"],
    ["abc", "abc"],
  ])("%s and %s are the same number", (a, b) => {
    expect(isSameNumber(a, b)).toBe(true);
  });

  it.each([
    ["24.5", "24.05"],
    ["100", "10"],
    ["1", "-1"],
    ["12345678901234567890.1", "12345678901234567890.2"],
    ["", "0"],
  ])("%s and %s are two numbers", (a, b) => {
    expect(isSameNumber(a, b)).toBe(false);
  });

  it("keeps the sign of a number through its negation", () => {
    expect(["1.5", "-1.5", "123456789012345678.5"].map((text) => toFraction(negate(ratio(text))))).toEqual([
      "-3/2",
      "3/2",
      "-246913578024691357/2",
    ]);
  });
});

describe("a long sum", () => {
  it("of two thousand different denominators is exact to the last digit", () => {
    // 1 ÷ (k × (k + 1)) from k = 1 to 2000 telescopes to 1 − 1 ÷ 2001 = 2000 ÷ 2001.
    const parts = Array.from({ length: 2000 }, (_, at) => divide(ONE, ratio((at + 1) * (at + 2))));
    expect(toFraction(sum(parts))).toBe("2000/2001");
  });

  it("of long fractions without anything in common is what fraction.js says", () => {
    const primes = Array.from({ length: 3000 }, (_, at) => at + 2).filter(
      (n) =>
        !Array.from({ length: Math.floor(Math.sqrt(n)) - 1 }, (_, at) => at + 2).some((d) => n % d === 0),
    );
    const parts = primes.map((prime) => divide(ratio(prime - 1), ratio(prime)));
    const expected = primes.reduce(
      (total, prime) => total.add(new Fraction(prime - 1, prime)),
      new Fraction(0),
    );
    expect(toFraction(sum(parts))).toBe(`${expected.n}/${expected.d}`);
    const negative = subtract(ZERO, sum(parts));
    expect(toFraction(sum([negative, ZERO, ONE, negative]))).toMatch(/^-\d+\/\d+$/);
  });

  it("of thirty thousand different denominators is in lowest terms and worth what plain fractions are", () => {
    const COUNT = 30_000;
    /** 1/from + … + 1/(to − 1) over the product of all denominators, never reduced: slow to write, easy to believe. */
    const plainly = (from: number, to: number): { n: bigint; d: bigint } => {
      if (to - from === 1) return { n: 1n, d: BigInt(from) };
      const middle = (from + to) >> 1;
      const [a, b] = [plainly(from, middle), plainly(middle, to)];
      return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
    };
    const expected = plainly(1, COUNT + 1);
    const reciprocals = Array.from({ length: COUNT }, (_, at) => divide(ONE, ratio(at + 1)));
    const [n = 0n, d = 0n] = (toFraction(sum(reciprocals)) ?? "").split("/").map(BigInt);
    expect(n * expected.d === expected.n * d).toBe(true);
    // 2 ^ 14 = 16384 is the highest power of two up to 30000; it stands once, so no sum of numerators cancels it.
    expect(d % 2n ** 14n === 0n && d % 2n ** 15n !== 0n).toBe(true);
    const below = sum(reciprocals.map(negate));
    expect(toFraction(below)).toBe(`-${n}/${d}`);
  });

  it("beyond what anybody would write down have no fraction, and are rounded as exactly as before", () => {
    // lcm(1 … 40000) has 57.700 bits, more than the 49.152 that are still written out.
    const COUNT = 40_000;
    const reciprocals = Array.from({ length: COUNT }, (_, at) => divide(ONE, ratio(at + 1)));
    const total = sum(reciprocals);
    expect(toFraction(total)).toBeNull();
    // H(40000) = ln 40000 + γ + 1 ÷ 80000 − … = 10,5966347331 + 0,5772156649 + 0,0000125000 = 11,1738628980
    expect(roundHalfUp(total, 8)).toBe("11.17386290");
    expect(roundHalfUp(subtract(total, ONE), 8)).toBe("10.17386290");
    expect(equals(total, sum([...reciprocals].reverse()))).toBe(true);
  });

  it("of nothing is nothing, of one is itself", () => {
    expect(toFraction(sum([]))).toBe("0/1");
    expect(toFraction(sum([ratio("0.5")]))).toBe("1/2");
  });
});
