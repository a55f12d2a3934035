import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  HUNDRED,
  ONE,
  type Ratio,
  ZERO,
  add,
  compare,
  divide,
  equals,
  isZero,
  least,
  multiply,
  negate,
  ratio,
  roundDown,
  roundHalfUp,
  subtract,
  sum,
  toFraction,
} from "@/lib/scoring/ratio";

/** More decimals than fit into the 49,152 bits that are still written out. */
const DECIMALS = 14_800;

interface Plain {
  readonly n: bigint;
  readonly d: bigint;
}

/** Fractions as they are taught at school, never reduced: slow, and easy to believe. */
const plainly = {
  of: (text: string): Plain => ({
    n: BigInt(text.replace(".", "")),
    d: 10n ** BigInt(text.split(".")[1]?.length ?? 0),
  }),
  plus: (a: Plain, b: Plain): Plain => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d }),
  minus: (a: Plain, b: Plain): Plain => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d }),
  times: (a: Plain, b: Plain): Plain => ({ n: a.n * b.n, d: a.d * b.d }),
  over: (a: Plain, b: Plain): Plain =>
    b.n < 0n ? { n: -a.n * b.d, d: -a.d * b.n } : { n: a.n * b.d, d: a.d * b.n },
  halfUp: ({ n, d }: Plain, places: number): string => {
    const scale = 10n ** BigInt(places);
    const units = (2n * (n < 0n ? -n : n) * scale + d) / (2n * d);
    const digits = String(units).padStart(places + 1, "0");
    const sign = n < 0n && units > 0n ? "-" : "";
    const whole = `${sign}${digits.slice(0, digits.length - places)}`;
    return places === 0 ? whole : `${whole}.${digits.slice(-places)}`;
  },
  order: (a: Plain, b: Plain): number => {
    const { n } = plainly.minus(a, b);
    if (n === 0n) return 0;
    return n < 0n ? -1 : 1;
  },
};

/** A decimal without end: exactly on the edge where it is rounded, the least bit beside it, or anywhere. */
const endless = fc
  .record({
    sign: fc.constantFrom("", "-"),
    whole: fc.integer({ min: 0, max: 130 }),
    begins: fc.constantFrom("5", "005", "125", "4", "49", "995", "33", "0"),
    goesOn: fc.constantFrom("0", "9", "3", "142857"),
    ends: fc.constantFrom("0", "1", "9", "7"),
  })
  .map(({ sign, whole, begins, goesOn, ends }) => {
    const middle = goesOn.repeat(DECIMALS).slice(0, DECIMALS - begins.length - 1);
    return `${sign}${whole}.${begins}${middle}${ends}`;
  });

const ordinary = fc.oneof(
  fc.integer({ min: -9999, max: 9999 }).map((cents) => `${cents}`),
  fc.constantFrom(
    "0",
    "0.005",
    "-0.125",
    "100",
    "120",
    "99.5",
    "0.000000000000000000001",
    `1${"0".repeat(30)}`,
  ),
);

describe("a fraction without end", () => {
  const holds = (ours: Ratio, theirs: Plain): void => {
    for (const places of [0, 2, 4]) expect(roundHalfUp(ours, places)).toBe(plainly.halfUp(theirs, places));
    expect(isZero(ours)).toBe(theirs.n === 0n);
    expect(compare(ours, HUNDRED)).toBe(plainly.order(theirs, { n: 100n, d: 1n }));
  };

  it("is not written out, also where it was computed with", () => {
    const third = ratio(`0.${"3".repeat(DECIMALS)}`);
    const computed = [third, negate(third), add(ONE, third), multiply(third, ZERO), divide(third, ratio(7))];
    expect(computed.map(toFraction)).toEqual([null, null, null, null, null]);
  });

  it("is rounded and compared as exactly as a short one, whatever is done with it", () => {
    fc.assert(
      fc.property(endless, ordinary, endless, (a, b, c) => {
        const [x, y, z] = [ratio(a), ratio(b), ratio(c)];
        const [p, q, r] = [plainly.of(a), plainly.of(b), plainly.of(c)];
        holds(x, p);
        holds(add(x, y), plainly.plus(p, q));
        holds(add(y, x), plainly.plus(p, q));
        holds(subtract(x, z), plainly.minus(p, r));
        holds(multiply(y, x), plainly.times(p, q));
        holds(add(multiply(x, y), y), plainly.plus(plainly.times(p, q), q));
        expect(compare(x, z)).toBe(plainly.order(p, r));
        expect(compare(y, x)).toBe(plainly.order(q, p));
        fc.pre(q.n !== 0n);
        holds(divide(x, y), plainly.over(p, q));
        holds(divide(y, x), plainly.over(q, p));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["1.125", "0", "1.13"],
    ["-1.125", "0", "-1.13"],
    ["1.124", "9", "1.12"],
    ["-1.124", "9", "-1.12"],
    ["0.005", "0", "0.01"],
    ["-0.004", "9", "0.00"],
  ])("of %s and then only %s is %s at two places", (begins, goesOn, printed) => {
    expect(roundHalfUp(ratio(begins + goesOn.repeat(DECIMALS)), 2)).toBe(printed);
  });

  it("is cut off as exactly as it is rounded", () => {
    expect(roundDown(ratio(`1.12${"9".repeat(DECIMALS)}`), 2)).toBe("1.12");
    expect(roundDown(ratio(`1.13${"0".repeat(DECIMALS)}`), 2)).toBe("1.13");
  });

  it("is no divisor where it is zero", () => {
    expect(() => divide(ONE, ratio(`0.${"0".repeat(DECIMALS)}`))).toThrow("division by zero");
  });

  it("is exactly at a limit that it reaches term by term, and below without the last of them", () => {
    const tenth = ratio(`0.1${"0".repeat(DECIMALS)}`);
    let total = ZERO;
    for (let count = 0; count < 9; count += 1) total = add(total, tenth);
    expect(compare(total, ONE)).toBe(-1);
    total = add(total, tenth);
    expect([compare(total, ONE), least(total, ONE), least(ONE, total)]).toEqual([0, total, ONE]);
    expect(compare(add(total, tenth), ONE)).toBe(1);
    expect(roundHalfUp(divide(add(total, divide(ONE, ratio(2))), HUNDRED), 2)).toBe("0.02");
  });
});

describe("a sum that grows without end", () => {
  const reciprocals = (count: number): readonly Ratio[] =>
    Array.from({ length: count }, (_, at) => divide(ONE, ratio(100_003 + 2 * at)));

  it("is exactly what cancels it", () => {
    const parts = reciprocals(8000);
    const total = sum([...parts, ...parts.map(negate)]);
    expect([toFraction(sum(parts)), isZero(total), roundHalfUp(total, 2)]).toEqual([null, true, "0.00"]);
    expect(equals(sum([ONE, ...parts, ...parts.map(negate)]), ONE)).toBe(true);
  });

  it("is without end also where only its second half is", () => {
    const parts = reciprocals(8000);
    const total = sum([...parts.map(() => ONE), ...parts]);
    expect(toFraction(total)).toBeNull();
    expect(equals(subtract(total, ratio(8000)), sum(parts))).toBe(true);
  });
});
