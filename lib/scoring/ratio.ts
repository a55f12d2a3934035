/**
 * Exact fractions. Small ones live in two safe integers, and move to BigInt when a product would leave
 * the safe range, so nothing is ever rounded before `roundHalfUp`. Fractions are reduced when shown and where they
 * grow heavy: reducing after every step cost more than the whole calculation.
 */
class Exact {
  constructor(
    readonly n: number,
    /** Always above zero. */
    readonly d: number,
    readonly wide: { readonly n: bigint; readonly d: bigint } | null,
  ) {}
}

/** An exact rational number; make one with `ratio`, read one with `roundHalfUp` or `toFraction`. */
export type Ratio = Exact;

const DECIMAL = /^-?\d+(?:\.\d+)?$/;
const SMALL_DIGITS = 15;
const POWERS = Array.from({ length: SMALL_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

const small = (n: number, d: number): Ratio => new Exact(n, d, null);
const wide = (n: bigint, d: bigint): Ratio => new Exact(0, 1, { n, d });
const parts = (r: Ratio): { readonly n: bigint; readonly d: bigint } =>
  r.wide ?? { n: BigInt(r.n), d: BigInt(r.d) };
const isSafe = Number.isSafeInteger;

function parse(text: string): Ratio {
  if (!DECIMAL.test(text)) throw new RangeError(`not a decimal: ${text}`);
  const dot = text.indexOf(".");
  const decimals = dot === -1 ? 0 : text.length - dot - 1;
  const digits = dot === -1 ? text : text.slice(0, dot) + text.slice(dot + 1);
  if (digits.length <= SMALL_DIGITS) return small(Number(digits), POWERS[decimals] as number);
  return wide(BigInt(digits), 10n ** BigInt(decimals));
}

/** The exact value of a plain decimal string or a whole number; anything else throws. */
export function ratio(value: string | number): Ratio {
  if (typeof value === "string") return parse(value);
  if (!isSafe(value)) throw new RangeError(`not a whole number: ${value}`);
  return small(value, 1);
}

export const ZERO = small(0, 1);
export const ONE = small(1, 1);
export const HUNDRED = small(100, 1);

/** Null when a product would leave the safe range. */
function addSmall(a: Ratio, b: Ratio): Ratio | null {
  const same = a.d === b.d;
  const left = same ? a.n : a.n * b.d;
  const right = same ? b.n : b.n * a.d;
  const d = same ? a.d : a.d * b.d;
  return isSafe(left) && isSafe(right) && isSafe(left + right) && isSafe(d) ? small(left + right, d) : null;
}

/** a + b. */
export function add(a: Ratio, b: Ratio): Ratio {
  if (a.wide === null && b.wide === null) {
    const quick = addSmall(a, b);
    if (quick !== null) return quick;
  }
  const x = parts(a);
  const y = parts(b);
  return x.d === y.d ? wide(x.n + y.n, x.d) : wide(x.n * y.d + y.n * x.d, x.d * y.d);
}

/** −a. */
export function negate(a: Ratio): Ratio {
  return a.wide === null ? small(0 - a.n, a.d) : wide(-a.wide.n, a.wide.d);
}

/** a − b. */
export function subtract(a: Ratio, b: Ratio): Ratio {
  return add(a, negate(b));
}

/** a × b. */
export function multiply(a: Ratio, b: Ratio): Ratio {
  if (a.wide === null && b.wide === null) {
    const n = a.n * b.n;
    const d = a.d * b.d;
    if (isSafe(n) && isSafe(d)) return small(n, d);
  }
  const x = parts(a);
  const y = parts(b);
  return wide(x.n * y.n, x.d * y.d);
}

function inverse(a: Ratio): Ratio {
  if (isZero(a)) throw new RangeError("division by zero");
  if (a.wide === null) return a.n > 0 ? small(a.d, a.n) : small(0 - a.d, 0 - a.n);
  return a.wide.n > 0n ? wide(a.wide.d, a.wide.n) : wide(-a.wide.d, -a.wide.n);
}

/** a ÷ b; throws when b is zero. */
export function divide(a: Ratio, b: Ratio): Ratio {
  return multiply(a, inverse(b));
}

/** Below zero, zero or above zero as a is less than, equal to or greater than b. */
export function compare(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const difference = subtract(a, b);
  const sign = difference.wide === null ? difference.n : difference.wide.n;
  if (sign < 0) return -1;
  return sign > 0 ? 1 : 0;
}

export const isZero = (a: Ratio): boolean => (a.wide === null ? a.n === 0 : a.wide.n === 0n);
export const isBelow = (a: Ratio, b: Ratio): boolean => compare(a, b) < 0;
export const isAtLeast = (a: Ratio, b: Ratio): boolean => compare(a, b) >= 0;
export const equals = (a: Ratio, b: Ratio): boolean => compare(a, b) === 0;
export const least = (a: Ratio, b: Ratio): Ratio => (isBelow(b, a) ? b : a);
export const greatest = (a: Ratio, b: Ratio): Ratio => (isBelow(a, b) ? b : a);

/** From this many bits on, a denominator is worth reducing before it is added to another. */
const HEAVY_BITS = 16_384n;

/**
 * From this many bits on (some fifteen thousand digits) a denominator is left as it is: nobody writes such a fraction
 * down, and finding lowest terms costs the square of its length, while adding, comparing and rounding do not.
 */
const ENDLESS_BITS = 49_152n;

const isLongerThan = ({ wide: long }: Ratio, bits: bigint): boolean => long !== null && long.d >> bits > 0n;

/**
 * The lowest terms of a sum of two fractions in lowest terms: only what their denominators share can be common to
 * numerator and denominator, which is far shorter than either (Knuth, The Art of Computer Programming, 4.5.1).
 */
function addLowest(a: Ratio, b: Ratio): Ratio {
  const x = parts(a);
  const y = parts(b);
  const shared = greatestCommonDivisor(x.d, y.d);
  const rest = y.d / shared;
  const n = x.n * rest + y.n * (x.d / shared);
  const common = greatestCommonDivisor((n < 0n ? -n : n) % shared, shared);
  return wide(n / common, (x.d / common) * rest);
}

/**
 * The sum of a list, added in pairs of pairs: two halves have denominators of like size, and what is common to
 * heavy ones leaves them early, so that a thousand different ones cost little more than a thousand equal ones.
 */
export function sum(values: readonly Ratio[]): Ratio {
  if (values.length <= 2) return add(values[0] ?? ZERO, values[1] ?? ZERO);
  const half = values.length >> 1;
  const [left, right] = [sum(values.slice(0, half)), sum(values.slice(half))];
  if (isLongerThan(left, ENDLESS_BITS) || isLongerThan(right, ENDLESS_BITS)) return add(left, right);
  if (isLongerThan(left, HEAVY_BITS) && isLongerThan(right, HEAVY_BITS)) return addLowest(left, right);
  const total = add(left, right);
  return isLongerThan(total, HEAVY_BITS) ? reduced(total) : total;
}

function smallDivisor(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

/** The same value with the smallest denominator. */
function reduced(a: Ratio): Ratio {
  if (a.wide === null) {
    const divisor = smallDivisor(Math.abs(a.n), a.d);
    return small(a.n / divisor, a.d / divisor);
  }
  const { n, d } = a.wide;
  const divisor = greatestCommonDivisor(n < 0n ? -n : n, d);
  return wide(n / divisor, d / divisor);
}

/** Keeps a value within low and high. */
export function clamp(value: Ratio, low: Ratio, high: Ratio): Ratio {
  return least(greatest(value, low), high);
}

function smallHalfUp(n: number, d: number): string | null {
  const doubled = 2 * n + d;
  if (!isSafe(doubled) || !isSafe(2 * d)) return null;
  return String((doubled - (doubled % (2 * d))) / (2 * d));
}

/** Whole units of a magnitude scaled by 10^decimals, halves up. */
function scaledDigits(a: Ratio, decimals: number): string {
  if (a.wide === null) {
    const quick = smallHalfUp(Math.abs(a.n) * (POWERS[decimals] ?? Infinity), a.d);
    if (quick !== null) return quick;
  }
  const { n, d } = parts(a);
  const magnitude = (n < 0n ? -n : n) * 10n ** BigInt(decimals);
  return String((2n * magnitude + d) / (2n * d));
}

/** The decimal string at exactly `decimals` places, halves away from zero as PostgreSQL's numeric does. */
export function roundHalfUp(a: Ratio, decimals: number): string {
  const digits = scaledDigits(a, decimals).padStart(decimals + 1, "0");
  const cut = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  const isNegative = (a.wide === null ? a.n < 0 : a.wide.n < 0n) && /[1-9]/.test(digits);
  return isNegative ? `-${text}` : text;
}

/** The decimal string cut off at `decimals` places, towards zero. */
export function roundDown(a: Ratio, decimals: number): string {
  const { n, d } = parts(a);
  const scale = 10n ** BigInt(decimals);
  return roundHalfUp(wide((n * scale) / d, scale), decimals);
}

/** A value judged as it is printed: rounded half up, exact again. */
export function rounded(a: Ratio, decimals: number): Ratio {
  return parse(roundHalfUp(a, decimals));
}

/** Drops the zeros a reader does not need: "88.00" is "88", "111.10" is "111.1". */
export function withoutTrailingZeros(decimal: string): string {
  return decimal.includes(".") ? decimal.replace(/\.?0+$/, "") : decimal;
}

/** The shortest way to write a decimal: "024.50" is "24.5", "-01.0" is "-1". */
export const plainDecimal = (decimal: string): string =>
  withoutTrailingZeros(decimal).replace(/^(-?)0+(?=\d)/, "$1");

/** Whether two texts write the same number; texts that are no numbers are the same letter by letter. */
export const isSameNumber = (a: string, b: string): boolean => plainDecimal(a) === plainDecimal(b);

/** Bits of the leading part on which Lehmer's steps are tried; products of two such parts are exact in a double. */
const LEADING_BITS = 26;

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
function greatestCommonDivisor(a: bigint, b: bigint): bigint {
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

/**
 * The reduced fraction "n/d"; a whole number too has its denominator, "88/1". Null for one that would run over some
 * fifteen thousand digits, which only thousands of different targets in one plan bring about.
 */
export function toFraction(a: Ratio): string | null {
  if (isLongerThan(a, ENDLESS_BITS)) return null;
  const lowest = reduced(a);
  const { n, d } = lowest.wide ?? lowest;
  return `${n}/${d}`;
}
