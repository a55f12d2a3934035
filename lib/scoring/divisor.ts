/**
 * Bits of the leading part on which Lehmer's steps are tried: whole numbers that long are exact in a double, and so are
 * the products of the steps, none of which is longer.
 */
const LEADING_BITS = 50;

const bitsOf = (value: bigint): number => value.toString(16).length * 4;

/** How far to shift a number right so that its leading bits remain, found from where the last one was shifted to. */
function leadingShift(value: bigint, from: number): number {
  if (from <= 0) return 0;
  const lead = Number(value >> BigInt(from));
  if (lead === 0) return leadingShift(value, Math.min(from - 1, bitsOf(value) - LEADING_BITS));
  return Math.max(0, from - LEADING_BITS + lead.toString(2).length);
}

/** The matrix of Euclid's steps that the leading bits of two numbers already decide; null when they decide none. */
function decidedSteps(x: number, y: number): readonly [number, number, number, number] | null {
  let [high, low] = [x, y];
  let [a, b, c, d] = [1, 0, 0, 1];
  while (low + c !== 0 && low + d !== 0) {
    const quotient = Math.floor((high + a) / (low + c));
    if (quotient !== Math.floor((high + b) / (low + d))) break;
    [a, c] = [c, a - quotient * c];
    [b, d] = [d, b - quotient * d];
    [high, low] = [low, high - quotient * low];
  }
  return b === 0 ? null : [a, b, c, d];
}

/** Euclid by Lehmer: many steps at once on the leading bits, since a step on long numbers costs their whole length. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = a < b ? [b, a] : [a, b];
  let shift = bitsOf(x) - LEADING_BITS;
  while (y !== 0n) {
    shift = leadingShift(x, shift);
    const places = BigInt(shift);
    const steps = shift === 0 ? null : decidedSteps(Number(x >> places), Number(y >> places));
    if (steps === null) {
      [x, y] = [y, x % y];
    } else {
      const [p, q, r, s] = steps.map(BigInt) as [bigint, bigint, bigint, bigint];
      [x, y] = [p * x + q * y, r * x + s * y];
    }
  }
  return x;
}
