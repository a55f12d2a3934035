import { Endless } from "@/lib/scoring/endless";
import { type LongFraction, lowest, plus, plusLowest, times } from "@/lib/scoring/long-fraction";

/**
 * Exact fractions. Small ones live in two safe integers, and move to BigInt when a product would leave
 * the safe range, so nothing is ever rounded before `roundHalfUp`. Fractions are reduced when shown and where they
 * grow heavy: reducing after every step cost more than the whole calculation. Those that grow without end are carried
 * between two bounds, and worked out in full only where the bounds leave something open.
 */
class Exact {
  constructor(
    readonly n: number,
    /** Always above zero. */
    readonly d: number,
    readonly wide: LongFraction | null,
  ) {}
}

/** An exact rational number; make one with `ratio`, read one with `roundHalfUp` or `toFraction`. */
export type Ratio = Exact;

const DECIMAL = /^-?\d+(?:\.\d+)?$/;
const SMALL_DIGITS = 15;
const POWERS = Array.from({ length: SMALL_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

const small = (n: number, d: number): Ratio => new Exact(n, d, null);
const parts = (r: Ratio): LongFraction => r.wide ?? { n: BigInt(r.n), d: BigInt(r.d) };

/** From this many bits on, a denominator is worth reducing before it is added to another. */
const HEAVY_BITS = 16_384n;

/**
 * From this many bits on (some fifteen thousand digits) a fraction has no end for us: nobody writes it down, and to
 * find its lowest terms would cost the square of its length.
 */
const ENDLESS_BITS = 49_152n;

const isLongerThan = (d: bigint, bits: bigint): boolean => d >> bits > 0n;
const isEndless = (a: Ratio): boolean => a.wide instanceof Endless;
const wide = (value: LongFraction): Ratio =>
  new Exact(0, 1, isLongerThan(value.d, ENDLESS_BITS) ? Endless.of(value) : value);
const endless = (value: Endless): Ratio => new Exact(0, 1, value);
const isSafe = Number.isSafeInteger;

function parse(text: string): Ratio {
  if (!DECIMAL.test(text)) throw new RangeError(`not a decimal: ${text}`);
  const dot = text.indexOf(".");
  const decimals = dot === -1 ? 0 : text.length - dot - 1;
  const digits = dot === -1 ? text : text.slice(0, dot) + text.slice(dot + 1);
  if (digits.length <= SMALL_DIGITS) return small(Number(digits), POWERS[decimals] as number);
  return wide({ n: BigInt(digits), d: 10n ** BigInt(decimals) });
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
const MINUS_ONE = small(-1, 1);

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
  if (x instanceof Endless) return endless(x.plus(y));
  return y instanceof Endless ? endless(y.plus(x)) : wide(plus(x, y));
}

/** −a. */
export function negate(a: Ratio): Ratio {
  return a.wide === null ? small(0 - a.n, a.d) : multiply(a, MINUS_ONE);
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
  if (x instanceof Endless) return endless(x.times(y));
  return y instanceof Endless ? endless(y.times(x)) : wide(times(x, y));
}

function inverse(a: Ratio): Ratio {
  if (isZero(a)) throw new RangeError("division by zero");
  if (a.wide === null) return a.n > 0 ? small(a.d, a.n) : small(0 - a.d, 0 - a.n);
  const { n, d } = a.wide;
  return wide(n > 0n ? { n: d, d: n } : { n: -d, d: -n });
}

/** a ÷ b; throws when b is zero. */
export function divide(a: Ratio, b: Ratio): Ratio {
  return multiply(a, inverse(b));
}

const order = <T extends number | bigint>(left: T, right: T): -1 | 0 | 1 => {
  if (left < right) return -1;
  return left > right ? 1 : 0;
};

/** Below zero, zero or above zero as a is less than, equal to or greater than b. */
export function compare(a: Ratio, b: Ratio): -1 | 0 | 1 {
  if (a.wide === null && b.wide === null) {
    const [left, right] = [a.n * b.d, b.n * a.d];
    if (isSafe(left) && isSafe(right)) return order(left, right);
  }
  const x = parts(a);
  const y = parts(b);
  const decided =
    x instanceof Endless || y instanceof Endless ? Endless.of(x).comparedTo(Endless.of(y)) : null;
  return decided ?? order(x.n * y.d, y.n * x.d);
}

export const isZero = (a: Ratio): boolean => (a.wide === null ? a.n === 0 : compare(a, ZERO) === 0);
export const isBelow = (a: Ratio, b: Ratio): boolean => compare(a, b) < 0;
export const isAtLeast = (a: Ratio, b: Ratio): boolean => compare(a, b) >= 0;
export const equals = (a: Ratio, b: Ratio): boolean => compare(a, b) === 0;
export const least = (a: Ratio, b: Ratio): Ratio => (isBelow(b, a) ? b : a);
export const greatest = (a: Ratio, b: Ratio): Ratio => (isBelow(a, b) ? b : a);

/** The sum of two that may have grown heavy, without what is common to numerator and denominator of a heavy one. */
function addLong(x: LongFraction, y: LongFraction): Ratio {
  if (isLongerThan(x.d, HEAVY_BITS) && isLongerThan(y.d, HEAVY_BITS)) return wide(plusLowest(x, y));
  const total = plus(x, y);
  return wide(isLongerThan(total.d, HEAVY_BITS) ? lowest(total) : total);
}

/**
 * The sum of a list, added in pairs of pairs: two halves have denominators of like size, and what is common to
 * heavy ones leaves them early, so that a thousand different ones cost little more than a thousand equal ones. Once a
 * half is endless the sum is, and what is left of the list only moves its bounds.
 */
export function sum(values: readonly Ratio[]): Ratio {
  if (values.length <= 2) return add(values[0] ?? ZERO, values[1] ?? ZERO);
  const half = values.length >> 1;
  const left = sum(values.slice(0, half));
  if (isEndless(left)) return values.slice(half).reduce(add, left);
  const right = sum(values.slice(half));
  const isPlain = isEndless(right) || (left.wide === null && right.wide === null);
  return isPlain ? add(left, right) : addLong(parts(left), parts(right));
}

function smallDivisor(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

function lowestSmall({ n, d }: Ratio): Pick<Ratio, "n" | "d"> {
  const divisor = smallDivisor(Math.abs(n), d);
  return { n: n / divisor, d: d / divisor };
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

function printedHalfUp(a: Ratio, decimals: number): string {
  const digits = scaledDigits(a, decimals).padStart(decimals + 1, "0");
  const cut = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  const isNegative = (a.wide === null ? a.n < 0 : a.wide.n < 0n) && /[1-9]/.test(digits);
  return isNegative ? `-${text}` : text;
}

/** The decimal string at exactly `decimals` places, halves away from zero as PostgreSQL's numeric does. */
export function roundHalfUp(a: Ratio, decimals: number): string {
  if (a.wide instanceof Endless) {
    const text = printedHalfUp(wide(a.wide.low), decimals);
    if (text === printedHalfUp(wide(a.wide.high), decimals)) return text;
  }
  return printedHalfUp(a, decimals);
}

/** The decimal string cut off at `decimals` places, towards zero. */
export function roundDown(a: Ratio, decimals: number): string {
  const { n, d } = parts(a);
  const scale = 10n ** BigInt(decimals);
  return roundHalfUp(wide({ n: (n * scale) / d, d: scale }), decimals);
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

/**
 * The reduced fraction "n/d"; a whole number too has its denominator, "88/1". Null for one that would run over some
 * fifteen thousand digits, which only thousands of different targets in one plan bring about.
 */
export function toFraction(a: Ratio): string | null {
  if (isEndless(a)) return null;
  const { n, d } = a.wide === null ? lowestSmall(a) : lowest(a.wide);
  return `${n}/${d}`;
}
