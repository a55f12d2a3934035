/**
 * What is left of respondents' own means: how many, the sum of 2520 times each mean (1..4), and the sum
 * of its square.
 */
export interface MeansTally {
  readonly n: number;
  readonly scaled: bigint;
  readonly squares: bigint;
}

/** Bounds of an IKM, 25..100, two decimals. */
export interface IkmInterval {
  readonly low: string;
  readonly high: string;
}

/**
 * Two-sided 95 % points of Student's t for 1 to 30 degrees of freedom, in thousandths; a convention of
 * statistics, no law.
 */
export const STUDENT_T = [
  12_706, 4303, 3182, 2776, 2571, 2447, 2365, 2306, 2262, 2228, 2201, 2179, 2160, 2145, 2131, 2120, 2110,
  2101, 2093, 2086, 2080, 2074, 2069, 2064, 2060, 2056, 2052, 2048, 2045, 2042,
] as const;

/** The point of the normal curve for every larger number, in thousandths. */
export const NORMAL_POINT = 1960;

const LOWEST = 2500n;
const HIGHEST = 10_000n;

/** 2520 is divisible by every number of answers from 1 to 9, so a mean scaled by it is a whole number. */
export const MEAN_SCALE = 2520;

/** 2520 × 1000 ÷ 2500: from scaled means times thousandths to hundredths of an IKM. */
const UNITS = (BigInt(MEAN_SCALE) * 1000n) / LOWEST;

/** The largest whole number whose square is not above the value. */
function squareRoot(value: bigint): bigint {
  let [root, next] = [value, (value + 1n) / 2n];
  while (next < root) [root, next] = [next, (next + value / next) / 2n];
  return root;
}

const clamp = (hundredths: bigint): bigint =>
  hundredths < LOWEST ? LOWEST : hundredths > HIGHEST ? HIGHEST : hundredths;

function print(hundredths: bigint): string {
  const digits = String(clamp(hundredths));
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * 95 % confidence interval of the IKM from the respondents' own means: 25 × (mean ± t·s/√n), within 25..100.
 * Whole numbers throughout, so that each bound is rounded half up once; null where no spread can be told.
 */
export function ikmInterval({ n, scaled, squares }: MeansTally): IkmInterval | null {
  const count = BigInt(n);
  const spread = count * squares - scaled * scaled;
  if (n < 2 || spread < 0n) return null;
  const point = BigInt(STUDENT_T[n - 2] ?? NORMAL_POINT);
  // Hundredths of an IKM, doubled for rounding: (2000·scaled ± √room + UNITS·n) ÷ (2·UNITS·n).
  const room = 4n * point * point * spread;
  const freedom = count - 1n;
  const below = squareRoot(room / freedom);
  const above = below * below * freedom < room ? below + 1n : below;
  const centre = 2000n * scaled + UNITS * count;
  const whole = 2n * UNITS * count;
  return { low: print((centre - above) / whole), high: print((centre + below) / whole) };
}
