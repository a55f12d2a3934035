import { greatestCommonDivisor } from "@/lib/scoring/divisor";

/** A fraction of two whole numbers of any length; the denominator is above zero. */
export interface LongFraction {
  readonly n: bigint;
  readonly d: bigint;
}

export function plus(x: LongFraction, y: LongFraction): LongFraction {
  return x.d === y.d ? { n: x.n + y.n, d: x.d } : { n: x.n * y.d + y.n * x.d, d: x.d * y.d };
}

export const times = (x: LongFraction, y: LongFraction): LongFraction => ({ n: x.n * y.n, d: x.d * y.d });

/** Added in pairs of pairs: two halves have denominators of like size, which is what long products are quick for. */
export function plusAll(values: readonly LongFraction[], from = 0, to = values.length): LongFraction {
  if (to - from === 1) return values[from] as LongFraction;
  const half = (from + to) >> 1;
  return plus(plusAll(values, from, half), plusAll(values, half, to));
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

/** The same value with the smallest denominator. */
export function lowest({ n, d }: LongFraction): LongFraction {
  const divisor = greatestCommonDivisor(magnitude(n), d);
  return { n: n / divisor, d: d / divisor };
}

/**
 * The lowest terms of a sum of two fractions in lowest terms: only what their denominators share can be common to
 * numerator and denominator, which is far shorter than either (Knuth, The Art of Computer Programming, 4.5.1).
 */
export function plusLowest(x: LongFraction, y: LongFraction): LongFraction {
  const shared = greatestCommonDivisor(x.d, y.d);
  const rest = y.d / shared;
  const n = x.n * rest + y.n * (x.d / shared);
  const common = greatestCommonDivisor(magnitude(n) % shared, shared);
  return { n: n / common, d: (x.d / common) * rest };
}
