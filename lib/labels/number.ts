import { isAmbiguousNumber, readDecimal } from "@/lib/kernel/decimal";

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?$/;
const MINUS = "\u2212";

interface Parts {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

function parts(value: string | number): Parts {
  const match = DECIMAL.exec(String(value));
  if (!match) throw new RangeError(`not a decimal number: ${value}`);
  return {
    negative: match[1] === "-",
    whole: (match[2] ?? "0").replace(/^0+(?=\d)/, ""),
    fraction: match[3] ?? "",
  };
}

/** Half up, away from zero, on the digits themselves: no float comes near a score. */
function rounded({ negative, whole, fraction }: Parts, places: number): Parts {
  const digits = BigInt(whole + fraction.slice(0, places).padEnd(places, "0"));
  const up = Number(fraction[places] ?? "0") >= 5 ? 1n : 0n;
  const text = String(digits + up).padStart(places + 1, "0");
  const cut = text.length - places;
  return { negative: negative && digits + up > 0n, whole: text.slice(0, cut), fraction: text.slice(cut) };
}

function print({ negative, whole, fraction }: Parts): string {
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return (negative ? MINUS : "") + grouped + (fraction === "" ? "" : `,${fraction}`);
}

const trimmed = (number: Parts): Parts => ({ ...number, fraction: number.fraction.replace(/0+$/, "") });

/** "1234.50" → "1.234,5"; with `places`, rounded half up and trailing zeros dropped. */
export function formatNumber(value: string | number, places?: number): string {
  const number = parts(value);
  return print(trimmed(places === undefined ? number : rounded(number, places)));
}

/** Always the same number of decimals, for columns and scores: ("109", 2) → "109,00". */
export function formatFixed(value: string | number, places: number): string {
  return print(rounded(parts(value), places));
}

/** A score on the scale to 120, with two decimals: "104.96" → "104,96". */
export const formatScore = (value: string): string => formatFixed(value, 2);

/** "84.149" → "84,1%": one decimal unless told otherwise, no space before the sign. */
export const formatPercent = (value: string | number, places = 1): string =>
  `${formatNumber(value, places)}%`;

/** A difference with its sign: "1.96" → "+1,96", "-1.96" → "−1,96". */
export function formatSigned(value: string | number, places?: number): string {
  const text = formatNumber(value, places);
  return text.startsWith(MINUS) || /^[0,]+$/.test(text) ? text : `+${text}`;
}

/** Two bounds joined by "sampai": "90 sampai 110". */
export const formatRange = (low: string, high: string): string =>
  `${formatNumber(low)} sampai ${formatNumber(high)}`;

/** The share of a part in a whole of people in percent, rounded half up; an empty whole has no share. */
export function shareOf(part: number, whole: number, places = 1): string | null {
  if (whole === 0) return null;
  const percent = (BigInt(part) * 200n * 10n ** BigInt(places) + BigInt(whole)) / (BigInt(whole) * 2n);
  const digits = String(percent).padStart(places + 1, "0");
  const cut = digits.length - places;
  return places === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
}

/** The same as people read it: "84,1%". */
export function formatShare(part: number, whole: number, places = 1): string {
  const share = shareOf(part, whole, places);
  return share === null ? "-" : formatPercent(share, places);
}

/** A stored decimal as a person types it, for the value of an input: "2400.50" → "2400,5". */
export function toInputNumber(value: string | null | undefined): string {
  if (value == null) return "";
  const { negative, whole, fraction } = trimmed(parts(value));
  return (negative ? "-" : "") + whole + (fraction === "" ? "" : `,${fraction}`);
}

const UNITS = ["byte", "KB", "MB", "GB"] as const;

/** The size of a file as people say it: 217088 → "212 KB", 1468006 → "1,4 MB". */
export function formatFileSize(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (Math.round(size) >= 1024 && unit < UNITS.length - 1) {
    size /= 1024;
    unit += 1;
  }
  const places = unit >= 2 && size < 100 ? 1 : 0;
  return `${formatNumber(size.toFixed(places))} ${UNITS[unit] ?? ""}`;
}

/** A number with its unit; percent without a space: "98%", "1.200 dokumen". */
export function withUnit(value: string, unit: string): string {
  if (unit === "%") return `${formatNumber(value)}%`;
  return unit === "" ? formatNumber(value) : `${formatNumber(value)} ${unit}`;
}

/** How a number is read that somebody else could read as another one: "12.50" → "Dibaca: 12,5"; otherwise null. */
export function describeReading(typed: string): string | null {
  const number = readDecimal(typed);
  return number === null || !isAmbiguousNumber(typed) ? null : `Dibaca: ${formatNumber(number)}`;
}

/** Room that is left in a text of limited length, from four fifths on; and by how much it is too long. */
export function describeLength(length: number, limit: number): { text: string; isOver: boolean } | null {
  if (length * 5 < limit * 4) return null;
  const most = formatNumber(limit);
  return length > limit
    ? {
        isOver: true,
        text: `Terlalu panjang ${formatNumber(length - limit)} karakter; paling banyak ${most}.`,
      }
    : { isOver: false, text: `Sisa ${formatNumber(limit - length)} dari ${most} karakter.` };
}
